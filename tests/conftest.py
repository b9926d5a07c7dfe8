"""What every test may ask for. Runs on SQLite and in-process parts, or on PostgreSQL and Redis:
LIVECHAT_TEST_DATABASE_URL and LIVECHAT_TEST_REDIS_URL say which."""

import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from asgi_lifespan import LifespanManager
from fastapi import FastAPI

from livechat.app import create_app
from livechat.core.services import Services
from livechat.settings import Settings
from tests.databases import make_migrated_database
from tests.people import People, Person, Server
from tests.serving import client_for, serving


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def database_url(data_dir: Path) -> str:
    return make_migrated_database(data_dir)


@pytest.fixture(scope="session")
def settings(database_url: str, data_dir: Path) -> Settings:
    """Settings of the shared application: cheap passwords, no rate limits."""
    return Settings(
        _env_file=None,  # pyright: ignore[reportCallIssue]
        database_url=database_url,
        redis_url=os.environ.get("LIVECHAT_TEST_REDIS_URL"),
        redis_prefix=f"test-{uuid4().hex[:12]}",
        data_dir=data_dir,
        secret_key=secrets.token_urlsafe(48),
        password_memory_kib=64,
        password_rounds=1,
        rate_limits_enabled=False,
        connections_per_address=10_000,
    )


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[FastAPI]:
    """The shared application, started. Tests keep apart by having a workspace each."""
    app = create_app(settings)
    async with LifespanManager(app, startup_timeout=30, shutdown_timeout=30):
        yield app


@pytest.fixture(scope="session")
def services(app: FastAPI) -> Services:
    return app.state.services


@pytest.fixture(scope="session")
async def server(app: FastAPI, settings: Settings) -> AsyncIterator[Server]:
    """A real server for the shared application, on a free port."""
    async with serving(app, settings) as server:
        yield server


@pytest.fixture
async def make_app(settings: Settings) -> AsyncIterator[Callable[..., Any]]:
    """`app = await make_app(login_per_account=3)`: an application of the test's own, on the same database."""
    async with AsyncExitStack() as stack:

        async def make(**changes: Any) -> FastAPI:
            changed = settings.model_copy(update={"redis_prefix": f"test-{uuid4().hex[:12]}", **changes})
            app = create_app(changed)
            await stack.enter_async_context(LifespanManager(app, startup_timeout=30, shutdown_timeout=30))
            return app

        yield make


@pytest.fixture
async def make_server(make_app: Callable[..., Any], settings: Settings) -> AsyncIterator[Callable[..., Any]]:
    """`server, people = await make_server(hello_seconds=1)`: the same with a real server and people on it."""
    async with AsyncExitStack() as stack:

        async def make(**changes: Any) -> tuple[Server, People]:
            app = await make_app(**changes)
            server = await stack.enter_async_context(serving(app, settings.model_copy(update=changes)))
            people = People(lambda: client_for(app))
            stack.push_async_callback(people.close)
            return server, people

        yield make


@pytest.fixture
async def people(app: FastAPI) -> AsyncIterator[People]:
    """Makes workspaces, agents and visitors of the shared application."""
    people = People(lambda: client_for(app))
    yield people
    await people.close()


@pytest.fixture
def anonymous(people: People) -> Person:
    """Nobody in particular."""
    return people.anonymous()


@pytest.fixture
async def owner(people: People) -> Person:
    """The owner of the test's workspace."""
    return await people.owner()


@pytest.fixture
async def admin(people: People, owner: Person) -> Person:
    return await people.agent(owner, "admin")


@pytest.fixture
async def agent(people: People, owner: Person) -> Person:
    """Serves the default site of the test's workspace."""
    return await people.agent(owner)


@pytest.fixture
async def other_agent(people: People, owner: Person) -> Person:
    return await people.agent(owner)


@pytest.fixture
async def site(people: People, owner: Person) -> dict[str, Any]:
    """The default site of the test's workspace."""
    return await people.site(owner)


@pytest.fixture
async def visitor(people: People, site: dict[str, Any]) -> Person:
    """A browser on the default site."""
    return await people.visitor(site["site_key"])


@pytest.fixture
async def other_visitor(people: People, site: dict[str, Any]) -> Person:
    return await people.visitor(site["site_key"])


@pytest.fixture
async def stranger(people: People) -> Person:
    """The owner of another workspace."""
    return await people.owner()


@pytest.fixture
async def strange_visitor(people: People, stranger: Person) -> Person:
    """A visitor of the other workspace."""
    return await people.visitor((await people.site(stranger))["site_key"])
