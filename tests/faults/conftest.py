"""Real processes for the fault tests. Each fixture says what may be done to what it gives."""

import os
import random
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.servers.postgres import find_binaries
from tests.faults.instruments import cluster as clusters
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.garage import Garage
from tests.faults.instruments.postgres import Postgres
from tests.faults.instruments.redis_server import Redis
from tests.faults.instruments.servers import Template
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS

SEED = os.environ.get("LIVECHAT_FAULT_SEED") or str(random.SystemRandom().randrange(10**9))
MakeCluster = Callable[..., Awaitable[Cluster]]
OpenShop = Callable[[Cluster], Awaitable[Shop]]


def pytest_configure() -> None:
    # Workers of pytest-xdist inherit it, so that one number repeats the whole run.
    os.environ["LIVECHAT_FAULT_SEED"] = SEED


def pytest_report_header() -> str:
    return f"fault tests: LIVECHAT_FAULT_SEED={SEED}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.faults)
            item.add_marker(pytest.mark.timeout(180 + 60 * ROUNDS))


def _missing(what: str) -> None:
    """A machine without the server skips; CI must have it."""
    message = f"{what} is not installed on this machine"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> random.Random:
    """Chance that a seed repeats. The seed stands in the header and with each failure."""
    print(f"LIVECHAT_FAULT_SEED={SEED}")
    return random.Random(f"{SEED}:{request.node.nodeid}")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("template"))


async def _new_postgres() -> Postgres:
    binaries = find_binaries()
    if binaries is None:
        _missing("PostgreSQL")
        raise AssertionError
    server = Postgres(binaries)
    await server.create()
    return server


@pytest.fixture(scope="session")
async def shared_postgres() -> AsyncIterator[Postgres]:
    """One for all tests of a worker; databases of it are private, itself is left alone."""
    server = await _new_postgres()
    yield server
    await server.remove()


@pytest.fixture
async def postgres() -> AsyncIterator[Postgres]:
    """A private one; do to it what you like."""
    server = await _new_postgres()
    yield server
    await server.remove()


async def _new_redis() -> Redis:
    binary = shutil.which("redis-server")
    if binary is None:
        _missing("redis-server")
        raise AssertionError
    server = Redis(Path(binary))
    await server.start()
    return server


@pytest.fixture(scope="session")
async def garage() -> AsyncIterator[Garage]:
    garage = Garage()
    yield garage
    await garage.close()


@pytest.fixture
async def embedded(
    garage: Garage, template: Template, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[MakeCluster]:
    """Gives a single process on SQLite, to be killed at will: `await embedded(LIVECHAT_…="…")`."""
    taken: list[tuple[str, Cluster]] = []

    async def take(**settings: str) -> Cluster:
        async def make() -> Cluster:
            return await clusters.embedded(template, tmp_path_factory.mktemp("embedded"), **settings)

        kind = f"embedded {sorted(settings.items())}"
        taken.append((kind, await garage.take(kind, make)))
        return taken[-1][1]

    yield take
    for kind, cluster in taken:
        await garage.give_back(kind, cluster)


@pytest.fixture
async def outgrown(
    garage: Garage, template: Template, tmp_path_factory: pytest.TempPathFactory, shared_postgres: Postgres
) -> AsyncIterator[MakeCluster]:
    """Gives processes on PostgreSQL and a Redis of their own, to be killed at will.

    `postgres=` puts them on a server that may be stopped as well.
    """
    taken: list[tuple[str, Cluster]] = []

    async def take(*, postgres: Postgres | None = None, **options: Any) -> Cluster:
        async def make() -> Cluster:
            folder, redis = tmp_path_factory.mktemp("outgrown"), await _new_redis()
            return await clusters.outgrown(template, folder, postgres or shared_postgres, redis, **options)

        kind = "" if postgres else f"outgrown {sorted(options.items())}"
        taken.append((kind, await garage.take(kind, make)))
        return taken[-1][1]

    yield take
    for kind, cluster in taken:
        # A server of the test's own goes with the test.
        await (garage.give_back(kind, cluster) if kind else cluster.stop())


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest) -> MakeCluster:
    """`embedded` and `outgrown`, one after the other, for tests that damage what they run on."""
    return request.getfixturevalue("embedded" if request.param == "sqlite" else "outgrown")


# Shared by all tests of a worker that do no harm: starting processes costs more than most of these tests.


@pytest.fixture(scope="session")
async def one_process(template: Template, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Cluster]:
    cluster = await clusters.embedded(template, tmp_path_factory.mktemp("one-process"))
    await cluster.start()
    yield cluster
    await cluster.stop()


@pytest.fixture(scope="session")
async def two_processes(
    template: Template,
    tmp_path_factory: pytest.TempPathFactory,
    shared_postgres: Postgres,
) -> AsyncIterator[Cluster]:
    folder = tmp_path_factory.mktemp("two-processes")
    cluster = await clusters.outgrown(template, folder, shared_postgres, await _new_redis())
    await cluster.start()
    yield cluster
    await cluster.stop()


@pytest.fixture(params=["one_process", "two_processes"], ids=["sqlite", "postgresql"])
def unharmed(request: pytest.FixtureRequest) -> Cluster:
    """Both kinds of installation, for tests that leave them as they were."""
    return request.getfixturevalue(request.param)


@pytest.fixture
async def open_shop() -> AsyncIterator[OpenShop]:
    """A workspace of one's own on a cluster; its tabs close with the test."""
    shops: list[Shop] = []

    async def make(cluster: Cluster) -> Shop:
        shops.append(await Shop.open(cluster))
        return shops[-1]

    yield make
    for shop in shops:
        # Shown with a failure only.
        print(*shop.new_bugs(), sep="\n")
        await shop.close()
