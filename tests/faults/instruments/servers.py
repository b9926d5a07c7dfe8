"""Real `livechat serve` processes, and the databases and lines they stand on."""

import os
import re
import secrets
import shutil
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx
import psutil

from tests.faults.instruments.postgres import Postgres
from tests.faults.instruments.processes import Child, base_environment, free_port
from tests.faults.instruments.waiting import Stopwatch, until

CHECKOUT = Path(__file__).resolve().parents[3]
SIDE_DOOR = Path(__file__).with_name("in_the_child")

# A crowd from one address is what these tests are made of, so the limits for strangers are lifted; a test of a limit
# sets its own. Hashes are cheap and heartbeats quick.
SETTINGS = {
    "LIVECHAT_LOGIN_PER_ACCOUNT": "100000",
    "LIVECHAT_LOGIN_PER_ADDRESS": "100000",
    "LIVECHAT_SIGNUP_PER_ADDRESS": "100000",
    "LIVECHAT_SESSION_PER_ADDRESS": "100000",
    "LIVECHAT_CONVERSATIONS_PER_ADDRESS": "100000",
    "LIVECHAT_MESSAGES_PER_VISITOR": "100000",
    "LIVECHAT_MESSAGES_PER_AGENT": "100000",
    "LIVECHAT_UPLOADS_PER_VISITOR": "100000",
    "LIVECHAT_INVITATIONS_PER_AGENT": "100000",
    "LIVECHAT_CONNECTIONS_PER_ADDRESS": "5000",
    "LIVECHAT_FRAMES_PER_SECOND": "100000",
    "LIVECHAT_FRAMES_BURST": "100000",
    "LIVECHAT_PASSWORD_MEMORY_KIB": "64",
    "LIVECHAT_PASSWORD_ROUNDS": "1",
    "LIVECHAT_HEARTBEAT_SECONDS": "2",
    "LIVECHAT_HEARTBEAT_ANSWER_SECONDS": "3",
    "LIVECHAT_LOG_JSON": "true",
}

# What no log may hold, whatever failed. A warning may have a trace: a database that is away is no bug.
BUG = re.compile(r"\"level\": ?\"(error|critical)\"|^Traceback|never retrieved|was never awaited")


class LiveChat:
    """One process: started, asked whether it is ready, asked to end, or killed."""

    def __init__(self, name: str, folder: Path, environment: Mapping[str, str]) -> None:
        self.name = name
        self.folder = folder
        self.port = free_port()
        self.environment = dict(environment)
        self.log_file = folder / f"{name}.log"
        self.starts = 0
        self._child: Child | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    @property
    def pid(self) -> int:
        assert self._child is not None
        return self._child.pid

    @property
    def resident_bytes(self) -> int:
        return psutil.Process(self.pid).memory_info().rss

    @property
    def sockets(self) -> int:
        """Open connections to its port."""
        ends = psutil.Process(self.pid).net_connections(kind="tcp")
        return sum(1 for end in ends if end.status == "ESTABLISHED" and end.laddr.port == self.port)

    @property
    def is_alive(self) -> bool:
        return self._child is not None and self._child.exit_code is None

    async def start(self) -> None:
        self.launch()
        await self.ready()

    def launch(self) -> None:
        self.starts += 1
        self._child = Child(
            [*livechat_command(), "serve"],
            self.log_file,
            env=self.environment | {"LIVECHAT_PORT": str(self.port)},
            cwd=self.folder,
        )

    async def ready(self) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=5) as client:

            async def answers() -> bool:
                assert self._child is not None
                assert self._child.exit_code is None, f"{self.name} ended by itself:\n{self.log[-3000:]}"
                try:
                    return (await client.get(f"{self.base}/readyz")).status_code == 200
                except httpx.HTTPError:
                    return False

            await until(answers, f"{self.name} is ready", within=60, every=0.05)

    async def kill(self) -> None:
        """kill -9: no farewell, nothing flushed."""
        if self._child is not None:
            await self._child.kill()

    def terminate(self) -> None:
        if self._child is not None:
            self._child.send(signal.SIGTERM)

    async def end(self, within: float = 30) -> tuple[int, float]:
        """Exit code, and seconds from now until it was there."""
        assert self._child is not None
        watch = Stopwatch()
        return await self._child.wait(within), watch.seconds

    async def stop(self) -> None:
        """For the end of a test: politely, then not."""
        if self._child is None or self._child.exit_code is not None:
            return
        self.terminate()
        try:
            await self._child.wait(15)
        except TimeoutError:
            await self._child.kill()

    def bugs(self) -> list[str]:
        """Lines of the log that speak of a bug."""
        return [f"{self.name}: {shorten(line)}" for line in self.log.splitlines() if BUG.search(line)]


def shorten(line: str) -> str:
    """The event and the end of its trace, which names the place and the error."""
    return line if len(line) < 2000 else f"{line[:300]} … {line[-1500:]}"


def livechat_command() -> list[str]:
    beside = Path(sys.executable).with_name("livechat")
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "livechat"]


def child_environment(**extra: str) -> dict[str, str]:
    environment = base_environment() | SETTINGS
    environment["PYTHONPATH"] = os.pathsep.join([str(SIDE_DOOR), str(CHECKOUT / "backend")])
    environment["PYTHONUNBUFFERED"] = "1"
    return environment | extra


async def migrate(environment: Mapping[str, str], folder: Path) -> None:
    child = Child([*livechat_command(), "migrate"], folder / "migrate.log", env=environment, cwd=folder)
    code = await child.wait(60)
    assert code == 0, (folder / "migrate.log").read_text()


class Template:
    """A migrated database to copy: migrating for each test would cost more than the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sqlite: Path | None = None
        # Name of the template by the port of its server.
        self._postgres: dict[int, str] = {}

    async def copy_sqlite(self, folder: Path) -> None:
        if self._sqlite is None:
            self._sqlite = await self._migrated("sqlite-template")
        for file in self._sqlite.glob("livechat.db*"):
            shutil.copy(file, folder / file.name)

    async def copy_postgres(self, postgres: Postgres) -> str:
        if postgres.port not in self._postgres:
            name = await postgres.new_database()
            await self._migrated(f"{postgres.port}-template", LIVECHAT_DATABASE_URL=postgres.url(name))
            self._postgres[postgres.port] = name
        return await postgres.new_database(template=self._postgres[postgres.port])

    async def _migrated(self, name: str, **settings: str) -> Path:
        place = self._folder / name
        place.mkdir()
        environment = child_environment(
            LIVECHAT_DATA_DIR=str(place), LIVECHAT_SECRET_KEY=secrets.token_hex(32), **settings
        )
        await migrate(environment, place)
        return place
