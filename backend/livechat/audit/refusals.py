"""Refused attempts of agents, in the audit log: once a minute for each agent and permission, with a count (SP5)."""

from dataclasses import dataclass
from uuid import UUID

from livechat.audit.service import add_entry
from livechat.core.clock import monotonic
from livechat.core.every import Every
from livechat.core.permissions import Permission
from livechat.core.refusals import Refused
from livechat.core.services import Services

WRITE_SECONDS = 1.0
# A script that hammers at a door fills one line a minute, not the log.
QUIET_SECONDS = 60.0
# Different attempts that are remembered at once.
KEPT_MAX = 5_000


@dataclass(slots=True)
class Attempt:
    workspace_id: UUID
    name: str
    ip: str
    count: int = 0
    written_at: float | None = None


class RefusalLog:
    """Fulfils `core.refusals.Refusals`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._attempts: dict[tuple[UUID, Permission], Attempt] = {}
        self._writes = Every(WRITE_SECONDS, self.write, "refusals")

    async def start(self) -> None:
        self._writes.start()

    async def close(self) -> None:
        await self._writes.close()
        await self.write()

    def note(self, actor: Refused, permission: Permission, ip: str) -> None:
        if actor.kind != "agent":
            return
        key = (actor.id, permission)
        attempt = self._attempts.get(key)
        if attempt is None:
            if len(self._attempts) >= KEPT_MAX:
                return
            attempt = self._attempts[key] = Attempt(actor.workspace_id, actor.name, ip)
        attempt.count += 1

    async def write(self) -> None:
        moment = monotonic()
        due = {
            key: attempt
            for key, attempt in self._attempts.items()
            if attempt.count and (attempt.written_at is None or moment - attempt.written_at >= QUIET_SECONDS)
        }
        if due:
            async with self._services.database.write() as db:
                for (actor_id, permission), attempt in due.items():
                    add_entry(
                        db,
                        workspace_id=attempt.workspace_id,
                        action="authorization.refused",
                        actor_id=actor_id,
                        actor_name=attempt.name,
                        details={"permission": str(permission), "count": attempt.count},
                        ip=attempt.ip,
                    )
            for attempt in due.values():
                attempt.count, attempt.written_at = 0, moment
        for key, attempt in list(self._attempts.items()):
            if not attempt.count and attempt.written_at and moment - attempt.written_at >= QUIET_SECONDS:
                del self._attempts[key]
