"""Our own WebSocket protocol for uvicorn: `--ws livechat.realtime.protocol:SocketProtocol`.

The general ones keep a task, a queue, two timers and the request of every socket for as long as it is open: 19 KiB for a
visitor who only looks. This one keeps a line (see `line.py`) and calls the dispatcher straight from the transport. It serves
the socket door alone: after the door has attached its connection, no ASGI message passes any more.
"""

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from uvicorn.config import Config
from uvicorn.protocols.utils import get_local_addr, get_remote_addr, is_ssl
from uvicorn.server import ServerState

from livechat.core.close_codes import CloseCode
from livechat.realtime import handshake, wire
from livechat.realtime.inflow import CLOSE, PING, TEXT, Inflow, Violation, close_code

if TYPE_CHECKING:
    from livechat.realtime.connection import SocketConnection
    from livechat.realtime.hub import Hub

# Seconds a peer has to answer our close frame.
GOODBYE_SECONDS = 5.0


class SocketProtocol(asyncio.Protocol):
    """One socket on the server's side; it is the Line of its connection."""

    __slots__ = (
        "__weakref__",
        "_connection",
        "_hub",
        "_inflow",
        "_is_goodbye_sent",
        "_max_bytes",
        "_max_in",
        "_max_stuck",
        "_opening",
        "_server",
        "_stuck",
        "is_closed",
        "transport",
    )

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        self._server = server_state
        self._opening: _Opening | None = _Opening(config, app_state)
        self._inflow = Inflow()
        self._connection: SocketConnection | None = None
        self._hub: Hub | None = None
        self._is_goodbye_sent = False
        self._max_in = config.ws_max_size
        self._max_bytes = 0
        self._max_stuck = 0
        # Frames written behind one that the kernel would not take whole; counted, so that no queue is needed.
        self._stuck = 0
        self.is_closed = False
        self.transport: asyncio.Transport

    # Called by the server and the transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # pyright: ignore[reportAttributeAccessIssue]
        self._server.connections.add(self)  # pyright: ignore[reportArgumentType]

    def data_received(self, data: bytes) -> None:
        if self._opening is not None:
            self._opening.start(self, data)
            return
        if self._connection is None:
            # We have said goodbye for a reason; whatever still comes is thrown away.
            return
        try:
            found = self._inflow.feed(data, self._max_in)
        except Violation as violation:
            self._take(violation.found)
            self._leave(violation.code)
            return
        self._take(found)

    def eof_received(self) -> None:
        # Nobody reads any more: close the transport, which is what returning None does.
        return None

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_closed = True
        self._server.connections.discard(self)  # pyright: ignore[reportArgumentType]
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        self._forget()

    def shutdown(self) -> None:
        """The server stops: come back to another process, or to this one when it is up again (G11)."""
        if self._connection is None:
            self.transport.abort()
            return
        self._leave(CloseCode.RESTART, seconds=1.0)

    # The Line

    def attach(self, connection: "SocketConnection", hub: "Hub") -> None:
        """From here on the transport calls the dispatcher; the request and its task are let go."""
        self._connection = connection
        self._hub = hub
        settings = connection.services.settings
        self._max_bytes = settings.outbox_max_bytes
        self._max_stuck = settings.outbox_max_frames - 1
        self._opening = None

    def write(self, framed: bytes) -> bool:
        return self._write(framed, 1)

    def write_all(self, framed: list[bytes]) -> bool:
        return self._write(b"".join(framed), len(framed))

    def _write(self, data: bytes, frames: int) -> bool:
        if self.is_closed or self._is_goodbye_sent:
            return False
        transport = self.transport
        # The transport writes at once: what it holds is what the kernel would not take.
        if size := transport.get_write_buffer_size():
            if size + len(data) > self._max_bytes or self._stuck + frames > self._max_stuck:
                return False
            self._stuck += frames
            transport.write(data)
            return True
        transport.write(data)
        # Of several frames some may be left; none of them is the one that is half taken.
        self._stuck = frames - 1 if frames > 1 and transport.get_write_buffer_size() else 0
        return True

    def is_half_full(self) -> bool:
        size = self.transport.get_write_buffer_size()
        return size > 0 and (size * 2 > self._max_bytes or self._stuck * 2 > self._max_stuck)

    def close(self, code: int) -> None:
        self._say_goodbye(code, GOODBYE_SECONDS)

    def abort(self, code: int) -> None:
        """Cut a line that is too full: the close frame goes out only if nothing stands before it."""
        if not self.is_closed and not self._is_goodbye_sent:
            self._is_goodbye_sent = True
            if self.transport.get_write_buffer_size() == 0:
                self.transport.write(wire.close_frame(code))
                self.transport.close()
            else:
                self.transport.abort()

    # Inside

    def _take(self, found: list[tuple[int, bytes]]) -> None:
        connection, hub = self._connection, self._hub
        if connection is None or hub is None:
            return
        for opcode, payload in found:
            if self._is_goodbye_sent and opcode != CLOSE:
                continue
            if opcode == TEXT:
                hub.dispatcher.receive(connection, payload)
            elif opcode == CLOSE:
                self._on_close(payload)
                return
            elif not connection.may_send_frame():
                connection.close(CloseCode.TOO_MANY)
            elif opcode == PING:
                self.write(wire.frame(payload, wire.PONG))

    def _on_close(self, payload: bytes) -> None:
        if not self._is_goodbye_sent:
            self._is_goodbye_sent = True
            self.transport.write(wire.close_frame(close_code(payload)))
        self.transport.close()
        self._forget()

    def _leave(self, code: int, seconds: float = GOODBYE_SECONDS) -> None:
        self._say_goodbye(code, seconds)
        if not self.is_closed and self.transport.can_write_eof():
            # The peer sees the end at once. Closing both ways would reset the line under what it still sends,
            # and with it the close frame.
            self.transport.write_eof()
        self._forget()

    def _say_goodbye(self, code: int, seconds: float) -> None:
        if self.is_closed or self._is_goodbye_sent:
            return
        self._is_goodbye_sent = True
        self.transport.write(wire.close_frame(code))
        # The only timer a socket ever has, and only once it ends.
        asyncio.get_running_loop().call_later(seconds, self.transport.abort)

    def _forget(self) -> None:
        connection, hub = self._connection, self._hub
        self._connection = self._hub = None
        if connection is not None and hub is not None:
            hub.remove(connection)


