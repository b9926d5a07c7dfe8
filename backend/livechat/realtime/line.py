"""The narrow door between chat and wire, and its form for any ASGI server."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol

from livechat.realtime.wire import payload_of


class Line(Protocol):
    """The sending side of one socket."""

    def write(self, framed: bytes) -> bool:
        """Hand a whole frame to the wire. Never waits; False if the line is closed or too full to take it."""
        ...

    def write_all(self, framed: list[bytes]) -> bool:
        """Several frames in one go, as `write`."""
        ...

    def is_half_full(self) -> bool:
        """Whether ephemeral events had better be left out."""
        ...

    def close(self, code: int) -> None:
        """Say goodbye, and cut the line if the peer does not answer."""
        ...

    def abort(self, code: int) -> None:
        """Cut the line without sending what waits; the code goes out if there is room for it."""
        ...


class AsgiLine:
    """Frames wait in order for one task that hands them to the server; the task lives only while any wait."""

    __slots__ = (
        "_close_code",
        "_max_bytes",
        "_max_frames",
        "_pending",
        "_send",
        "_size",
        "_task",
        "is_closed",
    )

    def __init__(self, send: Callable[[Any], Awaitable[None]], max_bytes: int, max_frames: int) -> None:
        self._send = send
        self._max_bytes = max_bytes
        self._max_frames = max_frames
        self._pending: deque[bytes] = deque()
        self._size = 0
        self._close_code: int | None = None
        self._task: asyncio.Task[None] | None = None
        self.is_closed = False

    def write(self, framed: bytes) -> bool:
        if self.is_closed or self._close_code is not None:
            return False
        if self._size + len(framed) > self._max_bytes or len(self._pending) >= self._max_frames:
            return False
        self._pending.append(framed)
        self._size += len(framed)
        self._run()
        return True

    def write_all(self, framed: list[bytes]) -> bool:
        return all(map(self.write, framed))

    def is_half_full(self) -> bool:
        return self._size * 2 > self._max_bytes or len(self._pending) * 2 > self._max_frames

    def close(self, code: int) -> None:
        if self._close_code is None:
            self._close_code = code
            self._run()

    def abort(self, code: int) -> None:
        self._pending.clear()
        if self._task is not None:
            # It waits for a peer that does not read.
            self._task.cancel()
            self._task = None
        self.close(code)

    async def finish(self) -> None:
        """Wait until what is under way is handed over; the server cuts the line when the application returns."""
        if self._task is not None:
            await self._task

    def _run(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._drain())

    async def _drain(self) -> None:
        with suppress(Exception):
            while self._pending and not self.is_closed:
                framed = self._pending.popleft()
                await self._send({"type": "websocket.send", "text": payload_of(framed).decode()})
                self._size -= len(framed)
            if self._close_code is not None and not self.is_closed:
                self.is_closed = True
                await self._send({"type": "websocket.close", "code": self._close_code})
        self._task = None
