"""Heartbeats carry the heads of the open conversations, so that a lost last event is found (G8).

A lone ping is answered at once. Looks into the database keep a distance, and pings that arrive meanwhile share the next
one: ten thousand visitors cost no more looks than a hundred. With the database down they are answered without heads, since
the socket itself is well (G13).
"""

import asyncio
from typing import TYPE_CHECKING

import structlog

from livechat.core.clock import monotonic, now, to_wire
from livechat.core.events import encode
from livechat.realtime import frames

if TYPE_CHECKING:
    from livechat.realtime.connection import SocketConnection
    from livechat.realtime.hub import Hub

log = structlog.get_logger("livechat.socket")

# Between two looks: short for the few, so that a click of the clock stays what it is; longer where many share one.
DISTANCE_SECONDS = 0.05
CROWD_SECONDS = 0.25
CROWD = 8


class Pings:
    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        # Socket, id of the request, and when it came.
        self._asked: list[tuple[SocketConnection, str, float]] = []
        self._task: asyncio.Task[None] | None = None
        self._looked_at = 0.0
        self._distance = DISTANCE_SECONDS
        # The loop keeps only weak references to tasks.
        self._look: asyncio.Future[list[dict[str, int]]] | None = None

    def ask(self, connection: "SocketConnection", request_id: str) -> None:
        for attendance in self._hub.attendances:
            attendance.heard(connection)
        self._asked.append((connection, request_id, monotonic()))
        if self._task is None:
            self._task = asyncio.create_task(self._answer_all(), name="pings")

    async def close(self) -> None:
        self._asked.clear()
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=1)

    async def _answer_all(self) -> None:
        while self._asked:
            await asyncio.sleep(max(0.0, self._looked_at + self._distance - monotonic()))
            self._looked_at = monotonic()
            asked, self._asked = self._asked, []
            self._distance = CROWD_SECONDS if len(asked) >= CROWD else DISTANCE_SECONDS
            await self._answer(asked)
        self._task = None

    async def _answer(self, asked: "list[tuple[SocketConnection, str, float]]") -> None:
        asked = [ping for ping in asked if not ping[0].is_closed]
        if not asked:
            return
        services = asked[0][0].services
        look = self._look = asyncio.ensure_future(
            self._hub.ports.heads(services, [connection for connection, _, _ in asked])
        )
        await asyncio.wait({look}, timeout=services.settings.heartbeat_answer_seconds / 2)
        heads: list[dict[str, int]] = [{} for _ in asked]
        if not look.done():
            look.cancel()
        elif look.exception() is None:
            heads = look.result()
        else:
            log.warning("heads_unknown", error=repr(look.exception()))
        moment = to_wire(now())
        done_at = monotonic()
        for (connection, request_id, asked_at), known in zip(asked, heads, strict=True):
            # How long the answer was held back, so that the rest is the way there and back.
            held_ms = round((done_at - asked_at) * 1000)
            answer = {"server_time": moment, "heads": known, "held_ms": held_ms}
            connection.send(frames.result(request_id, encode(answer)))
