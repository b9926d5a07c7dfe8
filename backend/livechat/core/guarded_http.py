"""Uvicorn's HTTP protocol with the deadlines and the cap that it lacks, for servers without a proxy (SN9)."""

import asyncio
from collections import Counter
from time import monotonic
from typing import Any

from starlette.applications import Starlette
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

SWEEP_SECONDS = 1.0


class GuardedHttpProtocol(HttpToolsProtocol):
    """Cuts a connection that takes too long over the head of a request, and refuses more than some per address.

    The pause inside a body is watched by core.body_guard, where the body is read.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        self.waiting_since: float | None = monotonic()
        self._door = _Door.of(self.server_state, self.loop, self.config.loaded_app)
        self._address = self.client[0] if self.client else ""
        if not self._door.enter(self, self._address):
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._door.leave(self, self._address)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.waiting_since is None and (self.cycle is None or self.cycle.response_complete):
            # The first bytes of the next request on a kept connection.
            self.waiting_since = monotonic()
        super().data_received(data)

    def handle_websocket_upgrade(self) -> None:
        # From here on another protocol holds the transport, and the sockets have limits of their own.
        self._door.leave(self, self._address)
        super().handle_websocket_upgrade()

    def on_headers_complete(self) -> None:
        self.waiting_since = None
        super().on_headers_complete()


class _Door:
    """All HTTP connections of one server, with one timer for all of them."""

    def __init__(self, loop: asyncio.AbstractEventLoop, app: Any) -> None:
        settings = _settings(app)
        self._loop = loop
        self._header_seconds: float = settings.header_seconds
        self._per_address: int = settings.connections_per_address
        self._inside: set[GuardedHttpProtocol] = set()
        self._counts: Counter[str] = Counter()
        self._is_sweeping = False

    @classmethod
    def of(cls, state: ServerState, loop: asyncio.AbstractEventLoop, app: Any) -> "_Door":
        door = getattr(state, "livechat_door", None)
        if door is None:
            door = cls(loop, app)
            state.livechat_door = door  # pyright: ignore[reportAttributeAccessIssue]
        return door

    def enter(self, protocol: GuardedHttpProtocol, address: str) -> bool:
        self._inside.add(protocol)
        self._counts[address] += 1
        if not self._is_sweeping:
            self._is_sweeping = True
            self._loop.call_later(SWEEP_SECONDS, self._sweep)
        return self._counts[address] <= self._per_address

    def leave(self, protocol: GuardedHttpProtocol, address: str) -> None:
        if protocol not in self._inside:
            return
        self._inside.discard(protocol)
        self._counts[address] -= 1
        if self._counts[address] <= 0:
            del self._counts[address]

    def _sweep(self) -> None:
        latest = monotonic() - self._header_seconds
        for protocol in list(self._inside):
            if protocol.waiting_since is not None and protocol.waiting_since < latest:
                protocol.transport.abort()
        self._is_sweeping = bool(self._inside)
        if self._is_sweeping:
            self._loop.call_later(SWEEP_SECONDS, self._sweep)


def _settings(app: Any) -> Any:
    """The settings of the application, under whatever uvicorn has wrapped around it."""
    while not isinstance(app, Starlette):
        app = app.app
    return app.state.settings
