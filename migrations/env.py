"""Runs the migrations, on either database; called by `livechat migrate` and by the alembic command."""

import asyncio
import json
import re
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Column, Connection, text

from livechat.core.db import open_database
from livechat.core.db.types import UTCDateTime
from livechat.settings import Settings
from livechat.tables import metadata

# One process migrates at a time; the others wait and then find nothing to do.
MIGRATION_LOCK = 7_331_004


def name_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Migrations name no type of the product, which may change after them."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UTCDateTime) else False


def is_ours(_object: object, name: str | None, kind: str, _is_reflected: bool, _other: object) -> bool:
    """The words of the search index are kept by each database in its own way, with tables and indexes no model knows."""
    return kind not in {"table", "index"} or not (name or "").startswith("search_words")


def has_other_default(
    _context: object,
    _found: object,
    column: Column[object],
    found_default: str | None,
    _default: object,
    wanted_default: str | None,
) -> bool | None:
    """PostgreSQL cannot compare two JSON values, so we do; None leaves every other default to Alembic."""
    if not isinstance(column.type, JSON):
        return None
    return json_in(found_default) != json_in(wanted_default)


def json_in(default: str | None) -> object:
    """`'{}'::json`, `'{}'` or `{}` as a value; no default is none."""
    if default is None:
        return None
    text_of_it = re.sub(r"::\w+$", "", default.strip()).strip("()")
    return json.loads(text_of_it.strip("'").replace("''", "'"))


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        # SQLite cannot alter a column: the table is made anew.
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        compare_server_default=has_other_default,
        render_item=name_type,
        include_object=is_ours,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
        context.run_migrations()


async def run_on(url: str) -> None:
    database = open_database(url)
    try:
        async with database.writer.begin() as connection:
            await connection.run_sync(run)
    finally:
        await database.close()


url = context.config.get_main_option("sqlalchemy.url") or Settings().resolved_database_url
asyncio.run(run_on(url))
