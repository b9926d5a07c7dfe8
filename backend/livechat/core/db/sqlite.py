"""SQLite: WAL with a full sync per commit (G1), readers that never block, one writer."""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

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
