from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response

from livechat.agents import me, pictures, service
from livechat.agents.queries import get_agent
from livechat.agents.schemas import (
    AgentOut,
    AgentPatch,
    AvatarOut,
    ChangePassword,
    ColleagueOut,
    CreateAgent,
    Me,
    MePatch,
    SettingsDocument,
)
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.paging import Cursor, Limit, Search
from livechat.core.permissions import Permission
from livechat.core.schema import Page

router = APIRouter(tags=["agents"])


@router.get("/agents")
async def list_agents(
    ctx: Annotated[Context, allow(Permission.AGENT_READ)],
    search: Search = None,
    role_id: UUID | None = None,
    is_enabled: bool | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[AgentOut]:
    """Agents of the workspace; `search` looks at account, name and nickname."""
    return await service.list_agents(
        ctx, search=search, role_id=role_id, is_enabled=is_enabled, limit=limit, cursor=cursor
    )


@router.post("/agents", status_code=201)
async def create_agent(
    cmd: CreateAgent, caller: Annotated[Caller, permit(Permission.AGENT_EDIT)]
) -> AgentOut:
    """Add an agent. The answer holds the account number that they sign in with."""
    return await service.create_agent(caller, cmd)


@router.get("/agents/{agent_id}")
async def read_agent(agent_id: UUID, ctx: Annotated[Context, allow(Permission.AGENT_READ)]) -> AgentOut:
    """One agent."""
    return await service.read_agent(ctx, agent_id)


@router.patch("/agents/{agent_id}")
async def update_agent(
    agent_id: UUID, patch: AgentPatch, caller: Annotated[Caller, permit(Permission.AGENT_EDIT)]
) -> AgentOut:
    """Change an agent. Disabling one, or a new password, signs them out everywhere."""
    return await service.update_agent(caller, agent_id, patch)


@router.put("/agents/{agent_id}/avatar")
async def put_avatar(
    agent_id: UUID, request: Request, caller: Annotated[Caller, permit(Permission.AGENT_EDIT)]
) -> AvatarOut:
    """Set the picture of an agent: the bytes of a GIF, JPEG, PNG or WebP."""
    return await pictures.put_avatar(caller, agent_id, await request.body())


@router.delete("/agents/{agent_id}/avatar", status_code=204)
async def delete_avatar(agent_id: UUID, ctx: Annotated[Context, allow(Permission.AGENT_EDIT)]) -> None:
    """Remove the picture of an agent."""
    await pictures.delete_avatar(ctx, agent_id)


@router.get("/avatars/{agent_id}", response_class=Response)
async def read_avatar(agent_id: UUID, request: Request) -> Response:
    """The picture of an agent. Public; its address changes with it."""
    image = await pictures.read_avatar(request.app.state.services, agent_id)
    return Response(
        image,
        media_type="image/webp",
        headers={
            "cache-control": "public, max-age=31536000, immutable",
            "cross-origin-resource-policy": "cross-origin",
        },
    )


@router.get("/colleagues")
async def list_colleagues(
    ctx: Annotated[Context, allow(Permission.COLLEAGUE_READ)],
) -> list[ColleagueOut]:
    """Everybody who may serve in this workspace."""
    return await me.list_colleagues(ctx)


@router.get("/me")
async def read_me(ctx: Annotated[Context, allow(Permission.ME_EDIT)]) -> Me:
    """The signed-in agent."""
    return await me.read_me(ctx.db, await get_agent(ctx, ctx.actor.id), me.own_file_pass(ctx))


@router.patch("/me")
async def update_me(patch: MePatch, ctx: Annotated[Context, allow(Permission.ME_EDIT)]) -> Me:
    """Change one's own name, nickname and card."""
    return await me.update_me(ctx, patch)


@router.put("/me/password", status_code=204)
async def change_password(cmd: ChangePassword, caller: Annotated[Caller, permit(Permission.ME_EDIT)]) -> None:
    """Change one's own password; every other device is signed out."""
    await me.change_password(caller, cmd)


@router.put("/me/avatar")
async def put_my_avatar(request: Request, caller: Annotated[Caller, permit(Permission.ME_EDIT)]) -> AvatarOut:
    """Set one's own picture: the bytes of a GIF, JPEG, PNG or WebP."""
    return await pictures.put_avatar(caller, caller.actor.id, await request.body())


@router.get("/me/settings")
async def read_settings(ctx: Annotated[Context, allow(Permission.ME_EDIT)]) -> SettingsDocument:
    """What the front ends remember for this agent."""
    return await me.read_settings(ctx)


@router.put("/me/settings")
async def write_settings(
    document: SettingsDocument, ctx: Annotated[Context, allow(Permission.ME_EDIT)]
) -> SettingsDocument:
    """Replace what the front ends remember for this agent."""
    return await me.write_settings(ctx, document)
