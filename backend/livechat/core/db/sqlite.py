"""SQLite: WAL with a full sync per commit (G1), readers that never block, one writer."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

Result = TypeVar("Result")

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA temp_store=MEMORY",
    # 16 MiB of log before it is written back: the pages of busy conversations go over once instead of many times.
    "PRAGMA wal_autocheckpoint=4000",
)


def reader(url: str) -> AsyncEngine:
    """A small pool; a read transaction sees one snapshot."""
    return _engine(url, begin="BEGIN", pool_size=4)


def writer(url: str) -> AsyncEngine:
    """One connection. BEGIN IMMEDIATE takes the write lock at once, so no transaction fails half way."""
    return _engine(url, begin="BEGIN IMMEDIATE", pool_size=1)


def _engine(url: str, *, begin: str, pool_size: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=4,
        # Parameters are people's words and secrets; they stay out of the logs (SX9).
        hide_parameters=True,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        # The driver must not open transactions by itself: `begin` below says how they start.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def stored_id(value: UUID) -> str:
    """As the driver keeps it, for plain SQL."""
    return f"{value.int:032x}"


def stored_moment(moment: datetime) -> str:
    """As the driver keeps it, for plain SQL."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


class ShortRoad:
    """A whole transaction in one hop to one thread with a plain connection, for what is written all the time.

    Through the driver each statement is a hop, and on a busy loop each hop waits its turn while the write lock is held.
    """

    def __init__(self, url: str, lock: asyncio.Lock) -> None:
        self._path = make_url(url).database or ""
        self._lock = lock
        self._thread: ThreadPoolExecutor | None = None
        self._connection: sqlite3.Connection | None = None

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Call `work(connection)` between BEGIN and COMMIT; raises what sqlite3 raises."""
        async with self._lock:
            # A cancelled wait must not free the lock while the thread still writes.
            done = asyncio.get_running_loop().run_in_executor(self.thread, self._write, work)
            try:
                return await asyncio.shield(done)
            except asyncio.CancelledError:
                await asyncio.wait({done})
                raise

    @property
    def thread(self) -> ThreadPoolExecutor:
        # Nothing is started or connected before the first transaction.
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        return self._thread

    def open(self) -> sqlite3.Connection:
        """The connection; to be called on `thread`."""
        if self._connection is None:
            connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=4)
            for pragma in PRAGMAS:
                connection.execute(pragma)
            connection.execute("PRAGMA busy_timeout=4000")
            # 16 MiB: the ends of the indexes of busy conversations stay at hand.
            connection.execute("PRAGMA cache_size=-16384")
            self._connection = connection
        return self._connection

    def _write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        connection = self.open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    async def close(self) -> None:
        if self._thread is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
            self._thread.shutdown(wait=False)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
