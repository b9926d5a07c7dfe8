"""Storing and serving avatars."""

from uuid import UUID

from sqlalchemy import delete, select

from livechat.agents.avatars import avatar_url, avatar_version, make_avatar
from livechat.agents.me import emit_updated
from livechat.agents.models import Avatar
from livechat.agents.queries import get_agent
from livechat.agents.schemas import AvatarOut
from livechat.core.context import Caller, Context
from livechat.core.errors import NotFound
from livechat.core.services import Services


async def put_avatar(caller: Caller, agent_id: UUID, upload: bytes) -> AvatarOut:
    image = await make_avatar(upload)
    version = avatar_version(image)
    async with caller.open(is_write=True) as ctx:
        agent = await get_agent(ctx, agent_id)
        await ctx.db.merge(Avatar(agent_id=agent.id, workspace_id=ctx.workspace_id, image=image))
        agent.avatar_version = version
        await ctx.db.flush()
        await emit_updated(ctx, agent)
    return AvatarOut(avatar_url=avatar_url(agent_id, version))


async def delete_avatar(ctx: Context, agent_id: UUID) -> None:
    agent = await get_agent(ctx, agent_id)
    await ctx.db.execute(delete(Avatar).where(Avatar.agent_id == agent.id))
    agent.avatar_version = None
    await ctx.db.flush()
    await emit_updated(ctx, agent)


async def read_avatar(services: Services, agent_id: UUID) -> bytes:
    """Public: visitors see it, and its address is not a secret."""
    async with services.database.read() as db:
        image = await db.scalar(select(Avatar.image).filter_by(agent_id=agent_id))
    if image is None:
        raise NotFound
    return image
