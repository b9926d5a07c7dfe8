"""A PostgreSQL of our own: no socket file, a free port, gone with the test run."""

import asyncio
import os
import pwd
import shutil
import signal
import tempfile
from pathlib import Path

import asyncpg

from tests.faults.instruments.processes import Child, base_environment, free_port
from tests.faults.instruments.waiting import until


class Postgres:
    """Starts, stops, crashes and comes back with what it had committed."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        # PostgreSQL refuses to run as root.
        self._user = "postgres" if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="livechat-faults-postgres-"))
        self._data = self._folder / "data"
        self.port = free_port()
        self._child: Child | None = None
        self._count = 0

    def url(self, database: str, *, port: int | None = None) -> str:
        return f"postgresql+asyncpg://livechat@127.0.0.1:{port or self.port}/{database}"

    async def create(self) -> None:
        if self._user:
            account = pwd.getpwnam(self._user)
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        initdb = self._run(
            "initdb", "-D", str(self._data), "-U", "livechat", "--auth=trust", "--no-sync", "-E", "UTF8"
        )
        assert await initdb.wait(120) == 0, self.log
        await self.start()

    async def start(self) -> None:
        settings = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            # The machine itself is never crashed here, so what reached the kernel is safe; commits still write.
            "fsync": "off",
            "full_page_writes": "off",
            "synchronous_commit": "on",
            "max_connections": "120",
            "shared_buffers": "32MB",
            "autovacuum": "off",
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        self._child = self._run("postgres", "-D", str(self._data), *options)
        await until(self._answers, "PostgreSQL answers", within=60, every=0.05)

    async def _answers(self) -> bool:
        assert self._child is not None
        assert self._child.exit_code is None, self.log
        try:
            connection = await asyncpg.connect(
                user="livechat", host="127.0.0.1", port=self.port, database="postgres", timeout=2
            )
        except (OSError, asyncpg.PostgresError, TimeoutError):
            return False
        await connection.close()
        return True

    async def new_database(self, template: str = "template1") -> str:
        """An empty database, or a copy of `template`."""
        self._count += 1
        name = f"faults_{self._count}"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    async def execute(self, statement: str, database: str = "postgres") -> None:
        connection = await asyncpg.connect(
            user="livechat", host="127.0.0.1", port=self.port, database=database
        )
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    async def crash(self) -> None:
        """As after a power cut, as far as a process can: no checkpoint, shared memory lost."""
        await self._end(signal.SIGQUIT)

    async def stop(self) -> None:
        await self._end(signal.SIGINT)

    async def _end(self, number: signal.Signals) -> None:
        if self._child is None:
            return
        self._child.send(number)
        try:
            await self._child.wait(30)
        except TimeoutError:
            await self._child.kill()
        self._child = None

    async def remove(self) -> None:
        await self.stop()
        await asyncio.to_thread(shutil.rmtree, self._folder, ignore_errors=True)

    @property
    def log(self) -> str:
        return (self._folder / "log").read_text(errors="replace")

    def _run(self, program: str, *arguments: str) -> Child:
        environment = base_environment() | {"LC_ALL": "C.UTF-8", "HOME": str(self._folder)}
        return Child(
            [self._binaries / program, *arguments],
            self._folder / "log",
            env=environment,
            cwd=self._folder,
            user=self._user,
        )
