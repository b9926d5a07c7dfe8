"""livechat doctor: what is right here and what is not."""

import shutil
from dataclasses import dataclass

from livechat.auth.secret_key import load_secret_key
from livechat.core.bus import open_bus
from livechat.core.db import open_database
from livechat.core.db.migrations import is_up_to_date
from livechat.core.store import open_store
from livechat.settings import Settings
from livechat.web.builds import Builds

ENOUGH_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    is_ok: bool
    says: str


async def examine(settings: Settings) -> list[Finding]:
    return [
        _secret_key(settings),
        await _database(settings),
        await _redis(settings),
        _disk(settings),
        _front_ends(),
    ]


def _secret_key(settings: Settings) -> Finding:
    try:
        load_secret_key(settings.secret_key, settings.data_dir)
    except (ValueError, OSError) as error:
        return Finding("secret key", is_ok=False, says=str(error))
    where = "LIVECHAT_SECRET_KEY" if settings.secret_key else str(settings.data_dir / "secret.key")
    return Finding("secret key", is_ok=True, says=where)


async def _database(settings: Settings) -> Finding:
    database = open_database(settings.resolved_database_url)
    try:
        is_current = await is_up_to_date(database)
    except Exception as error:  # noqa: BLE001 - whatever it is, people want to read it
        return Finding("database", is_ok=False, says=f"does not answer: {type(error).__name__}")
    finally:
        await database.close()
    says = "up to date" if is_current else "not up to date: run livechat migrate"
    return Finding("database", is_ok=is_current, says=says)


async def _redis(settings: Settings) -> Finding:
    if settings.redis_url is None:
        return Finding("redis", is_ok=True, says="not used: one process")
    bus = open_bus(settings.redis_url, settings.redis_prefix)
    store = open_store(settings.redis_url, settings.redis_prefix)
    try:
        await store.get("doctor")
    except Exception as error:  # noqa: BLE001 - whatever it is, people want to read it
        return Finding("redis", is_ok=False, says=f"does not answer: {type(error).__name__}")
    finally:
        await store.close()
        await bus.close()
    return Finding("redis", is_ok=True, says="answers")


def _disk(settings: Settings) -> Finding:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.data_dir).free
    return Finding(
        "disk", is_ok=free > ENOUGH_BYTES, says=f"{free // 1024**2} MiB free in {settings.data_dir}"
    )


def _front_ends() -> Finding:
    missing = Builds().missing()
    says = f"not built: {', '.join(missing)}" if missing else "built"
    return Finding("front ends", is_ok=not missing, says=says)
