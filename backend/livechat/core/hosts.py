"""Which Host names this server answers to (SN3)."""

from starlette.types import ASGIApp, Receive, Scope, Send

from livechat.core.errors import UnknownHost
from livechat.core.problems import send_problem


class AllowedHosts:
    """Refuses requests for other hosts; with an empty list, answers to any. Sockets check their Origin instead."""

    def __init__(self, app: ASGIApp, hosts: list[str]) -> None:
        self._app = app
        self._hosts = {host.lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self._hosts and _host(scope) not in self._hosts:
            await send_problem(UnknownHost(), scope, receive, send, close=True)
            return
        await self._app(scope, receive, send)


def _host(scope: Scope) -> str:
    values = [value for name, value in scope["headers"] if name == b"host"]
    if len(values) != 1:
        return ""
    host = values[0].decode("latin-1").lower()
    return host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]
