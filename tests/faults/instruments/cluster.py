"""What a test runs against: one or more processes, each with lines of its own to the database and the bus."""

import secrets
from contextlib import AsyncExitStack
from pathlib import Path

from tests.faults.instruments.postgres import Postgres
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.redis_server import Redis
from tests.faults.instruments.servers import LiveChat, Template, child_environment


class Cluster:
    """Processes that are all alike. `database_lines[i]` and `bus_lines[i]` belong to `processes[i]`."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.folder = folder
        self.processes: list[LiveChat] = []
        self.database_lines: list[Proxy] = []
        self.bus_lines: list[Proxy] = []
        self.postgres: Postgres | None = None
        self.redis: Redis | None = None
        self._stack = AsyncExitStack()

    @property
    def bases(self) -> list[str]:
        return [process.base for process in self.processes]

    def base(self, index: int) -> str:
        """The door of process `index`; with one process, the same for all."""
        return self.bases[index % len(self.processes)]

    async def start(self) -> None:
        for process in self.processes:
            process.launch()
        for process in self.processes:
            await process.ready()

    async def mend(self) -> None:
        """As new, but for the data: everything flows, everybody lives."""
        for line in [*self.database_lines, *self.bus_lines]:
            line.mend()
        if self.redis is not None:
            await self.redis.mend()
        for process in self.processes:
            if not process.is_alive:
                process.launch()
        for process in self.processes:
            await process.ready()

    async def stop(self) -> None:
        for line in [*self.database_lines, *self.bus_lines]:
            line.mend()
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            await process.stop()
        if self.redis is not None:
            await self.redis.remove()
        await self._stack.aclose()

    def bugs(self) -> list[str]:
        return [line for process in self.processes for line in process.bugs()]

    async def line_to(self, port: int) -> Proxy:
        return await self._stack.enter_async_context(Proxy(port))


async def embedded(template: Template, folder: Path, **settings: str) -> Cluster:
    """SQLite and memory, one process."""
    cluster = Cluster("sqlite", folder)
    await template.copy_sqlite(folder)
    environment = child_environment(
        LIVECHAT_DATA_DIR=str(folder), LIVECHAT_SECRET_KEY=secrets.token_hex(32), **settings
    )
    cluster.processes.append(LiveChat("embedded", folder, environment))
    return cluster


async def outgrown(
    template: Template,
    folder: Path,
    postgres: Postgres,
    redis: Redis,
    *,
    count: int = 2,
    has_lines: bool = False,
    **settings: str,
) -> Cluster:
    """PostgreSQL and a Redis that is theirs alone, several processes.

    With `has_lines` each reaches them through proxies of its own.
    """
    cluster = Cluster("postgresql", folder)
    cluster.postgres = postgres
    cluster.redis = redis
    database = await template.copy_postgres(postgres)
    secret_key = secrets.token_hex(32)
    for index in range(count):
        database_port, redis_port = postgres.port, redis.port
        if has_lines:
            cluster.database_lines.append(await cluster.line_to(postgres.port))
            cluster.bus_lines.append(await cluster.line_to(redis.port))
            database_port, redis_port = cluster.database_lines[-1].port, cluster.bus_lines[-1].port
        environment = child_environment(
            LIVECHAT_DATA_DIR=str(folder),
            LIVECHAT_DATABASE_URL=postgres.url(database, port=database_port),
            LIVECHAT_REDIS_URL=redis.url(port=redis_port),
            LIVECHAT_SECRET_KEY=secret_key,
            **settings,
        )
        cluster.processes.append(LiveChat(f"process-{index}", folder, environment))
    return cluster
