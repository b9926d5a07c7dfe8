"""The application as tests reach it: without a network, or on a real port of this machine."""

import asyncio

import httpx
import uvicorn
from fastapi import FastAPI

from livechat.settings import Settings
from tests.people import Server


def client_for(app: FastAPI) -> httpx.AsyncClient:
    """A browser without cookies; https, so that Secure cookies come back."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=("203.0.113.7", 51234))
    return httpx.AsyncClient(transport=transport, base_url="https://chat.example")


class serving:  # noqa: N801 - used like a function
    """`async with serving(app, settings) as server`: uvicorn on a free port, in this event loop."""

    def __init__(self, app: FastAPI, settings: Settings) -> None:
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                port=0,
                lifespan="off",
                loop="asyncio",
                http="livechat.core.guarded_http:GuardedHttpProtocol",  # pyright: ignore[reportArgumentType]
                ws="livechat.realtime.protocol:SocketProtocol",  # pyright: ignore[reportArgumentType]
                ws_max_size=settings.frame_max_bytes,
                ws_per_message_deflate=False,
                ws_ping_interval=None,
                ws_ping_timeout=None,
                log_config=None,
                access_log=False,
                proxy_headers=False,
                timeout_graceful_shutdown=3,
            )
        )
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Server:
        # `_serve` and not `serve`: the latter takes over the signals of the test process.
        self._server.config.load()
        self._server.lifespan = self._server.config.lifespan_class(self._server.config)
        await self._server.startup()
        self._task = asyncio.create_task(self._server.main_loop())
        port = self._server.servers[0].sockets[0].getsockname()[1]
        return Server(f"http://127.0.0.1:{port}")

    async def __aexit__(self, *_error: object) -> None:
        self._server.should_exit = True
        if self._task:
            await self._task
        await self._server.shutdown()
