"""Admins add and change agents."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from livechat.agents import cards
from livechat.agents.accounts import new_account
from livechat.agents.errors import EmailTaken, LastOwner, MobileTaken, RoleNotYours, SelfDisable
from livechat.agents.events import AgentUpdated
from livechat.agents.models import Agent
from livechat.agents.online import OnlineAgents
from livechat.agents.queries import find_agents, get_agent, sites_of
from livechat.agents.schemas import AgentOut, AgentPatch, CreateAgent
from livechat.agents.site_assignment import serve_sites
from livechat.audit.service import record
from livechat.auth import sessions
from livechat.auth.passwords import Passwords
from livechat.core import channels
from livechat.core.context import Caller, Context
from livechat.core.errors import Conflict, NotFound
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.permissions import BUILT_IN_ROLES, Permission
from livechat.core.schema import Page
from livechat.roles.models import Role
from livechat.workspaces.models import Workspace


async def list_agents(
    ctx: Context,
    *,
    search: str | None,
    role_id: UUID | None,
    is_enabled: bool | None,
    limit: int,
    cursor: str | None,
) -> Page[AgentOut]:
    after = id_cursor(cursor) if cursor else None
    found = await find_agents(
        ctx, search=search, role_id=role_id, is_enabled=is_enabled, after=after, limit=limit + 1
    )
    page, rest = found[:limit], found[limit:]
    sites = await sites_of(ctx.db, [agent.id for agent in page])
    online = await ctx.services.get(OnlineAgents).online(ctx.workspace_id)
    return Page(
        items=[
            cards.agent_out(agent, agent.role, sites[agent.id], is_online=agent.id in online)
            for agent in page
        ],
        next_cursor=encode_cursor(str(page[-1].id)) if rest else None,
    )


async def read_agent(ctx: Context, agent_id: UUID) -> AgentOut:
    agent = await get_agent(ctx, agent_id)
    sites = await sites_of(ctx.db, [agent.id])
    online = await ctx.services.get(OnlineAgents).online(ctx.workspace_id)
    return cards.agent_out(agent, agent.role, sites[agent.id], is_online=agent.id in online)


async def create_agent(caller: Caller, cmd: CreateAgent) -> AgentOut:
    password_hash = await _hash(caller, cmd.password, cmd.name, cmd.email, cmd.mobile)
    async with caller.open(is_write=True) as ctx:
        role = await _grantable_role(ctx, cmd.role_id)
        agent = Agent(
            workspace_id=ctx.workspace_id,
            account=await new_account(ctx.db),
            name=cmd.name,
            nickname=cmd.nickname or cmd.name,
            email=cmd.email,
            mobile=cmd.mobile,
            gender=cmd.gender,
            password_hash=password_hash,
            role_id=role.id,
            is_enabled=cmd.is_enabled,
            max_chats=cmd.max_chats,
            card=cmd.card.model_dump(),
        )
        ctx.db.add(agent)
        await _flush(ctx)
        await serve_sites(ctx, agent.id, cmd.site_ids)
        record(ctx, "agent.created", agent.id, role=role.key)
        ctx.emit(AgentUpdated(agent=cards.colleague(agent, is_online=False), workspace_id=ctx.workspace_id))
        return cards.agent_out(agent, role, cmd.site_ids, is_online=False)


async def update_agent(caller: Caller, agent_id: UUID, patch: AgentPatch) -> AgentOut:
    password_hash = None
    if patch.password:
        password_hash = await _hash(caller, patch.password, patch.name, patch.email, patch.mobile)
    async with caller.open(is_write=True) as ctx:
        agent = await get_agent(ctx, agent_id)
        _check_rank(ctx, agent.role)
        await _change_role(ctx, agent, patch)
        await _change_seat(ctx, agent, patch)
        simple = {"name", "nickname", "email", "mobile", "gender", "max_chats"} & patch.model_fields_set
        for field in simple:
            setattr(agent, field, getattr(patch, field))
        if "card" in patch.model_fields_set:
            agent.card = {**agent.card, **patch.card.model_dump(exclude_unset=True)}
        if password_hash is not None:
            agent.password_hash = password_hash
            await _end_sessions(ctx, agent.id, "password_changed")
        await _flush(ctx)
        if "site_ids" in patch.model_fields_set:
            await serve_sites(ctx, agent.id, patch.site_ids)
        record(ctx, "agent.updated", agent.id, fields=sorted(patch.model_fields_set))
        result = await read_agent(ctx, agent.id)
        ctx.emit(
            AgentUpdated(
                agent=cards.colleague(agent, is_online=result.is_online), workspace_id=ctx.workspace_id
            )
        )
        return result


async def _hash(caller: Caller, password: str, *context: str | None) -> str:
    passwords = caller.services.get(Passwords)
    passwords.check_strength(password, *context)
    return await passwords.hash(password)


async def _grantable_role(ctx: Context, role_id: UUID | None) -> Role:
    statement = select(Role).filter_by(workspace_id=ctx.workspace_id)
    statement = statement.filter_by(key="agent") if role_id is None else statement.filter_by(id=role_id)
    role = await ctx.db.scalar(statement)
    if role is None:
        raise NotFound(field="role_id")
    _check_rank(ctx, role)
    return role


def _check_rank(ctx: Context, role: Role) -> None:
    """Nobody gives, takes or touches a role that may more than their own (SA6)."""
    permissions = BUILT_IN_ROLES[role.key] if role.key else {Permission(name) for name in role.permissions}
    if not permissions <= ctx.actor.permissions:
        raise RoleNotYours


async def _change_role(ctx: Context, agent: Agent, patch: AgentPatch) -> None:
    if patch.role_id is None or patch.role_id == agent.role_id:
        return
    role = await _grantable_role(ctx, patch.role_id)
    if agent.role.key == "owner":
        await _keep_an_owner(ctx, agent)
    agent.role_id = role.id
    # Its sockets still hold the old permissions: they come back with the new ones.
    ctx.afterwards(
        lambda: ctx.services.broadcaster.end(
            ctx.workspace_id, channels.agent(agent.id), "permissions_changed"
        )
    )
    record(ctx, "agent.role_changed", agent.id, role=role.key)


async def _change_seat(ctx: Context, agent: Agent, patch: AgentPatch) -> None:
    if "is_enabled" not in patch.model_fields_set or patch.is_enabled == agent.is_enabled:
        return
    if not patch.is_enabled:
        if agent.id == ctx.actor.id:
            raise SelfDisable
        if agent.role.key == "owner":
            await _keep_an_owner(ctx, agent)
        await _end_sessions(ctx, agent.id, "disabled")
    agent.is_enabled = patch.is_enabled
    record(ctx, "agent.enabled" if patch.is_enabled else "agent.disabled", agent.id)


async def _keep_an_owner(ctx: Context, leaving: Agent) -> None:
    # The lock on the workspace lines up two owners who demote each other.
    await ctx.db.execute(select(Workspace.id).filter_by(id=ctx.workspace_id).with_for_update())
    others = await ctx.db.scalar(
        select(func.count())
        .select_from(Agent)
        .join(Role, Role.id == Agent.role_id)
        .where(
            Agent.workspace_id == ctx.workspace_id,
            Agent.is_enabled.is_(True),
            Agent.id != leaving.id,
            Role.key == "owner",
        )
    )
    if not others:
        raise LastOwner


async def _end_sessions(ctx: Context, agent_id: UUID, reason: sessions.EndReason) -> None:
    ended = await sessions.end(ctx.db, agent_id=agent_id)
    ctx.afterwards(lambda: sessions.announce(ctx.services, ctx.workspace_id, ended, reason))


async def _flush(ctx: Context) -> None:
    try:
        await ctx.db.flush()
    except IntegrityError as error:
        text = str(error.orig).lower()
        if "email" in text:
            raise EmailTaken from None
        if "mobile" in text:
            raise MobileTaken from None
        raise Conflict from None
