"""What agents see and change about themselves."""

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from livechat.agents import cards
from livechat.agents.avatars import avatar_url
from livechat.agents.errors import SettingsTooLarge
from livechat.agents.events import AgentUpdated, SettingsChanged
from livechat.agents.models import Agent
from livechat.agents.online import OnlineAgents
from livechat.agents.queries import get_agent
from livechat.agents.schemas import (
    ChangePassword,
    ColleagueOut,
    Me,
    MePatch,
    RoleOut,
    SettingsDocument,
    WorkspaceOut,
)
from livechat.audit.service import record
from livechat.auth import sessions
from livechat.auth.door import role_permissions
from livechat.auth.errors import WrongPassword
from livechat.auth.file_passes import agent_pass
from livechat.auth.keys import Keys
from livechat.auth.passwords import Passwords
from livechat.core.context import Caller, Context
from livechat.workspaces.models import Workspace

MAX_SETTINGS_BYTES = 32_768


async def read_me(db: AsyncSession, agent: Agent, file_pass: str) -> Me:
    """`agent` comes with its role loaded."""
    workspace = await db.get_one(Workspace, agent.workspace_id)
    stored = SettingsDocument.model_validate(agent.settings or {})
    return Me(
        id=agent.id,
        account=agent.account,
        name=agent.name,
        nickname=agent.nickname,
        email=agent.email,
        mobile=agent.mobile,
        role=RoleOut.model_validate(agent.role),
        permissions=sorted(role_permissions(agent.role.key, agent.role.permissions)),
        workspace=WorkspaceOut.model_validate(workspace),
        card=cards.card_of(agent),
        avatar_url=avatar_url(agent.id, agent.avatar_version),
        availability=agent.availability,  # pyright: ignore[reportArgumentType]
        max_chats=agent.max_chats,
        settings=stored,
        file_pass=file_pass,
    )


def own_file_pass(ctx: Context) -> str:
    session_id = ctx.actor.session_id
    return agent_pass(ctx.services.get(Keys), session_id) if session_id else ""


async def update_me(ctx: Context, patch: MePatch) -> Me:
    agent = await get_agent(ctx, ctx.actor.id)
    for field in {"name", "nickname"} & patch.model_fields_set:
        setattr(agent, field, getattr(patch, field))
    if "card" in patch.model_fields_set:
        agent.card = {**agent.card, **patch.card.model_dump(exclude_unset=True)}
    await ctx.db.flush()
    await emit_updated(ctx, agent)
    return await read_me(ctx.db, agent, own_file_pass(ctx))


async def change_password(caller: Caller, cmd: ChangePassword) -> None:
    passwords = caller.services.get(Passwords)
    async with caller.open(is_write=False) as ctx:
        agent = await get_agent(ctx, ctx.actor.id)
    if not await passwords.verify(cmd.old_password, agent.password_hash):
        raise WrongPassword
    passwords.check_strength(cmd.new_password, agent.name, agent.nickname, agent.email, agent.mobile)
    new_hash = await passwords.hash(cmd.new_password)
    async with caller.open(is_write=True) as ctx:
        mine = await get_agent(ctx, ctx.actor.id)
        mine.password_hash = new_hash
        ended = await sessions.end(ctx.db, agent_id=mine.id, keep=ctx.actor.session_id)
        record(ctx, "agent.password_changed", mine.id)
        ctx.afterwards(lambda: sessions.announce(ctx.services, ctx.workspace_id, ended, "password_changed"))


async def read_settings(ctx: Context) -> SettingsDocument:
    agent = await get_agent(ctx, ctx.actor.id)
    return SettingsDocument.model_validate(agent.settings or {})


async def write_settings(ctx: Context, document: SettingsDocument) -> SettingsDocument:
    stored = document.model_dump(mode="json")
    if len(msgspec.json.encode(stored)) > MAX_SETTINGS_BYTES:
        raise SettingsTooLarge(max_bytes=MAX_SETTINGS_BYTES)
    agent = await get_agent(ctx, ctx.actor.id)
    agent.settings = stored
    ctx.emit(SettingsChanged(agent_id=agent.id))
    return document


async def list_colleagues(ctx: Context) -> list[ColleagueOut]:
    online = await ctx.services.get(OnlineAgents).online(ctx.workspace_id)
    agents = await ctx.db.scalars(
        select(Agent)
        .filter_by(workspace_id=ctx.workspace_id, is_enabled=True)
        .options(joinedload(Agent.role))
        .order_by(Agent.id)
        .limit(1000)
    )
    return [cards.colleague(agent, is_online=agent.id in online) for agent in agents]


async def emit_updated(ctx: Context, agent: Agent) -> None:
    online = await ctx.services.get(OnlineAgents).online(ctx.workspace_id)
    ctx.emit(
        AgentUpdated(
            agent=cards.colleague(agent, is_online=agent.id in online), workspace_id=ctx.workspace_id
        )
    )
