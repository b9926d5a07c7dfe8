"""A PostgreSQL for tests: the one that the environment names, the local one, or a private one."""

import asyncio
import getpass
import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

from scripts import debian
from scripts.servers.ports import answers, free_port

DRIVER = "postgresql+asyncpg://"


class PrivatePostgres:
    """A PostgreSQL of our own in a temporary folder; may be stopped and started by the tests."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self.port = free_port()
        self.url = f"{DRIVER}postgres@127.0.0.1:{self.port}/postgres"
        self._binaries = binaries
        self._folder = folder
        self._data = folder / "data"

    def create(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self._folder, "postgres")
        options = ("-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "-U", "postgres", "--no-sync")
        self._run("initdb", "-D", str(self._data), *options)

    def start(self) -> None:
        # What the tests prove is the product's part of durability; the disk's part would only cost time.
        options = f"-p {self.port} -k {self._folder} -h 127.0.0.1 -c fsync=off -c max_connections=200"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-l", log, "-o", options, "-w", "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self._data), "-m", mode, "-w", "stop", check=False)

    def _run(self, program: str, *arguments: str, check: bool = True) -> None:
        command = [str(self._binaries / program), *arguments]
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root.
            command = ["runuser", "-u", "postgres", "--", *command]
        # Not captured through a pipe: the server would inherit it and never let go.
        with (self._folder / "commands.log").open("ab") as log:
            done = subprocess.run(command, cwd=self._folder, stdout=log, stderr=log, check=False)
        if check and done.returncode:
            raise RuntimeError(f"{program} failed:\n{(self._folder / 'commands.log').read_text()}")


@contextmanager
def private_postgres(*, may_install: bool = False) -> Iterator[PrivatePostgres]:
    """Start one; raises LookupError when the machine has no PostgreSQL."""
    binaries = find_binaries()
    if binaries is None and may_install and debian.install("postgresql"):
        binaries = find_binaries()
    if binaries is None:
        raise LookupError("PostgreSQL was not found; install it or set LIVECHAT_TEST_DATABASE_URL")
    with tempfile.TemporaryDirectory(prefix="livechat-postgres-") as name:
        server = PrivatePostgres(binaries, Path(name))
        server.create()
        server.start()
        try:
            yield server
        finally:
            server.stop()


def find_binaries() -> Path | None:
    """The folder with initdb and pg_ctl. Debian keeps it out of the path, one for each version."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    folders.sort(key=lambda folder: int(folder.parent.name), reverse=True)
    if found := shutil.which("initdb"):
        folders.append(Path(found).resolve().parent)
    return folders[0] if folders else None


@contextmanager
def temporary_database(*, may_install: bool = False) -> Iterator[str]:
    """The URL of a new, empty database, dropped at the end with those whose names begin alike."""
    given = os.environ.get("LIVECHAT_TEST_DATABASE_URL") or _local_server()
    if not given:
        with private_postgres(may_install=may_install) as server:
            yield server.url
        return
    name = f"livechat_test_{secrets.token_hex(4)}"
    asyncio.run(_execute(given, f"CREATE DATABASE \"{name}\" ENCODING 'UTF8' TEMPLATE template0"))
    try:
        yield f"{given.rsplit('/', 1)[0]}/{name}"
    finally:
        asyncio.run(_drop_all(given, name))


def _local_server() -> str | None:
    if not answers(5432):
        return None
    people = ["postgres:postgres", "postgres", getpass.getuser()]
    candidates = [f"{DRIVER}{person}@127.0.0.1:5432/postgres" for person in people]
    return next((url for url in candidates if asyncio.run(_may_create(url))), None)


async def _may_create(url: str) -> bool:
    try:
        connection = await asyncpg.connect(_plain(url), timeout=3)
    except (OSError, asyncpg.PostgresError, TimeoutError):
        return False
    try:
        return bool(
            await connection.fetchval("SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user")
        )
    finally:
        await connection.close()


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(_plain(url), timeout=10)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _drop_all(url: str, beginning: str) -> None:
    connection = await asyncpg.connect(_plain(url), timeout=10)
    try:
        query = "SELECT datname FROM pg_database WHERE starts_with(datname, $1)"
        for row in await connection.fetch(query, beginning):
            await connection.execute(f'DROP DATABASE IF EXISTS "{row["datname"]}" WITH (FORCE)')
    finally:
        await connection.close()


def _plain(url: str) -> str:
    """The URL as the driver itself reads it, without SQLAlchemy's `+asyncpg`."""
    return "postgresql://" + url.split("://", 1)[1]
