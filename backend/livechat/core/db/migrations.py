"""Finds and runs the migrations: beside the package in a wheel, beside the backend in a checkout."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from livechat.core.db.engine import Database

if TYPE_CHECKING:
    from alembic.config import Config

_PACKAGE = Path(__file__).resolve().parents[2]


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database at `url` up to date. Blocks; not to be called on a running event loop."""
    from alembic import command

    command.upgrade(_config(url), revision)


def revert(url: str, revision: str = "base") -> None:
    from alembic import command

    command.downgrade(_config(url), revision)


def check(url: str) -> None:
    """Raise unless the models equal the migrations."""
    from alembic import command

    command.check(_config(url))


async def is_up_to_date(database: Database) -> bool:
    """Whether the database stands at the newest revision. Asked at every start, so without loading Alembic."""
    async with database.read() as db:
        try:
            current = await db.scalar(text("SELECT version_num FROM alembic_version"))
        except DBAPIError as error:
            if _is_missing_table(error):
                return False
            raise
    return current == newest()


def newest() -> str:
    """The newest revision: the one that no other follows."""
    scripts = [path.read_text() for path in (folder() / "versions").glob("*.py")]
    known = {
        found for script in scripts for found in re.findall(r'^revision = "(.+)"$', script, re.MULTILINE)
    }
    followed = {
        found for script in scripts for found in re.findall(r'^down_revision = "(.+)"$', script, re.MULTILINE)
    }
    (head,) = known - followed
    return head


def _is_missing_table(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "42P01" or "no such table" in str(error.orig)


def _config(url: str) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder()))
    # Percent signs in a password would be read as interpolation.
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def folder() -> Path:
    packed = _PACKAGE / "_migrations"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "migrations"
