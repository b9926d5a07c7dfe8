"""A WebSocket client that costs next to nothing, so that the load does not measure itself."""

import asyncio
import base64
import os
import struct
from collections.abc import Callable

OnText = Callable[[bytes], None]


class Wire(asyncio.Protocol):
    """One client connection: `send(text)` out, `on_text(bytes)` in. Text frames only, no fragments, no compression."""

    __slots__ = ("_buffer", "closed", "on_text", "opened", "transport")

    def __init__(self, host: str, port: int, path: str, origin: str) -> None:
        self.transport: asyncio.Transport
        self.on_text: OnText = lambda _text: None
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed = False
        self._buffer = bytearray(
            f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Origin: {origin}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n".encode()
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]
        self.transport.write(bytes(self._buffer))
        self._buffer.clear()

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if not self.opened.done():
            self.opened.set_exception(exc or ConnectionError("closed during the handshake"))

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer
        buffer += data
        if not self.opened.done():
            end = buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if not buffer.startswith(b"HTTP/1.1 101"):
                self.opened.set_exception(ConnectionError(bytes(buffer[:200]).decode("latin-1")))
                return
            del buffer[: end + 4]
            self.opened.set_result(None)
        while (frame := self._next_frame()) is not None:
            opcode, payload = frame
            if opcode == 1:
                self.on_text(payload)
            elif opcode == 9:
                self._write(0x8A, payload)

    def _next_frame(self) -> tuple[int, bytes] | None:
        buffer = self._buffer
        if len(buffer) < 2:
            return None
        size, start = buffer[1] & 0x7F, 2
        if size == 126:
            if len(buffer) < 4:
                return None
            size, start = struct.unpack_from("!H", buffer, 2)[0], 4
        elif size == 127:
            if len(buffer) < 10:
                return None
            size, start = struct.unpack_from("!Q", buffer, 2)[0], 10
        if len(buffer) < start + size:
            return None
        opcode, payload = buffer[0] & 0x0F, bytes(buffer[start : start + size])
        del buffer[: start + size]
        return opcode, payload

    def send(self, text: bytes) -> None:
        self._write(0x81, text)

    def _write(self, first: int, payload: bytes) -> None:
        # A zero mask is a valid mask, and masking with it is free.
        size = len(payload)
        if size < 126:
            head = struct.pack("!BBL", first, 0x80 | size, 0)
        elif size < 65536:
            head = struct.pack("!BBHL", first, 0x80 | 126, size, 0)
        else:
            head = struct.pack("!BBQL", first, 0x80 | 127, size, 0)
        self.transport.write(head + payload)


async def connect(host: str, port: int, path: str, origin: str | None = None) -> Wire:
    """Open one connection and wait for the handshake."""
    loop = asyncio.get_running_loop()
    _, wire = await loop.create_connection(
        lambda: Wire(host, port, path, origin or f"http://{host}:{port}"), host, port
    )
    await asyncio.wait_for(wire.opened, 30)
    return wire
