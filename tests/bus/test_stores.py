"""Values that expire, in this process and in Redis. SA9, G12, SB5."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from livechat.core.store import Store, StoreDown, open_store


@pytest.fixture(params=["memory", "redis"])
async def store(request: pytest.FixtureRequest, prefix: str) -> AsyncIterator[Store]:
    url = request.getfixturevalue("redis_url") if request.param == "redis" else None
    store = open_store(url, prefix)
    yield store
    await store.close()


async def until_none(store: Store, key: str) -> None:
    async with asyncio.timeout(5):
        while await store.get(key) is not None:
            await asyncio.sleep(0.01)


async def test_a_value_expires(store: Store) -> None:
    await store.put("long", b"1", 60)
    await store.put("short", b"2", 0.1)

    assert await store.get_many(["long", "none"]) == [b"1", None]
    await until_none(store, "short")
    assert await store.get("long") == b"1"
    await store.delete("long", "none")
    assert await store.get("long") is None


async def test_fields_come_and_go(store: Store) -> None:
    await store.put_fields("hash", {"a": b"1", "b": b"2"}, [])
    await store.put_fields("hash", {"c": b"3"}, ["a", "none"])

    assert await store.get_fields("hash") == {"b": b"2", "c": b"3"}
    assert await store.get_some_fields("hash", ["c", "a"]) == [b"3", None]
    await store.put_fields("hash", {}, ["b", "c"])
    assert await store.get_fields("hash") == {}
    await store.put_fields("hash", {}, [])


async def test_uses_are_counted_within_a_window(store: Store) -> None:
    """SB5: so many, then the seconds to wait; each key by itself."""
    waits = [await store.hit("key", 3, 60) for _ in range(5)]

    assert waits[:3] == [0, 0, 0]
    assert all(0 < wait <= 60 for wait in waits[3:])
    assert await store.hit("other", 3, 60) == 0


async def test_a_window_ends(store: Store) -> None:
    assert await store.hit("key", 1, 1) == 0
    assert await store.hit("key", 1, 1) > 0
    async with asyncio.timeout(5):
        while await store.hit("key", 1, 1):
            await asyncio.sleep(0.05)


async def test_parallel_uses_are_all_counted(store: Store) -> None:
    waits = await asyncio.gather(*(store.hit("key", 10, 60) for _ in range(30)))

    assert sum(wait == 0 for wait in waits) == 10


async def test_two_installations_on_one_server_do_not_meet(redis_url: str, prefix: str) -> None:
    """SA9."""
    one, two = open_store(redis_url, prefix + "a"), open_store(redis_url, prefix + "b")
    try:
        await one.put("key", b"1", 60)
        assert await two.get("key") is None
    finally:
        await one.close()
        await two.close()


async def test_a_store_that_is_away_says_so_and_still_counts(prefix: str) -> None:
    """G12: presence is unknown, rate limits go on in this process, nobody hangs."""
    store = open_store("redis://127.0.0.1:1/0", prefix)
    asks: list[Any] = [
        lambda: store.get("key"),
        lambda: store.put("key", b"", 1),
        lambda: store.get_fields("key"),
        lambda: store.put_fields("key", {"a": b""}, []),
        lambda: store.get_many(["key"]),
    ]
    async with asyncio.timeout(5):
        for ask in asks:
            with pytest.raises(StoreDown):
                await ask()
        waits = [await store.hit("key", 2, 60) for _ in range(3)]
    await store.close()

    assert waits[:2] == [0, 0]
    assert waits[2] > 0
