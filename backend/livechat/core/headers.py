"""Headers that every response carries, errors and files included (SN6)."""

from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# For answers that are data: nothing in them may run, load or be framed.
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"


class SecurityHeaders:
    """Adds what a route has not set itself."""

    def __init__(self, app: ASGIApp, is_https: Callable[[Scope], bool]) -> None:
        self._app = app
        self._is_https = is_https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["x-content-type-options"] = "nosniff"
                headers.setdefault("referrer-policy", "no-referrer")
                headers.setdefault("content-security-policy", DATA_POLICY)
                headers.setdefault("cache-control", "no-store")
                headers.setdefault("cross-origin-resource-policy", "same-origin")
                headers.setdefault("cross-origin-opener-policy", "same-origin")
                if self._is_https(scope):
                    headers["strict-transport-security"] = "max-age=31536000"
            await send(message)

        await self._app(scope, receive, send_with_headers)
