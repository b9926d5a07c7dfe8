"""One tree of migrations for both databases: up from empty, down, and up again; the models equal it."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from livechat.core.db import open_database
from livechat.core.db.migrations import check, is_up_to_date, migrate, revert
from tests.databases import make_database


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder: Path = tmp_path_factory.mktemp("migrations")
    return make_database(folder, "_migrations")


def test_up_down_and_up_again_ends_where_the_models_are(url: str) -> None:
    migrate(url)
    first = asyncio.run(_epoch(url))
    revert(url)
    assert not asyncio.run(_is_current(url))
    migrate(url)
    check(url)

    assert asyncio.run(_is_current(url))
    assert first
    # A database made anew has positions of its own (G7).
    assert asyncio.run(_epoch(url)) != first


async def _epoch(url: str) -> str | None:
    database = open_database(url)
    try:
        async with database.read() as db:
            return await db.scalar(text("SELECT value FROM installation WHERE key = 'epoch'"))
    finally:
        await database.close()


async def _is_current(url: str) -> bool:
    database = open_database(url)
    try:
        return await is_up_to_date(database)
    finally:
        await database.close()
