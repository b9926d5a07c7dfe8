"""A database of its own for each test process: a new file, or a new database on the server that the tests may use."""

import asyncio
import os
from pathlib import Path

import asyncpg
from sqlalchemy import make_url

from livechat.core.db.migrations import migrate


def worker() -> str:
    return os.environ.get("PYTEST_XDIST_WORKER", "gw0")


def make_database(folder: Path, suffix: str = "") -> str:
    """The URL of an empty database, not yet migrated. Not to be called on a running event loop."""
    given = os.environ.get("LIVECHAT_TEST_DATABASE_URL")
    if not given:
        return f"sqlite+aiosqlite:///{folder / f'livechat{suffix}.db'}"
    url = make_url(given)
    name = f"{url.database}_{worker()}{suffix}"
    asyncio.run(_create(url.set(drivername="postgresql").render_as_string(hide_password=False), name))
    return url.set(database=name).render_as_string(hide_password=False)


def make_migrated_database(folder: Path, suffix: str = "") -> str:
    url = make_database(folder, suffix)
    migrate(url)
    return url


async def _create(server: str, name: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()
