"""What the subcommands of `livechat` do."""

import argparse
import asyncio
import getpass
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from pydantic import ValidationError
from sqlalchemy import make_url, update
from sqlalchemy.exc import SQLAlchemyError

from livechat.auth.schemas import SignUp
from livechat.core.errors import DomainError
from livechat.settings import Settings
from livechat.solitude import solitude

Result = TypeVar("Result")


class Refused(Exception):
    """The command cannot do its work; the message is a sentence for people."""


def run_server(settings: Settings, options: argparse.Namespace) -> None:
    for name in ("host", "port", "workers"):
        if getattr(options, name) is not None:
            os.environ[f"LIVECHAT_{name.upper()}"] = str(getattr(options, name))
    try:
        settings = Settings()
    except ValidationError as error:
        raise Refused(str(error.errors()[0]["msg"]).removeprefix("Value error, ")) from None
    if options.reload:
        _serve_reloading(settings)
        return
    _prepare(settings)
    if settings.redis_url is not None:
        _listen_and_serve(settings)
        return
    with solitude(settings) as is_alone:
        if not is_alone:
            raise Refused(
                "Another process already serves from this data folder or database. Several processes need Redis"
                " and PostgreSQL: set LIVECHAT_REDIS_URL=redis://… and LIVECHAT_DATABASE_URL=postgresql+asyncpg://…"
            )
        _listen_and_serve(settings)


def _listen_and_serve(settings: Settings) -> None:
    from livechat.server import listen, serve

    try:
        listener = listen(settings)
    except OSError as error:
        raise Refused(
            f"Cannot listen on {settings.host}:{settings.port}: {error.strerror or error}."
            " Choose another address with LIVECHAT_HOST and LIVECHAT_PORT."
        ) from None
    _announce(settings, listener.getsockname()[1])
    serve(settings, listener)


def run_migrations(settings: Settings, _options: argparse.Namespace) -> None:
    from livechat.core.db.migrations import migrate

    _make_folder(settings)
    _reach(settings, lambda: migrate(settings.resolved_database_url))


def write_documents(settings: Settings, options: argparse.Namespace) -> None:
    from livechat.app import create_app
    from livechat.contract.asyncapi import asyncapi_document
    from livechat.contract.openapi import openapi_document

    # As it ships: what is described must not depend on the machine.
    app = create_app(Settings.model_construct())
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in (
        ("openapi.json", openapi_document(app)),
        ("asyncapi.json", asyncapi_document(app)),
    ):
        text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True)
        (folder / name).write_text(text + "\n", encoding="utf-8")


def create_owner(settings: Settings, options: argparse.Namespace) -> None:
    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    try:
        command = SignUp(
            workspace_name=options.workspace, name=options.name, email=options.email, password=password
        )
    except ValidationError as error:
        fields = ", ".join(str(fault["loc"][0]) for fault in error.errors())
        raise Refused(f"Cannot use: {fields}.") from None
    _prepare(settings)
    account = asyncio.run(_create_owner(settings, command))
    print(f"Account number: {account}")


def examine(settings: Settings, options: argparse.Namespace) -> None:
    from livechat.doctor import examine as look

    if options.new_epoch:
        asyncio.run(_renew_epoch(settings))
        print("The installation has a new epoch; running servers must be started again.")
    findings = asyncio.run(look(settings))
    for finding in findings:
        print(f"{'ok  ' if finding.is_ok else 'FAIL'} {finding.name}: {finding.says}")
    if not all(finding.is_ok for finding in findings):
        raise SystemExit(1)


def _prepare(settings: Settings) -> None:
    """Key, folder and database, so that what starts now will work."""
    from livechat.auth.secret_key import load_secret_key

    _make_folder(settings)
    try:
        load_secret_key(settings.secret_key, settings.data_dir)
    except ValueError as error:
        raise Refused(f"LIVECHAT_SECRET_KEY is wrong: {error}.") from None
    if settings.is_sqlite:
        _open_file(settings)
        # The embedded database belongs to this server alone; a shared one is migrated on purpose.
        if not asyncio.run(_is_up_to_date(settings)):
            _migrate_apart()
    elif not _reach(settings, lambda: asyncio.run(_is_up_to_date(settings))):
        raise Refused("The database is not up to date: run livechat migrate.")


