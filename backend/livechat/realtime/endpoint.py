"""The door for sockets, as raw ASGI: checks the Origin before it accepts, then hands frames to the dispatcher."""

from typing import TYPE_CHECKING, Any

from starlette.types import ASGIApp, Receive, Scope, Send

from livechat.core.close_codes import CloseCode
from livechat.core.commands import Door
from livechat.core.proxies import TrustedProxies
from livechat.core.services import Services
from livechat.realtime.connection import SocketConnection
from livechat.realtime.hub import Hub
from livechat.realtime.line import AsgiLine
from livechat.realtime.origins import is_allowed

if TYPE_CHECKING:
    from starlette.applications import Starlette

DOORS: dict[str, Door] = {"/ws/agent": "agent", "/ws/visitor": "visitor"}

# The key under which our own server protocol offers its line (see protocol.py).
LINE = "livechat.line"


class SocketDoor:
    """Takes what is a socket, passes everything else on. Stands outermost, so that nothing is wrapped around it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        app: Starlette = scope["app"]
        services: Services = app.state.services
        door = DOORS.get(scope["path"])
        await receive()
        proxies = services.get(TrustedProxies)
        is_https = proxies.is_https(scope)
        if door is None or not is_allowed(services.settings, scope, is_https=is_https):
            # Before the handshake this is a 403.
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        await _open(services, door, proxies.client_ip(scope), scope, receive, send)


async def _open(services: Services, door: Door, ip: str, scope: Scope, receive: Receive, send: Send) -> None:
    hub = services.get(Hub)
    own_line = scope.get("extensions", {}).get(LINE)
    settings = services.settings
    line: Any = (
        own_line["line"]
        if own_line
        else AsgiLine(send, settings.outbox_max_bytes, settings.outbox_max_frames)
    )
    connection = SocketConnection(hub, services, line, door, ip, _user_agent(scope))
    if own_line:
        # From here on the line calls back; neither this task nor the scope stays alive.
        line.attach(connection, hub)
    if hub.connections_from(ip) >= settings.connections_per_address:
        connection.is_closed = True
        line.close(CloseCode.TOO_MANY)
        if not own_line:
            await line.finish()
        return
    hub.add(connection)
    if own_line:
        return
    try:
        await _read(hub, connection, receive)
    finally:
        line.is_closed = True
        hub.remove(connection)


async def _read(hub: Hub, connection: SocketConnection, receive: Receive) -> None:
    while True:
        message: dict[str, Any] = dict(await receive())
        if message["type"] == "websocket.disconnect":
            return
        if connection.is_closed:
            continue
        text = message.get("text")
        if text is None:
            connection.close(CloseCode.POLICY)
            continue
        hub.dispatcher.receive(connection, text)


def _user_agent(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"user-agent":
            return value.decode("latin-1")[:400]
    return ""
