"""The store of a single process."""

from livechat.core.clock import monotonic
from livechat.core.store.counter import Counter


class MemoryStore:
    """Values in dictionaries; the expired ones go when they are touched, or when the next sweep is due."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[bytes, float]] = {}
        self._hashes: dict[str, dict[str, bytes]] = {}
        self._counter = Counter()
        self._sweep_at = monotonic() + 60

    async def hit(self, key: str, limit: int, window_seconds: int) -> int:
        return self._counter.hit(key, limit, window_seconds)

    async def forgive(self, key: str) -> None:
        self._counter.forgive(key)

    async def put(self, key: str, value: bytes, ttl_seconds: float) -> None:
        now = monotonic()
        self._values[key] = (value, now + ttl_seconds)
        if now >= self._sweep_at:
            self._sweep_at = now + 60
            self._values = {name: entry for name, entry in self._values.items() if entry[1] > now}

    async def get(self, key: str) -> bytes | None:
        entry = self._values.get(key)
        if entry is None:
            return None
        if entry[1] <= monotonic():
            del self._values[key]
            return None
        return entry[0]

    async def get_many(self, keys: list[str]) -> list[bytes | None]:
        return [await self.get(key) for key in keys]

    async def delete(self, *keys: str) -> None:
        for key in keys:
            self._values.pop(key, None)
            self._hashes.pop(key, None)

    async def put_fields(self, key: str, fields: dict[str, bytes], removes: list[str]) -> None:
        fields_now = self._hashes.setdefault(key, {})
        fields_now.update(fields)
        for name in removes:
            fields_now.pop(name, None)
        if not fields_now:
            del self._hashes[key]

    async def get_fields(self, key: str) -> dict[str, bytes]:
        return dict(self._hashes.get(key, {}))

    async def get_some_fields(self, key: str, fields: list[str]) -> list[bytes | None]:
        known = self._hashes.get(key, {})
        return [known.get(name) for name in fields]

    async def close(self) -> None: ...
