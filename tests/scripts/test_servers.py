"""The servers that the tests stand on are private, or leave nothing behind on those they found."""

import asyncio
import shutil

import asyncpg
import pytest
from redis import Redis

from scripts.servers import postgres, redis

has_postgres = pytest.mark.skipif(postgres.find_binaries() is None, reason="PostgreSQL is not installed")
has_redis = pytest.mark.skipif(shutil.which("redis-server") is None, reason="Redis is not installed")


async def ask(url: str, query: str) -> object:
    connection = await asyncpg.connect(url.replace("+asyncpg", ""), timeout=10)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


def databases(url: str) -> int:
    query = "SELECT count(*) FROM pg_database WHERE datname LIKE 'livechat_test_%'"
    return int(str(asyncio.run(ask(url, query))))


@has_postgres
def test_a_found_postgresql_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch):
    with postgres.private_postgres() as server:
        monkeypatch.setenv("LIVECHAT_TEST_DATABASE_URL", server.url)
        with postgres.temporary_database() as url:
            asyncio.run(ask(server.url, f'CREATE DATABASE "{url.rsplit("/", 1)[1]}_gw0"'))
            assert asyncio.run(ask(url, "SHOW server_encoding")) == "UTF8"
            assert databases(server.url) == 2

        assert databases(server.url) == 0


@has_postgres
def test_a_private_postgresql_may_be_stopped_and_started():
    with postgres.private_postgres() as server:
        server.stop()
        with pytest.raises(ConnectionError):
            asyncio.run(ask(server.url, "SELECT 1"))
        server.start()

        assert asyncio.run(ask(server.url, "SELECT 1")) == 1


@has_redis
def test_a_found_redis_keeps_what_it_held(monkeypatch: pytest.MonkeyPatch):
    with redis.private_redis() as server:
        base = server.url.rsplit("/", 1)[0]
        monkeypatch.setenv("LIVECHAT_TEST_REDIS_URL", f"{base}/15")
        with Redis.from_url(f"{base}/15") as theirs:
            theirs.set("theirs", 1)
            with redis.temporary_redis() as url:
                assert url != f"{base}/15"
                with Redis.from_url(url) as ours:
                    ours.set("ours", 1)

            assert theirs.keys() == [b"theirs"]
        with Redis.from_url(url) as ours:
            assert ours.keys() == []
