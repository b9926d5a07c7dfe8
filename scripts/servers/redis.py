"""A Redis for tests: the one that the environment names, the local one, or a private one."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from redis import Redis, RedisError

from scripts import debian
from scripts.servers.ports import answers, free_port, wait_for


class PrivateRedis:
    """A Redis of our own that keeps nothing; may be stopped and started by the tests."""

    def __init__(self, binary: str, folder: str) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._command = [
            binary,
            "--port",
            str(self.port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--dir",
            folder,
        ]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self.port, seconds=10)

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextmanager
def private_redis(*, may_install: bool = False) -> Iterator[PrivateRedis]:
    """Start one; raises LookupError when the machine has no Redis."""
    binary = shutil.which("redis-server")
    if binary is None and may_install and debian.install("redis-server"):
        binary = shutil.which("redis-server")
    if binary is None:
        raise LookupError("Redis was not found; install redis-server or set LIVECHAT_TEST_REDIS_URL")
    with tempfile.TemporaryDirectory(prefix="livechat-redis-") as folder:
        server = PrivateRedis(binary, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def temporary_redis(*, may_install: bool = False) -> Iterator[str]:
    """The URL of an empty Redis database, emptied again at the end."""
    given = os.environ.get("LIVECHAT_TEST_REDIS_URL") or _local_server()
    if not given:
        with private_redis(may_install=may_install) as server:
            yield server.url
        return
    url = _unused_database(given)
    try:
        yield url
    finally:
        with Redis.from_url(url) as connection:
            connection.flushdb()


def _local_server() -> str | None:
    url = "redis://127.0.0.1:6379"
    return url if answers(6379) and _size(f"{url}/0") is not None else None


def _unused_database(server: str) -> str:
    """A server has 16 numbered databases; take one that holds nothing, so nobody's data is touched."""
    base = server.split("?", 1)[0].rstrip("/")
    parts = base.split("/")
    base = "/".join(parts[:3])
    for number in range(15, -1, -1):
        if _size(f"{base}/{number}") == 0:
            return f"{base}/{number}"
    raise LookupError(
        f"Every database of the Redis at {base} is in use; set LIVECHAT_TEST_REDIS_URL to another server"
    )


def _size(url: str) -> int | None:
    try:
        with Redis.from_url(url, socket_timeout=3) as connection:
            return int(connection.dbsize())  # pyright: ignore[reportArgumentType]
    except RedisError:
        return None
