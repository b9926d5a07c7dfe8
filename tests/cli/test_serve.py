"""`livechat serve`: one process or several, and a sentence instead of a trace for what is wrong."""

import asyncio
import json
import os
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psutil
import pytest
import websockets

from tests.cli.processes import Serving, run, serving
from tests.databases import make_migrated_database
from tests.people import PASSWORD

SIGNUP = {"workspace_name": "W", "name": "Zhao", "email": "zhao@w.example", "password": PASSWORD}

IS_POSTGRESQL = bool(os.environ.get("LIVECHAT_TEST_DATABASE_URL"))
REDIS = os.environ.get("LIVECHAT_TEST_REDIS_URL", "")


def ready(url: str) -> httpx.Client:
    """A client for a server that has announced itself: its socket listens already, so the first answer just waits."""
    return httpx.Client(base_url=url, timeout=20)


def test_it_starts_from_nothing_and_stops_in_order(tmp_path: Path) -> None:
    """SB9, SB10, G11: no account, a key of its own, exit 0"""
    with serving(tmp_path) as server:
        with ready(server.url) as client:
            assert client.get("/healthz").json() == {"status": "ok"}
            assert client.post("/api/v1/signup", json=SIGNUP).status_code == 201
        for path in ("/agent/", "/admin/", "/demo/"):
            assert f"{server.url}{path}" in server.greeting

        assert server.stop() == 0
    assert (tmp_path / "data/secret.key").stat().st_mode & 0o077 == 0
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_what_was_there_is_there_after_a_restart(tmp_path: Path) -> None:
    """G1, SB10: the key is kept, so tokens hold"""
    with serving(tmp_path) as server:
        with ready(server.url) as client:
            token = client.post("/api/v1/signup", json=SIGNUP).json()["access_token"]
        server.process.kill()
    with serving(tmp_path) as server, ready(server.url) as client:
        assert client.get("/api/v1/me", headers={"authorization": f"Bearer {token}"}).status_code == 200


async def test_open_sockets_are_told_to_come_back(tmp_path: Path) -> None:
    """G11"""
    with serving(tmp_path) as server:
        async with httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            token = (await client.post("/api/v1/signup", json=SIGNUP)).json()["access_token"]
        async with websockets.connect(
            f"{server.url.replace('http', 'ws')}/ws/agent", origin=server.url
        ) as socket:
            await socket.send(json.dumps({"id": "1", "type": "hello", "data": {"token": token}}))
            assert "result" in json.loads(await socket.recv())
            code = await asyncio.to_thread(server.stop)
            async with asyncio.timeout(10):
                await socket.wait_closed()

        assert socket.close_code == 1012
        assert code == 0