def _migrate_apart() -> None:
    """In a process of its own: what it loads and never needs again would stay in this one's memory."""
    migration = subprocess.run([sys.executable, "-m", "livechat", "migrate"], check=False)
    if migration.returncode:
        raise Refused("The database could not be brought up to date; what went wrong stands above.")


def _make_folder(settings: Settings) -> None:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"LIVECHAT_DATA_DIR is wrong: cannot make {settings.data_dir}: {error.strerror}."
        ) from None


def _open_file(settings: Settings) -> None:
    path = make_url(settings.resolved_database_url).database or ""
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA schema_version")
    except sqlite3.Error as error:
        name = "LIVECHAT_DATABASE_URL" if settings.database_url else "LIVECHAT_DATA_DIR"
        raise Refused(f"{name} is wrong: cannot open {path}: {error}.") from None


def _reach(settings: Settings, work: Callable[[], Result]) -> Result:
    try:
        return work()
    except (OSError, SQLAlchemyError) as error:
        # The driver's words may repeat the URL with its password.
        raise Refused(
            f"LIVECHAT_DATABASE_URL: the database does not answer ({type(error).__name__})."
            f" Is {make_url(settings.resolved_database_url).render_as_string(hide_password=True)} right?"
        ) from None


def _announce(settings: Settings, port: int) -> None:
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host  # noqa: S104
    url = settings.public_url or f"http://{f'[{host}]' if ':' in host else host}:{port}"
    print(
        f"SMT 商盟通 serves on {url}\n"
        f"  workbench  {url}/agent/\n  admin      {url}/admin/\n  demo shop  {url}/demo/",
        flush=True,
    )


async def _is_up_to_date(settings: Settings) -> bool:
    from livechat.core.db import open_database
    from livechat.core.db.migrations import is_up_to_date

    database = open_database(settings.resolved_database_url)
    try:
        return await is_up_to_date(database)
    finally:
        await database.close()


async def _create_owner(settings: Settings, command: SignUp) -> int:
    from livechat.auth.keys import Keys
    from livechat.auth.login import Visit
    from livechat.auth.passwords import Passwords
    from livechat.auth.secret_key import load_secret_key
    from livechat.auth.signup import create_workspace
    from livechat.core.bus import open_bus
    from livechat.core.db import open_database
    from livechat.core.events import Broadcaster
    from livechat.core.services import Services
    from livechat.core.store import open_store

    database = open_database(settings.resolved_database_url)
    services = Services(
        settings=settings,
        database=database,
        bus=open_bus(None),
        store=open_store(None),
        broadcaster=Broadcaster(),
    )
    services.add(Passwords(settings))
    services.add(Keys(load_secret_key(settings.secret_key, settings.data_dir)))
    try:
        entry = await create_workspace(services, command, Visit(ip="", user_agent="livechat create-owner"))
    except DomainError as error:
        raise Refused(f"Refused: {error.body()['code']} {error.details}") from None
    finally:
        await database.close()
    return entry.me.account


async def _renew_epoch(settings: Settings) -> None:
    from livechat.core.db import open_database
    from livechat.workspaces.models import InstallationFact

    database = open_database(settings.resolved_database_url)
    try:
        async with database.write() as db:
            await db.execute(
                update(InstallationFact).where(InstallationFact.key == "epoch").values(value=uuid4().hex)
            )
    finally:
        await database.close()


def _serve_reloading(settings: Settings) -> None:
    import uvicorn

    _prepare(settings)
    _announce(settings, settings.port)
    uvicorn.run(
        "livechat.server:application",
        factory=True,
        host=settings.host,
        port=settings.port,
        reload=True,
        reload_dirs=[str(Path(__file__).parent)],
        ws="livechat.realtime.protocol:SocketProtocol",  # pyright: ignore[reportArgumentType]
        ws_max_size=settings.frame_max_bytes,
        log_config=None,
        access_log=False,
        proxy_headers=False,
    )
