"""G10: a peer that vanishes without a word is gone within the limit, and nobody believes it present."""

from collections.abc import Awaitable, Callable

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.waiting import Stopwatch, until

SETTINGS = {
    "LIVECHAT_HEARTBEAT_SECONDS": "1",
    "LIVECHAT_HEARTBEAT_ANSWER_SECONDS": "1",
    "LIVECHAT_PRESENCE_GRACE_SECONDS": "1",
}
Listed = Callable[[], Awaitable[dict[str, str]]]
# Heartbeat, answer and grace, and what a busy machine may add.
LIMIT = 3.0 + 7.0


async def test_g10_a_visitor_who_vanishes_leaves_the_live_list(
    either: MakeCluster, open_shop: OpenShop
) -> None:
    """G10: the line goes silent both ways; the socket is closed and the visitor is no longer shown as here."""
    cluster = await either(**SETTINGS)
    shop = await open_shop(cluster)
    gone, stays = await shop.visitor("gone"), await shop.visitor("stays")

    async def listed() -> dict[str, str]:
        items = (await shop.owner.get("/visitors", base=cluster.base(1)))["items"]
        return {item["id"]: item["state"] for item in items if item["state"] != "left"}

    async with Proxy(cluster.processes[0].port) as line:
        steady = await shop.tab(stays)
        await shop.tab(gone, bases=[f"http://127.0.0.1:{line.port}"])
        await until(lambda: lists(listed, gone.id, stays.id), "both are on the list")
        before = cluster.processes[0].sockets

        line.stall()
        watch = Stopwatch()
        await until(lambda: lacks(listed, gone.id), "the vanished one is off the list", within=30)
        await until(lambda: cluster.processes[0].sockets < before, "the server closed the socket", within=30)
        seconds = watch.seconds

        assert seconds < LIMIT
        assert steady.connects == 1
        assert stays.id in await listed()


async def lists(listed: Listed, *ids: str) -> bool:
    return set(ids) <= set(await listed())


async def lacks(listed: Listed, visitor_id: str) -> bool:
    return visitor_id not in await listed()


async def test_g10_an_agent_who_vanishes_is_offline_to_colleagues(
    either: MakeCluster, open_shop: OpenShop
) -> None:
    """G10: presence ends with the heartbeats, on every process."""
    cluster = await either(**SETTINGS)
    shop = await open_shop(cluster)
    colleague = await shop.owner.hire("colleague")

    async def is_online() -> bool | None:
        people = await shop.owner.get("/colleagues", base=cluster.base(1))
        return next(person["is_online"] for person in people if person["id"] == colleague.id)

    async with Proxy(cluster.processes[0].port) as line:
        await shop.tab(colleague, bases=[f"http://127.0.0.1:{line.port}"])
        await until(is_online, "the colleague is online")

        line.stall()
        watch = Stopwatch()

        async def is_offline() -> bool:
            return await is_online() is False

        await until(is_offline, "the colleague is offline", within=30)
        assert watch.seconds < LIMIT
