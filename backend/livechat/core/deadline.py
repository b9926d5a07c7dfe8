"""A request is answered in time, whatever the database does (G13)."""

import asyncio
import re
from asyncio import Task
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from livechat.core.clock import monotonic
from livechat.core.errors import Unavailable
from livechat.core.http import failure
from livechat.core.problems import send_problem

log = structlog.get_logger("livechat.http")


class Deadline:
    """Answers 503 when a handler has not begun to answer in time.

    The handler is cancelled but not waited for: cancelling a statement waits for the database, which may be
    what hangs. Time spent waiting for the client's body does not count; the body has a deadline of its own.
    """

    def __init__(
        self,
        app: ASGIApp,
        seconds: float,
        slow_path: "re.Pattern[str] | None" = None,
        slow_seconds: float = 0,
    ) -> None:
        self._app = app
        self._seconds = seconds
        self._slow_path = slow_path
        self._slow_seconds = slow_seconds
        # The loop keeps only weak references to tasks.
        self._abandoned: set[Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(receive, send)
        task: Task[None] = asyncio.ensure_future(_run(self._app, scope, exchange))
        try:
            in_time = await self._answered(task, exchange, self._seconds_for(scope["path"]))
        except asyncio.CancelledError:
            task.cancel()
            raise
        if in_time:
            return
        exchange.is_closed = True
        self._abandon(task)
        log.warning("request_timed_out", method=scope["method"], path=scope["path"])
        await send_problem(Unavailable(retry_after=2), scope, receive, send, close=True)

    def _seconds_for(self, path: str) -> float:
        is_slow = self._slow_path is not None and self._slow_path.fullmatch(path)
        return self._slow_seconds if is_slow else self._seconds

    async def _answered(self, task: "Task[None]", exchange: "_Exchange", seconds: float) -> bool:
        left = seconds
        while left > 0:
            await asyncio.wait({task}, timeout=left)
            if task.done():
                task.result()
                return True
            if exchange.is_started:
                # Streaming; how fast that goes is up to the reader.
                await task
                return True
            left = exchange.busy_since + seconds - monotonic()
        return False

    def _abandon(self, task: "Task[None]") -> None:
        self._abandoned.add(task)
        task.add_done_callback(self._forget)
        task.cancel()

    def _forget(self, task: "Task[None]") -> None:
        self._abandoned.discard(task)
        # Looked at, so that the loop does not complain about an exception nobody fetched.
        if not task.cancelled():
            task.exception()


class _Exchange:
    """What the handler sees; closed once its time is over, so that it cannot write into the next response."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self.is_started = False
        self.is_closed = False
        self._busy_since: float | None = monotonic()

    @property
    def busy_since(self) -> float:
        """Since when the client waits for us; now, while it is we who wait for the client's body."""
        return monotonic() if self._busy_since is None else self._busy_since

    async def receive(self) -> Message:
        began, self._busy_since = self._busy_since, None
        message: Message = {"type": "http.disconnect"}
        try:
            message = await self._receive()
        finally:
            # Waiting for the client to hang up is no progress.
            self._busy_since = monotonic() if message["type"] == "http.request" else began
        return message

    async def send(self, message: Message) -> None:
        if self.is_closed:
            raise OSError("the request was already answered")
        self.is_started = True
        await self._send(message)


async def _run(app: Callable[..., Awaitable[Any]], scope: Scope, exchange: _Exchange) -> None:
    try:
        await app(scope, exchange.receive, exchange.send)
    except Exception as error:
        if exchange.is_started or exchange.is_closed:
            log.warning("response_broke_off", path=scope["path"], exc_info=error)
            raise
        await failure(error, method=scope["method"], path=scope["path"])(
            scope, exchange.receive, exchange.send
        )
