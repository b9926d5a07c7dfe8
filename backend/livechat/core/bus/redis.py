"""The bus between processes: Redis pub/sub, at most once.

Two lines: one publishes, one listens. Each second a pulse is published and must come back on the listening line: that
proves the whole way, where an open connection proves nothing. Whenever the proof fails, or a subscription is made
anew, the receiver hears of a gap, since whatever was published meanwhile is lost.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

import structlog
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from livechat.core.bus.base import Receiver
from livechat.core.bus.packets import pack, unpack
from livechat.core.clock import monotonic

log = structlog.get_logger()

PULSE_SECONDS = 1.0
# So many pulses that did not come back, and the bus is not trusted. Counted and not timed: a process that was too
# busy to listen has not sent any either.
PULSES_MISSED = 3
# What may wait for a server that does not answer; more is dropped, and the others are told of a gap.
PENDING_MAX_BYTES = 8 * 1024 * 1024

FAILURES = (RedisError, OSError, TimeoutError)


class RedisBus:
    has_peers = True

    def __init__(self, redis_url: str, prefix: str) -> None:
        self.is_up = False
        self._origin = os.urandom(16)
        self._prefix = prefix + ":bus:"
        # A process hears its own pulse, and all processes hear of the gaps of any.
        self._pulse_channel = f"{self._prefix}pulse:{self._origin.hex()}"
        self._gap_channel = f"{self._prefix}gap"
        self._publisher = self._client(redis_url, timeout=2.0)
        # Reads on the listening line wait for news as long as it takes; the pulse decides whether it is alive.
        self._listener = self._client(redis_url, timeout=None)
        self._receiver: Receiver | None = None
        self._pubsub: PubSub | None = None
        self._channels: set[str] = set()
        self._pending: dict[str, list[bytes]] = {}
        self._pending_bytes = 0
        self._has_lost = False
        self._missed = 0
        self._silence: asyncio.Timeout | None = None
        self._wake = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._tasks = [
            asyncio.create_task(self._keep(self._listen_once), name="bus-listen"),
            asyncio.create_task(self._keep(self._publish_once), name="bus-publish"),
            asyncio.create_task(self._pulse(), name="bus-pulse"),
        ]

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(*FAILURES, asyncio.TimeoutError):
            await asyncio.wait_for(self._flush(), 1)
        for client in (self._publisher, self._listener):
            with suppress(*FAILURES):
                await client.aclose()

    def publish(self, workspace_id: UUID, envelope: bytes) -> None:
        self._enqueue(self._channel(workspace_id), envelope)

    def listen(self, workspace_id: UUID) -> None:
        channel = self._channel(workspace_id)
        self._channels.add(channel)
        self._command("subscribe", channel)

    def forget(self, workspace_id: UUID) -> None:
        channel = self._channel(workspace_id)
        self._channels.discard(channel)
        self._command("unsubscribe", channel)

    # Publishing

    def _enqueue(self, channel: str, envelope: bytes) -> None:
        if self._pending_bytes > PENDING_MAX_BYTES:
            self._has_lost = True
            return
        self._pending.setdefault(channel, []).append(envelope)
        self._pending_bytes += len(envelope)
        self._wake.set()

    async def _publish_once(self) -> None:
        """Publish what waits, in one pipeline; newcomers wait for the next."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._flush()
            except BaseException:
                self._has_lost = True
                raise

    async def _flush(self) -> None:
        pending, self._pending, self._pending_bytes = self._pending, {}, 0
        if not pending:
            return
        pipeline = self._publisher.pipeline(transaction=False)
        if self._has_lost:
            pipeline.publish(self._gap_channel, self._origin)
            self._has_lost = False
        for channel, envelopes in pending.items():
            pipeline.publish(channel, pack(self._origin, envelopes))
        await pipeline.execute()

    # Listening

    async def _listen_once(self) -> None:
        """One life of the subscription: ends with an exception when the line breaks or falls silent."""
        self._missed = 0
        try:
            async with asyncio.timeout(None) as self._silence, self._listener.pubsub() as pubsub:
                await pubsub.subscribe(self._pulse_channel, self._gap_channel, *self._channels)
                self._pubsub = pubsub
                while True:
                    message: Any = await pubsub.get_message(timeout=None)
                    if message is not None:
                        self._hear(message["type"], message["channel"].decode(), message["data"])
        finally:
            self._pubsub = None
            self._silence = None
            self._suspect()

    def _hear(self, kind: str, channel: str, data: bytes) -> None:
        if kind == "subscribe":
            # Each confirmation means: what was published before it on this channel is lost.
            if channel != self._pulse_channel:
                self._tell_of_gap()
        elif kind != "message":
            return
        elif channel == self._pulse_channel:
            self._missed = 0
            if not self.is_up:
                log.info("bus.up")
                self.is_up = True
                self._tell_of_gap()
        elif data[:16] == self._origin:
            return
        elif channel == self._gap_channel:
            self._tell_of_gap()
        elif self._receiver is not None:
            workspace_id = UUID(channel.removeprefix(self._prefix))
            for envelope in unpack(data):
                self._receiver.on_envelope(workspace_id, envelope)

    def _command(self, name: str, channel: str) -> None:
        """Change the running subscription without waiting; a new one is made from `_channels` anyway."""
        pubsub = self._pubsub
        if pubsub is not None:
            task = asyncio.create_task(self._safely(getattr(pubsub, name)(channel)), name=f"bus-{name}")
            self._tasks.append(task)
            task.add_done_callback(self._tasks.remove)

    async def _safely(self, call: Awaitable[object]) -> None:
        # A line that breaks is noticed by the one who reads from it.
        with suppress(*FAILURES):
            await call

    # Trust

    async def _pulse(self) -> None:
        while True:
            self._enqueue(self._pulse_channel, b"")
            self._missed += 1
            if self._missed > PULSES_MISSED and self._silence is not None:
                # Ends the life of the subscription; a new one is made.
                self._silence.reschedule(asyncio.get_running_loop().time())
                self._silence = None
            await asyncio.sleep(PULSE_SECONDS)

    def _suspect(self) -> None:
        if self.is_up:
            log.warning("bus.down")
            self.is_up = False
            self._tell_of_gap()

    def _tell_of_gap(self) -> None:
        if self._receiver is not None:
            self._receiver.on_gap()

    async def _keep(self, life: Callable[[], Awaitable[None]]) -> None:
        """Live again and again, with a growing pause after each failure."""
        pause = 0.1
        while True:
            began = monotonic()
            try:
                await life()
            except FAILURES as error:
                log.debug("bus.line_broken", error=repr(error))
            if monotonic() - began > 10:
                pause = 0.1
            await asyncio.sleep(pause)
            pause = min(2.0, pause * 2)

    def _channel(self, workspace_id: UUID) -> str:
        return f"{self._prefix}{workspace_id}"

    @staticmethod
    def _client(redis_url: str, timeout: float | None) -> Redis:
        return Redis.from_url(
            redis_url,
            socket_timeout=timeout,
            socket_connect_timeout=2.0,
            retry=Retry(NoBackoff(), 0),
            max_connections=8,
        )
