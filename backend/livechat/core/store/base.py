from typing import Protocol


class StoreDown(Exception):
    """The server behind the store does not answer. Presence is then unknown, never wrong (G12)."""


class Store(Protocol):
    """Small values with an expiry, shared by all processes. Every call may raise StoreDown."""

    async def hit(self, key: str, limit: int, window_seconds: int) -> int:
        """Count one use of `key`; 0 if within `limit`, else the seconds until the window ends.

        Falls back to counting in this process while the store is down, so it never raises StoreDown.
        """
        ...

    async def forgive(self, key: str) -> None:
        """Forget the uses of `key` counted so far. Never raises StoreDown."""
        ...

    async def put(self, key: str, value: bytes, ttl_seconds: float) -> None: ...
    async def get(self, key: str) -> bytes | None: ...
    async def get_many(self, keys: list[str]) -> list[bytes | None]: ...
    async def delete(self, *keys: str) -> None: ...
    async def put_fields(self, key: str, fields: dict[str, bytes], removes: list[str]) -> None:
        """Set and remove fields of the hash `key` in one round trip."""
        ...

    async def get_fields(self, key: str) -> dict[str, bytes]: ...
    async def get_some_fields(self, key: str, fields: list[str]) -> list[bytes | None]: ...
    async def close(self) -> None: ...


def open_store(redis_url: str | None, prefix: str = "livechat") -> Store:
    """In process without a URL, Redis with one; `prefix` keeps installations apart on one server."""
    if redis_url is None:
        from livechat.core.store.memory import MemoryStore

        return MemoryStore()
    from livechat.core.store.redis import RedisStore

    return RedisStore(redis_url, prefix)
