"""Runs the application on sockets of our own, in one process or several."""

import ctypes
import gc
import signal
import socket
from contextlib import suppress

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from livechat.app import create_app
from livechat.core.logs import configure_logs
from livechat.settings import Settings

BACKLOG = 4096


def serve(settings: Settings, listener: socket.socket) -> None:
    """Serve until SIGTERM or SIGINT: then stop accepting, close sockets with 1012, finish what runs (G11)."""
    if settings.workers == 1:
        # Uvicorn raises the signal again after its orderly end; by then it means nothing more, and the exit is 0.
        signal.signal(signal.SIGTERM, lambda _number, _frame: None)
        with suppress(KeyboardInterrupt):
            uvicorn.Server(_config(settings)).run(sockets=[listener])
        return
    Multiprocess(_config(settings), sockets=[listener]).run()


def listen(settings: Settings) -> socket.socket:
    """The listening socket; those it accepts inherit that a peer which takes no bytes is cut (G9)."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        milliseconds = settings.tcp_user_timeout_seconds * 1000
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.bind((settings.host, settings.port))
    listener.listen(BACKLOG)
    listener.set_inheritable(True)
    return listener


def application() -> FastAPI:
    """What each process serves: reads the settings again, since a spawned process inherits nothing else."""
    settings = Settings()
    configure_logs(settings.log_level, as_json=settings.log_json)
    app = create_app(settings)
    app.state.on_started = settle
    return app


def settle() -> None:
    """After the start: what is here now stays for ever, so the collector need not look at it again."""
    gc.collect()
    gc.freeze()
    # Messages on their way are many and have no circles: looking at all of them so often costs pauses and finds nothing.
    gc.set_threshold(10_000, 20, 20)
    # Building the schemas left holes; only the C library can give those pages back, and only glibc has the call.
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def _config(settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        "livechat.server:application",
        factory=True,
        loop="uvloop",
        http="livechat.core.guarded_http:GuardedHttpProtocol",  # pyright: ignore[reportArgumentType]
        ws="livechat.realtime.protocol:SocketProtocol",  # pyright: ignore[reportArgumentType]
        ws_max_size=settings.frame_max_bytes,
        ws_per_message_deflate=False,
        # The heartbeat is ours (G10); a ping per socket would be a timer per socket.
        ws_ping_interval=None,
        ws_ping_timeout=None,
        lifespan="on",
        workers=settings.workers,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=settings.keep_alive_seconds,
        timeout_graceful_shutdown=settings.shutdown_seconds,
    )
