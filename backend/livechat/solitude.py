"""Whether this is the only process: without Redis there must be no second one, which would hear nothing of the first."""

import asyncio
import fcntl
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import make_url

from livechat.settings import Settings

SERVING_LOCK = 7_331_005


@contextmanager
def solitude(settings: Settings) -> Generator[bool, None, None]:
    """True if no other process serves from this data folder or database; held until the end of the block."""
    with _folder_lock(settings) as has_folder:
        if not has_folder or settings.is_sqlite:
            yield has_folder
            return
        with _database_lock(settings.resolved_database_url) as has_database:
            yield has_database


@contextmanager
def _folder_lock(settings: Settings) -> Generator[bool, None, None]:
    with (settings.data_dir / "serve.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True


@contextmanager
def _database_lock(url: str) -> Generator[bool, None, None]:
    """The lock lives as long as its connection, which needs no running loop to stay open."""
    import asyncpg

    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    loop = asyncio.new_event_loop()
    try:
        connection = loop.run_until_complete(asyncpg.connect(plain, timeout=5))
        try:
            yield loop.run_until_complete(
                connection.fetchval("SELECT pg_try_advisory_lock($1)", SERVING_LOCK)
            )
        finally:
            loop.run_until_complete(connection.close(timeout=2))
    finally:
        loop.close()
