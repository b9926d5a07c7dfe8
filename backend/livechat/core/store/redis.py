"""The store that several processes share: Redis. What goes wrong there becomes StoreDown, within a second or two."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from math import ceil
from typing import Any, TypeVar

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from livechat.core.clock import monotonic
from livechat.core.store.base import StoreDown
from livechat.core.store.counter import Counter

Answer = TypeVar("Answer")

# One round trip, atomic: uses so far, and the milliseconds left of the window.
HIT = """
local uses = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return {uses, left}
"""

# After a failure nobody waits for the server again until so many seconds have passed.
PAUSE_SECONDS = 1.0


class RedisStore:
    def __init__(self, redis_url: str, prefix: str) -> None:
        # Who finds all connections in use waits for one, instead of taking the server for dead.
        pool = BlockingConnectionPool.from_url(
            redis_url,
            max_connections=16,
            timeout=1.0,
            socket_timeout=1.0,
            socket_connect_timeout=1.0,
            retry=Retry(NoBackoff(), 0),
        )
        self._redis: Redis = Redis.from_pool(pool)
        self._prefix = prefix + ":"
        self._script = self._redis.register_script(HIT)
        self._counter = Counter()
        self._down_until = 0.0

    async def hit(self, key: str, limit: int, window_seconds: int) -> int:
        try:
            uses, left = await self._ask(
                lambda: self._script(keys=[self._prefix + "hit:" + key], args=[window_seconds * 1000])
            )
        except StoreDown:
            return self._counter.hit(key, limit, window_seconds)
        return 0 if uses <= limit else max(1, ceil(left / 1000))

    async def forgive(self, key: str) -> None:
        self._counter.forgive(key)
        with suppress(StoreDown):
            await self._ask(lambda: self._redis.delete(self._prefix + "hit:" + key))

    async def put(self, key: str, value: bytes, ttl_seconds: float) -> None:
        await self._ask(lambda: self._redis.set(self._prefix + key, value, px=int(ttl_seconds * 1000)))

    async def get(self, key: str) -> bytes | None:
        return await self._ask(lambda: self._redis.get(self._prefix + key))

    async def get_many(self, keys: list[str]) -> list[bytes | None]:
        if not keys:
            return []
        return await self._ask(lambda: self._redis.mget([self._prefix + key for key in keys]))

    async def delete(self, *keys: str) -> None:
        if keys:
            await self._ask(lambda: self._redis.delete(*(self._prefix + key for key in keys)))

    async def put_fields(self, key: str, fields: dict[str, bytes], removes: list[str]) -> None:
        if not fields and not removes:
            return
        pipeline = self._redis.pipeline(transaction=False)
        if fields:
            pipeline.hset(self._prefix + key, mapping=dict[Any, Any](fields))
        if removes:
            pipeline.hdel(self._prefix + key, *removes)
        # A hash that nobody writes any more must not stay for ever.
        pipeline.expire(self._prefix + key, 86_400)
        await self._ask(pipeline.execute)

    async def get_fields(self, key: str) -> dict[str, bytes]:
        found: dict[bytes, bytes] = await self._ask(lambda: self._redis.hgetall(self._prefix + key))
        return {name.decode(): value for name, value in found.items()}

    async def get_some_fields(self, key: str, fields: list[str]) -> list[bytes | None]:
        if not fields:
            return []
        return await self._ask(lambda: self._redis.hmget(self._prefix + key, fields))

    async def close(self) -> None:
        await self._redis.aclose()

    async def _ask(self, question: Callable[[], Awaitable[Any]]) -> Any:
        if monotonic() < self._down_until:
            raise StoreDown
        try:
            return await question()
        except (RedisError, OSError, TimeoutError) as error:
            self._down_until = monotonic() + PAUSE_SECONDS
            raise StoreDown from error
