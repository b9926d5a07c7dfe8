"""No permission, no context; no context, no database."""

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.connection import Connection
from livechat.core.events import Event
from livechat.core.permissions import Permission
from livechat.core.refusals import refuse
from livechat.core.services import Services


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks. `site_id` is set for visitors only; `session_id` for agents only."""

    kind: Literal["agent", "visitor"]
    id: UUID
    workspace_id: UUID
    permissions: frozenset[Permission]
    name: str = ""
    role_key: str | None = None
    session_id: UUID | None = None
    site_id: UUID | None = None

    def can(self, permission: Permission) -> bool:
        return permission in self.permissions


@dataclass(slots=True)
class Context:
    """One command of one actor: a transaction, and the events that leave after it commits."""

    actor: Actor
    db: AsyncSession
    services: Services
    # Address of the peer, for audit and limits; "" where unknown.
    ip: str = ""
    user_agent: str = ""
    # The socket the command came by, so that an event need not go back to it.
    connection: Connection | None = None
    _events: list[Event] = field(default_factory=list[Event])
    _afterwards: list[Any] = field(default_factory=list[Any])

    @property
    def workspace_id(self) -> UUID:
        return self.actor.workspace_id

    def emit(self, event: Event) -> None:
        """Send `event` once the transaction has committed."""
        self._events.append(event)

    def afterwards(self, call: Any) -> None:
        """Call `call()` (plain function) once the transaction has committed."""
        self._afterwards.append(call)

    def committed(self) -> None:
        for event in self._events:
            self.services.broadcaster.emit(self.workspace_id, event)
        for call in self._afterwards:
            call()


@dataclass(slots=True)
class SocketContext:
    """What a command without a transaction gets (`is_transaction=False`): the socket and who it belongs to."""

    actor: Actor
    services: Services
    connection: Connection


@asynccontextmanager
async def open_context(
    services: Services,
    actor: Actor,
    permission: Permission,
    *,
    is_write: bool,
    ip: str = "",
    user_agent: str = "",
    connection: Connection | None = None,
) -> AsyncGenerator[Context, None]:
    """The only way to a Context: checks the permission, opens one transaction, commits, then emits."""
    if not actor.can(permission):
        refuse(services, actor, permission, ip)
    transaction = services.database.write if is_write else services.database.read
    async with transaction() as db:
        ctx = Context(actor, db, services, ip, user_agent, connection)
        yield ctx
    ctx.committed()


@dataclass(frozen=True, slots=True)
class Caller:
    """An actor with a permission and no transaction yet, for work that is slow: hashing, uploads."""

    actor: Actor
    permission: Permission
    services: Services
    ip: str = ""
    user_agent: str = ""

    def open(self, *, is_write: bool) -> AbstractAsyncContextManager[Context]:
        return open_context(
            self.services,
            self.actor,
            self.permission,
            is_write=is_write,
            ip=self.ip,
            user_agent=self.user_agent,
        )


def permit(permission: Permission) -> Any:
    """Dependency of a route that opens its own transactions: `caller: Annotated[Caller, permit(Permission.X)]`."""

    async def dependency(request: Request) -> Caller:
        actor = await request.app.state.authenticate(request)
        services, ip = request.app.state.services, request.app.state.client_ip(request.scope)
        if not actor.can(permission):
            refuse(services, actor, permission, ip)
        return Caller(
            actor,
            permission,
            services,
            ip=ip,
            user_agent=request.headers.get("user-agent", "")[:400],
        )

    dependency.__permission__ = permission  # pyright: ignore[reportFunctionMemberAccess]
    return Depends(dependency)


def allow(permission: Permission) -> Any:
    """Dependency of a route: `ctx: Annotated[Context, allow(Permission.SITE_READ)]`.

    The transaction commits before the response starts. GET and HEAD read, everything else writes.
    """

    async def dependency(request: Request) -> AsyncGenerator[Context, None]:
        # Set by the authentication middleware-free helper in livechat.auth.door, so that core knows no tokens.
        actor = await request.app.state.authenticate(request)
        async with open_context(
            request.app.state.services,
            actor,
            permission,
            is_write=request.method not in {"GET", "HEAD"},
            ip=request.app.state.client_ip(request.scope),
            user_agent=request.headers.get("user-agent", "")[:400],
        ) as ctx:
            yield ctx

    dependency.__permission__ = permission  # pyright: ignore[reportFunctionMemberAccess]
    return Depends(dependency, scope="function")


AnyContext = Annotated[Context, "a Context made by allow()"]
