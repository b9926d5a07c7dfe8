"""Whose sockets hear of which live lists. Who watches all that may be seen goes on doing so when that changes (V01, SA6)."""

from collections.abc import Sequence
from uuid import UUID

from livechat.core import channels
from livechat.core.connection import Connection
from livechat.core.events import encode
from livechat.core.every import Every
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.presence.visible import visible_sites

LOOK_SECONDS = 3.0
# Sockets looked at between two breaths.
PART = 100

_WATCHED = "watched"
_IS_ALL = "watches_all"
# A list that was not watched before is on nobody's screen.
_RESYNC = encode({"type": "resync"})


def watch(connection: Connection, sites: set[UUID], *, is_all: bool) -> None:
    watched: set[str] = connection.memory.get(_WATCHED, set())
    wanted = {channels.live(site_id) for site_id in sites}
    for channel in watched - wanted:
        connection.unsubscribe(channel)
    for channel in wanted:
        connection.subscribe(channel)
    connection.memory[_WATCHED] = wanted
    connection.memory[_IS_ALL] = is_all


def unwatch(connection: Connection) -> None:
    connection.memory.pop(_IS_ALL, None)
    for channel in connection.memory.pop(_WATCHED, set[str]()):
        connection.unsubscribe(channel)


class WatchRenewal:
    """Sites are added and agents assigned while sockets are open: a look every few seconds finds what they mean."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._looks = Every(LOOK_SECONDS, self.look, "watch-renewal")

    async def start(self) -> None:
        self._looks.start()

    async def close(self) -> None:
        await self._looks.close()

    async def look(self) -> None:
        sockets = [one for one in self._services.broadcaster.connections() if _WATCHED in one.memory]
        for start in range(0, len(sockets), PART):
            await self._renew(sockets[start : start + PART])

    async def _renew(self, sockets: Sequence[Connection]) -> None:
        # Those with the same rights in the same workspace see the same sites: asked for once.
        known: dict[object, set[UUID]] = {}
        async with self._services.database.read() as db:
            for one in sockets:
                actor = one.actor
                key = (
                    actor.workspace_id,
                    actor.permissions,
                    None if actor.can(Permission.CONVERSATION_READ_ALL) else actor.id,
                )
                if key not in known:
                    may_see = actor.can(Permission.VISITOR_READ)
                    known[key] = await visible_sites(db, actor) if may_see else set()
                _narrow(one, known[key])


def _narrow(connection: Connection, sites: set[UUID]) -> None:
    """Who watches all hears of what is new; who named sites hears no longer of one that may not be seen (SA7)."""
    before: set[str] | None = connection.memory.get(_WATCHED)
    if before is None:
        return
    is_all: bool = connection.memory.get(_IS_ALL, False)
    wanted = sites if is_all else {site_id for site_id in sites if channels.live(site_id) in before}
    if {channels.live(site_id) for site_id in wanted} != before:
        watch(connection, wanted, is_all=is_all)
        connection.send(_RESYNC)
