"""Opens the database that the URL names; features see `read()` and `write()` only."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from livechat.core.db import postgresql, sqlite


class Database:
    """`read()` and `write()` each give a session in one transaction; `write()` commits at its end.

    On SQLite there is one writer at a time: `write_lock` lines writers up in this process, first come first
    served, where SQLite itself would let them poll. On PostgreSQL it is never held.
    """

    def __init__(self, reader: AsyncEngine, writer: AsyncEngine, *, is_sqlite: bool, url: str) -> None:
        self.reader = reader
        self.writer = writer
        self.is_sqlite = is_sqlite
        self.url = url
        self.write_lock = asyncio.Lock()
        self._short_road = sqlite.ShortRoad(url, self.write_lock) if is_sqlite else None
        self._read_sessions = async_sessionmaker(reader, expire_on_commit=False)
        self._write_sessions = async_sessionmaker(writer, expire_on_commit=False)

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[AsyncSession, None]:
        async with self._read_sessions() as session:
            yield session

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        return self._serialised_write() if self.is_sqlite else self._write()

    @asynccontextmanager
    async def _write(self) -> AsyncGenerator[AsyncSession, None]:
        async with self._write_sessions.begin() as session:
            yield session

    @asynccontextmanager
    async def _serialised_write(self) -> AsyncGenerator[AsyncSession, None]:
        async with self.write_lock, self._write_sessions.begin() as session:
            yield session

    @property
    def short_road(self) -> sqlite.ShortRoad:
        """SQLite only: another way to `write()`, in plain SQL and one hop."""
        assert self._short_road is not None  # noqa: S101
        return self._short_road

    async def close(self) -> None:
        if self._short_road is not None:
            await self._short_road.close()
        await self.reader.dispose()
        if self.writer is not self.reader:
            await self.writer.dispose()


def open_database(url: str) -> Database:
    """Engines for `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`; nothing connects yet."""
    if make_url(url).get_backend_name() == "sqlite":
        return Database(sqlite.reader(url), sqlite.writer(url), is_sqlite=True, url=url)
    engine = postgresql.engine(url)
    return Database(engine, engine, is_sqlite=False, url=url)
