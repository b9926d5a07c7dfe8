"""While the bus is down, the database is asked instead (G12).

Every few seconds: which open conversations moved since the last look? Their audience in this process is told the heads,
agents are asked to fetch their lists again. When the bus is back, one more look comes before it is trusted.
"""

import asyncio
from typing import TYPE_CHECKING
from uuid import UUID

import structlog

from livechat.core import channels
from livechat.core.services import Services
from livechat.realtime.events import Heads, Resync

if TYPE_CHECKING:
    from livechat.realtime.hub import Hub

log = structlog.get_logger("livechat.socket")

LOOK_SECONDS = 2.0
# After a gap: several are often told of at once, and who just published may not have committed yet.
SETTLE_SECONDS = 0.2

Positions = dict[UUID, tuple[int, int, list[str]]]


class Doubt:
    def __init__(self, hub: "Hub", services: Services) -> None:
        self._hub = hub
        self._services = services
        self._known: Positions = {}
        self._gap = asyncio.Event()
        hub.watch_gaps(self._gap.set)

    async def watch_for_ever(self) -> None:
        while True:
            await self._gap.wait()
            await asyncio.sleep(SETTLE_SECONDS)
            self._gap.clear()
            # What was known before the doubt does not count: everything is told once.
            self._known = {}
            await self._look()
            while not self._hub.bus.is_up:
                await asyncio.sleep(LOOK_SECONDS)
                await self._look()

    async def _look(self) -> None:
        workspaces = self._hub.workspaces()
        if not workspaces:
            return
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                positions = await self._hub.ports.positions(self._services, workspaces)
        except Exception as error:  # noqa: BLE001 - with the database down too there is nothing to tell; look again
            log.warning("positions_unknown", error=repr(error))
            return
        self._tell(positions)

    def _tell(self, positions: Positions) -> None:
        moved = [
            (conversation_id, head, audience)
            for conversation_id, (head, version, audience) in positions.items()
            if self._known.get(conversation_id, (-1, -1))[:2] != (head, version)
        ]
        closed = [entry for conversation_id, entry in self._known.items() if conversation_id not in positions]
        is_first = not self._known
        self._known = positions
        for conversation_id, head, audience in moved:
            self._hub.deliver(audience, Heads(heads={str(conversation_id): head}).encode())
        if moved or closed or is_first:
            lists = [channels.workspace(workspace_id) for workspace_id in self._hub.workspaces()]
            self._hub.deliver(lists, Resync().encode())
        for _head, _version, audience in closed:
            self._hub.deliver(audience, Resync().encode())