class _Opening:
    """What is needed until the door has decided: the request, and the task that runs the app."""

    __slots__ = ("_app_state", "_config", "_head", "_task")

    def __init__(self, config: Config, app_state: dict[str, Any]) -> None:
        self._config = config
        self._app_state = app_state
        self._head = b""
        self._task: asyncio.Task[None] | None = None

    def start(self, line: SocketProtocol, data: bytes) -> None:
        if self._task is not None:
            # A client may not speak before it is answered.
            line.transport.abort()
            return
        target, headers = handshake.parse(data)
        try:
            answer = handshake.accept(headers)
        except handshake.Refused as refused:
            line.transport.write(refused.response)
            line.transport.close()
            return
        scope = self._scope(line, target, headers)
        self._task = asyncio.get_running_loop().create_task(self._run(line, scope, answer))

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, line: SocketProtocol, scope: dict[str, Any], answer: bytes) -> None:
        transport, is_answered = line.transport, False

        async def receive() -> dict[str, Any]:
            return {"type": "websocket.connect"}

        async def send(message: dict[str, Any]) -> None:
            nonlocal is_answered
            if is_answered or transport.is_closing():
                return
            is_answered = True
            if message["type"] == "websocket.accept":
                transport.write(answer)
            else:
                transport.write(handshake.refusal(b"403 Forbidden"))
                transport.close()

        try:
            app: Any = self._config.loaded_app
            await app(scope, receive, send)
        finally:
            # Attached lines live on; anything else was refused or failed, and must not hang.
            if line._opening is self:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                await send({"type": "websocket.close"})
                transport.close()

    def _scope(self, line: SocketProtocol, target: bytes, headers: handshake.Headers) -> dict[str, Any]:
        transport = line.transport
        raw_path, _, query = target.partition(b"?")
        return {
            "type": "websocket",
            "asgi": {"version": self._config.asgi_version, "spec_version": "2.4"},
            "http_version": "1.1",
            "scheme": "wss" if is_ssl(transport) else "ws",
            "server": get_local_addr(transport),
            "client": get_remote_addr(transport),
            "root_path": self._config.root_path,
            "path": self._config.root_path + unquote(raw_path.decode("latin-1")),
            "raw_path": raw_path,
            "query_string": query,
            "headers": headers,
            "subprotocols": [],
            "state": self._app_state.copy(),
            "extensions": {"livechat.line": {"line": line}},
        }
