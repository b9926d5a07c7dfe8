"""Rights that change while a socket is open take effect within seconds, even if the word of it got lost (SA6, SB4)."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.auth.door import role_permissions
from livechat.auth.models import Session
from livechat.core import channels
from livechat.core.clock import now
from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.every import Every
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.roles.models import Role
from livechat.workspaces.models import Workspace

LOOK_SECONDS = 3.0
OnChanged = Callable[[Connection], Awaitable[None]]
# Sessions asked for in one select.
PART = 500


class AccessWatch:
    """Looks after the sign-ins behind the open sockets of agents: few rows, one select."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # With the database down nobody can be judged; the next turn looks again.
        self._listeners: list[OnChanged] = []
        self._looks = Every(LOOK_SECONDS, self.look, "access-watch")

    async def start(self) -> None:
        self._looks.start()

    async def close(self) -> None:
        await self._looks.close()

    def on_changed(self, listener: OnChanged) -> None:
        """Call `await listener(connection)` when the agent of a socket has other rights than before."""
        self._listeners.append(listener)

    async def look(self) -> None:
        """Close the sockets whose sign-in is over, and give the others the rights they have now."""
        sockets = [
            one for one in self._services.broadcaster.connections() if one.actor.session_id is not None
        ]
        for start in range(0, len(sockets), PART):
            await self._judge(sockets[start : start + PART])

    async def _judge(self, sockets: Sequence[Connection]) -> None:
        sessions = {one.actor.session_id for one in sockets if one.actor.session_id is not None}
        statement = (
            select(Session.id, Agent.nickname, Agent.is_enabled, Role.key, Role.permissions)
            .join(Agent, Agent.id == Session.agent_id)
            .join(Role, Role.id == Agent.role_id)
            .join(Workspace, Workspace.id == Session.workspace_id)
            .where(
                Session.id.in_(sessions),
                Session.revoked_at.is_(None),
                Session.expires_at > now(),
                Workspace.is_suspended.is_(False),
            )
        )
        async with self._services.database.read() as db:
            rows = {row.id: row for row in await db.execute(statement)}
        ended: dict[UUID, tuple[UUID, str]] = {}
        for one in sockets:
            session_id = one.actor.session_id
            row = rows.get(session_id)
            if session_id is not None and (row is None or not row.is_enabled):
                ended[session_id] = (one.actor.workspace_id, "revoked" if row is None else "disabled")
            elif row is not None and _update(
                one, row.nickname, row.key, role_permissions(row.key, row.permissions)
            ):
                for listener in self._listeners:
                    await listener(one)
        for session_id, (workspace_id, reason) in ended.items():
            self._services.broadcaster.end(workspace_id, channels.session(session_id), reason)


def _update(one: Connection, name: str, key: str | None, permissions: frozenset[Permission]) -> bool:
    """Whether the rights are others than before."""
    actor: Actor = one.actor
    if (actor.name, actor.role_key, actor.permissions) != (name, key, permissions):
        one.actor = replace(actor, name=name, role_key=key, permissions=permissions)
    return actor.permissions != permissions
