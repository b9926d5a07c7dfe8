"""G12: without Redis everything durable works, and what others must see arrives by polling."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import raise_refusal
from tests.faults.instruments.redis_server import Redis
from tests.faults.instruments.tab import Tab
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS, Stopwatch, until

# Far longer than the test: what arrives does not arrive by a heartbeat.
SETTINGS = {"LIVECHAT_HEARTBEAT_SECONDS": "60"}
POLL_SECONDS = 5.0
SLACK = 3.0


async def kill(redis: Redis) -> None:
    await redis.kill()


async def stall(redis: Redis) -> None:
    redis.stall()


async def bring_back(redis: Redis, down: Callable[[Redis], Awaitable[None]]) -> None:
    if down is kill:
        await redis.start()
    else:
        redis.resume()


def redis_of(cluster: Cluster) -> Redis:
    assert cluster.redis is not None
    return cluster.redis


async def lag(sender: Tab, reader: Tab, conversation_id: str, text: str) -> float:
    sent = await sender.say(conversation_id, text)
    assert sent.ack
    watch = Stopwatch()
    await reader.holds(conversation_id, sent.ack.seq)
    return watch.seconds


@pytest.mark.parametrize("down", [kill, stall])
async def test_g12_messages_cross_the_processes_without_redis(
    outgrown: MakeCluster, open_shop: OpenShop, down: Callable[[Redis], Awaitable[None]]
) -> None:
    """G12: at once within a process, within 5 s across processes; quick again after its return, and nothing is lost."""
    cluster = await outgrown(**SETTINGS)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    visitor_tab, agent_tab = await shop.tab(visitor, process=0), await shop.tab(shop.owner, process=1)
    same_process = await shop.tab(shop.owner, process=0)
    await lag(visitor_tab, agent_tab, conversation_id, "before")

    await down(redis_of(cluster))
    across: list[float] = []
    within: list[float] = []
    for number in range(2 * ROUNDS):
        across.append(await lag(visitor_tab, agent_tab, conversation_id, f"without Redis {number}"))
        across.append(await lag(agent_tab, visitor_tab, conversation_id, f"and back {number}"))
        within.append(await lag(visitor_tab, same_process, conversation_id, f"next door {number}"))
    await bring_back(redis_of(cluster), down)

    assert max(across) <= POLL_SECONDS + SLACK, across
    assert max(within) <= 2, within
    await until(lambda: is_quick(visitor_tab, agent_tab, conversation_id), "live again", within=30)
    assert (visitor_tab.connects, agent_tab.connects) == (1, 1)
    await shop.check()


async def is_quick(sender: Tab, reader: Tab, conversation_id: str) -> bool:
    return await lag(sender, reader, conversation_id, "is it quick?") < 0.5


async def test_g12_the_durable_doors_stay_open(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G12: signing up and in, starting, sending, reading and uploading work, and none of them is slow."""
    cluster = await outgrown(**SETTINGS)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    await redis_of(cluster).kill()

    watch = Stopwatch()
    await shop.owner.log_in(base=cluster.base(1))
    await shop.owner.refresh()
    newcomer = await shop.visitor()
    started = await newcomer.begin("good morning")
    await shop.owner.accept(started)
    await visitor.say(conversation_id, "by REST", base=cluster.base(1))
    upload = await shop.owner.request(
        "POST",
        "/files",
        params={"name": "note.txt"},
        content=b"a note",
        headers={"Content-Type": "application/octet-stream"},
    )
    other_shop = await open_shop(cluster)
    tab = await shop.tab(newcomer)
    await tab.say(started, "by socket, opened without Redis")
    seconds = watch.seconds

    raise_refusal(upload)
    assert other_shop.site["id"] != shop.site["id"]
    # Ten requests; a Redis that must time out for each would take far longer.
    assert seconds < 20
    await redis_of(cluster).start()
    await shop.check()


async def test_g12_presence_is_unknown_never_wrong(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G12: nobody who is connected is said to be offline; on return the truth is back."""
    cluster = await outgrown(**SETTINGS)
    shop = await open_shop(cluster)
    colleague = await shop.owner.hire("colleague")
    await shop.tab(colleague, process=1)

    async def is_online() -> bool | None:
        people = await shop.owner.get("/colleagues", base=cluster.base(0))
        return next(person["is_online"] for person in people if person["id"] == colleague.id)

    await until(is_online, "the colleague is online")
    await redis_of(cluster).kill()
    seen: list[bool | None] = []

    async def looks_several_times() -> bool:
        seen.append(await is_online())
        return len(seen) >= 10

    await until(looks_several_times, "ten looks at presence", every=0.3)
    await redis_of(cluster).start()

    assert False not in seen
    await until(is_online, "online again, without reconnecting")


async def test_g12_traffic_while_redis_comes_and_goes(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G12: each return is a resubscription; what was published meanwhile must not be trusted to have come."""
    cluster = await outgrown(**SETTINGS)
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor, process=0), await shop.tab(shop.owner, process=1)]

    async with Traffic([(tab, conversation_id) for tab in tabs], pause_seconds=0.01) as traffic:
        for _ in range(2 * ROUNDS):
            await redis_of(cluster).kill()
            await traffic.flows(40)
            await redis_of(cluster).start()
            await traffic.flows(40)

    # The last entries must come without a heartbeat to tell of them.
    last = len(await shop.history(conversation_id))
    watch = Stopwatch()
    await asyncio.gather(*(tab.holds(conversation_id, last) for tab in tabs))
    assert watch.seconds <= POLL_SECONDS + SLACK
    await shop.check()