def test_a_second_process_without_redis_refuses(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        with ready(server.url) as client:
            client.get("/healthz")
        second = run(tmp_path, "serve")

    assert second.returncode == 2
    assert "LIVECHAT_REDIS_URL" in second.stderr
    assert "Traceback" not in second.stderr


WRONG: dict[str, tuple[dict[str, str], str]] = {
    "no number": ({"heartbeat_seconds": "soon"}, "LIVECHAT_HEARTBEAT_SECONDS"),
    "port": ({"port": "70000"}, "LIVECHAT_PORT"),
    "database": ({"database_url": "mysql://x"}, "LIVECHAT_DATABASE_URL"),
    "unreachable database": (
        {"database_url": "postgresql+asyncpg://u:canary@127.0.0.1:1/x"},
        "LIVECHAT_DATABASE_URL",
    ),
    "redis": ({"redis_url": "localhost"}, "LIVECHAT_REDIS_URL"),
    "short key": ({"secret_key": "canary"}, "LIVECHAT_SECRET_KEY"),
    "example key": ({"secret_key": "changeme-canary-changeme-0123456789"}, "LIVECHAT_SECRET_KEY"),
    "all proxies": ({"trusted_proxies": "*"}, "LIVECHAT_TRUSTED_PROXIES"),
    "no network": ({"trusted_proxies": "10.0.0.0/99"}, "LIVECHAT_TRUSTED_PROXIES"),
    "public url": ({"public_url": "chat.example"}, "LIVECHAT_PUBLIC_URL"),
    "two workers": ({"workers": "2"}, "LIVECHAT_WORKERS"),
    "data folder": ({"data_dir": "/proc/nowhere"}, "LIVECHAT_DATA_DIR"),
    "no such folder": ({"database_url": "sqlite+aiosqlite:////nowhere/x.db"}, "LIVECHAT_DATABASE_URL"),
    "no database": ({"database_url": f"sqlite+aiosqlite:///{__file__}"}, "LIVECHAT_DATABASE_URL"),
    "files elsewhere": ({"files_url": "s3://bucket"}, "LIVECHAT_FILES_URL"),
    "foreign address": ({"host": "203.0.113.1"}, "LIVECHAT_HOST"),
}


@pytest.mark.parametrize(("settings", "name"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_setting_stops_the_start_with_a_sentence(
    tmp_path: Path, settings: dict[str, str], name: str
) -> None:
    """SB10, SX9: the sentence names the setting and not its value"""
    stopped = run(tmp_path, "serve", **settings)

    assert stopped.returncode == 2
    assert name in stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert "canary" not in stopped.stderr


def test_a_taken_port_is_said_so(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        other = tmp_path / "other"
        other.mkdir()
        stopped = run(other, "serve", port=server.url.rpartition(":")[2])

    assert stopped.returncode == 2
    assert "LIVECHAT_PORT" in stopped.stderr


def takers(server: Serving) -> set[int]:
    """The processes of this server that have taken a connection which is still open."""
    port = urlsplit(server.url).port
    return {
        child.pid
        for child in psutil.Process(server.process.pid).children(recursive=True)
        for taken in child.net_connections("tcp")
        if taken.status == psutil.CONN_ESTABLISHED and taken.laddr.port == port
    }


@pytest.mark.skipif(not IS_POSTGRESQL, reason="several processes need PostgreSQL and Redis")
def test_two_workers_share_the_work(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """G11: and stop in order"""
    url = make_migrated_database(tmp_path_factory.mktemp("database"), "_workers")
    with serving(
        tmp_path, "--workers", "2", database_url=url, redis_url=REDIS, redis_prefix="test-workers"
    ) as server:
        with ready(server.url) as client:
            token = client.post("/api/v1/signup", json=SIGNUP).json()["access_token"]
            answer = client.get("/api/v1/me", headers={"authorization": f"Bearer {token}"})
            assert answer.status_code == 200
        address = urlsplit(server.url)
        held: list[socket.socket] = []
        # Which of the two takes a connection is the kernel's choice: in bursts, both come to take some.
        while len(takers(server)) < 2 and len(held) < 150:
            held += [socket.create_connection((address.hostname, address.port)) for _ in range(10)]
            with ready(server.url) as client:
                assert client.get("/healthz").status_code == 200
        both = takers(server)
        for one in held:
            one.close()

        assert len(both) == 2
        assert server.stop() == 0


@pytest.mark.skipif(not IS_POSTGRESQL, reason="an embedded database is migrated by serve itself")
def test_a_shared_database_is_migrated_on_purpose_only(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from livechat.core.db.migrations import revert

    url = make_migrated_database(tmp_path_factory.mktemp("database"), "_unmigrated")
    revert(url)

    refused = run(tmp_path, "serve", database_url=url)
    migrated = run(tmp_path, "migrate", database_url=url)

    assert refused.returncode == 2
    assert "livechat migrate" in refused.stderr
    assert migrated.returncode == 0, migrated.stderr


@pytest.mark.skipif(not IS_POSTGRESQL, reason="there is one embedded database per folder")
def test_a_second_process_on_the_same_server_without_redis_refuses(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    url = make_migrated_database(tmp_path_factory.mktemp("database"), "_alone")
    other = tmp_path / "other"
    other.mkdir()
    with serving(tmp_path, database_url=url) as server:
        with ready(server.url) as client:
            assert client.get("/readyz").status_code == 200
        second = run(other, "serve", database_url=url)

    assert second.returncode == 2
    assert "LIVECHAT_REDIS_URL" in second.stderr
