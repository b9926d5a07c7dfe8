"""Clients that hang up at random in the middle of a request: nobody ever gets what was meant for somebody else.

Cancelling a task inside a command to Redis once delivered one user's answer to another (CVE-2023-28858).
"""

import asyncio
import random
from contextlib import suppress

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import Person, at_once
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS
from tests.faults.instruments.wire import Gone, Refused


async def hang_up(person: Person, path: str, base: str, seconds: float) -> None:
    """Ask, and break the connection before the answer can be there."""
    with suppress(TimeoutError, Gone, Refused):
        async with asyncio.timeout(seconds):
            await person.get(path, base=base)


async def look(shop: Shop, visitor: Person, base: str) -> None:
    """Everything this workspace shows must be its own."""
    assert (await shop.owner.get("/me", base=base))["id"] == shop.owner.id
    assert [site["id"] for site in (await shop.owner.get("/sites", base=base))["items"]] == [shop.site["id"]]
    assert {item["id"] for item in (await shop.owner.get("/visitors", base=base))["items"]} <= {visitor.id}
    assert [person["id"] for person in await shop.owner.get("/colleagues", base=base)] == [shop.owner.id]


async def test_no_leak_when_requests_are_cancelled(
    unharmed: Cluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """No leak (G12): two workspaces ask the same things while many of the requests are cut in the middle."""
    shops = [await open_shop(unharmed), await open_shop(unharmed)]
    visitors = [await shop.visitor() for shop in shops]
    for shop, visitor in zip(shops, visitors, strict=True):
        await shop.tab(visitor)
    paths = ["/visitors", "/colleagues", "/me", "/conversations", "/agents"]

    async with Proxy(unharmed.processes[0].port) as line:
        through_line = f"http://127.0.0.1:{line.port}"
        for number in range(15 * ROUNDS):
            victims = [
                hang_up(shop.owner, rng.choice(paths), through_line, rng.uniform(0.001, 0.02))
                for shop in shops
                for _ in range(6)
            ]
            if number % 3 == 0:
                line.cut()
            looks = [
                look(shop, visitor, unharmed.base(0)) for shop, visitor in zip(shops, visitors, strict=True)
            ]
            results = await at_once(*victims, *looks)
            failures = [result for result in results[len(victims) :] if result is not None]
            assert not failures, failures

    for shop in shops:
        assert not shop.ledger.surprises
        assert shop.ledger.answers[500] == 0
    assert not unharmed.bugs()
