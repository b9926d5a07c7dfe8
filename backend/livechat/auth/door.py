"""Who is asking: turns a token into an Actor, with the database as the judge of whether it still holds (SB4)."""

from datetime import timedelta
from typing import Any

from fastapi import Request
from sqlalchemy import bindparam, select

from livechat.agents.models import Agent
from livechat.auth.keys import Keys
from livechat.auth.models import Session
from livechat.auth.tokens import read_agent_token, read_visitor_token
from livechat.blocks.blocklist import Blocklist
from livechat.core.clock import now
from livechat.core.context import Actor
from livechat.core.errors import Unauthenticated
from livechat.core.permissions import BUILT_IN_ROLES, VISITOR, Permission
from livechat.core.services import Services
from livechat.roles.models import Role
from livechat.sites.models import Site
from livechat.visitors.models import Visitor
from livechat.workspaces.models import Workspace

# Beyond this the token alone no longer carries a request, even if the clock of its maker was ahead (G14).
SESSION_LEEWAY = timedelta(seconds=60)

# Made once: every request asks one of these, and putting a statement together costs more than running it.
_FIND_AGENT = (
    select(Agent.nickname, Role.key, Role.permissions)
    .join(Session, Session.agent_id == Agent.id)
    .join(Role, Role.id == Agent.role_id)
    .join(Workspace, Workspace.id == Agent.workspace_id)
    .where(
        Agent.id == bindparam("agent_id"),
        Agent.workspace_id == bindparam("workspace_id"),
        Agent.is_enabled.is_(True),
        Session.id == bindparam("session_id"),
        Session.revoked_at.is_(None),
        Session.expires_at > bindparam("alive_at"),
        Workspace.is_suspended.is_(False),
    )
)
_FIND_VISITOR = (
    select(Visitor.name)
    .join(Site, Site.id == Visitor.site_id)
    .join(Workspace, Workspace.id == Visitor.workspace_id)
    .where(
        Visitor.id == bindparam("visitor_id"),
        Visitor.workspace_id == bindparam("workspace_id"),
        Visitor.site_id == bindparam("site_id"),
        Visitor.token_generation == bindparam("generation"),
        Workspace.is_suspended.is_(False),
    )
)


async def authenticate(request: Request) -> Actor:
    """The actor of a REST request; each area takes its own kind of token."""
    services: Services = request.app.state.services
    if not request.url.path.startswith("/widget/"):
        return await agent_actor(services, _token(request))
    return await _let_in(request, await visitor_actor(services, _token(request)))


async def bearer(request: Request) -> Actor:
    """The actor of a request at a door that is open to both sides."""
    services: Services = request.app.state.services
    token = _token(request)
    try:
        return await agent_actor(services, token)
    except Unauthenticated:
        return await _let_in(request, await visitor_actor(services, token))


async def _let_in(request: Request, visitor: Actor) -> Actor:
    """A visitor, unless they or their address are blocked (T15)."""
    services: Services = request.app.state.services
    ip: str = request.app.state.client_ip(request.scope)
    await services.get(Blocklist).check(visitor.workspace_id, visitor.id, ip)
    return visitor


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated
    return token


async def agent_actor(services: Services, token: str) -> Actor:
    """The agent of an access token, if session, agent and workspace still stand."""
    claims = read_agent_token(services.get(Keys), token)
    values = {
        "agent_id": claims.agent_id,
        "workspace_id": claims.workspace_id,
        "session_id": claims.session_id,
        "alive_at": now() - SESSION_LEEWAY,
    }
    async with services.database.read() as db:
        row = (await db.execute(_FIND_AGENT, values)).one_or_none()
    if row is None:
        raise Unauthenticated
    return Actor(
        "agent",
        claims.agent_id,
        claims.workspace_id,
        role_permissions(row.key, row.permissions),
        name=row.nickname,
        role_key=row.key,
        session_id=claims.session_id,
    )


async def visitor_actor(services: Services, token: str) -> Actor:
    """The visitor of a visitor token, if site and workspace still stand and the token is of the present generation."""
    claims = read_visitor_token(services.get(Keys), token)
    values = {
        "visitor_id": claims.visitor_id,
        "workspace_id": claims.workspace_id,
        "site_id": claims.site_id,
        "generation": claims.generation,
    }
    async with services.database.read() as db:
        row = (await db.execute(_FIND_VISITOR, values)).one_or_none()
    if row is None:
        raise Unauthenticated
    return Actor(
        "visitor", claims.visitor_id, claims.workspace_id, VISITOR, name=row.name, site_id=claims.site_id
    )


def role_permissions(key: str | None, own: list[Any]) -> frozenset[Permission]:
    """A built-in role takes its permissions from the code, another one from its row."""
    if key is not None:
        return BUILT_IN_ROLES.get(key, frozenset())
    known = {permission.value for permission in Permission}
    return frozenset(Permission(name) for name in own if name in known)
