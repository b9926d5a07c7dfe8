"""G14: clocks do not matter: order is by seq, durations by a monotonic clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS

HOUR = 3600
DAY = 24 * HOUR


class Clock:
    """The wall clock of a server under test: `in_the_child/sitecustomize.py` adds the seconds in this file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.set(0)

    def set(self, seconds: float) -> None:
        # In one step, or the server could read an empty file.
        written = self.file.with_suffix(".new")
        written.write_text(str(seconds))
        written.replace(self.file)


@pytest.fixture(scope="session")
def clock_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clock") / "shift"


@pytest.fixture
def clock(clock_file: Path) -> Iterator[Clock]:
    clock = Clock(clock_file)
    yield clock
    clock.set(0)


@pytest.mark.parametrize("offset", [-3 * DAY, 400 * DAY])
async def test_g14_a_server_whose_clock_is_wrong(
    embedded: MakeCluster, open_shop: OpenShop, clock: Clock, offset: int
) -> None:
    """G14: everything works as on any other day; only the times shown differ."""
    clock.set(offset)
    cluster = await embedded(LIVECHAT_FAULT_CLOCK=str(clock.file))
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor), await shop.tab(shop.owner)]

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        await traffic.flows(20)
    await shop.owner.refresh()
    await visitor.arrive()

    assert visitor.session["conversation"]["id"] == conversation_id
    await shop.check()


async def test_g14_the_clock_jumps_while_people_talk(
    embedded: MakeCluster, open_shop: OpenShop, clock: Clock
) -> None:
    """G14: hours back and forth under traffic: no socket ends, no order breaks, nobody goes offline."""
    cluster = await embedded(LIVECHAT_FAULT_CLOCK=str(clock.file))
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(visitor), await shop.tab(shop.owner)]

    async with Traffic([(tab, conversation_id) for tab in tabs], pause_seconds=0.005) as traffic:
        for offset in [-2 * HOUR, 2 * HOUR, -DAY, 0, 90, -90, 0] * ROUNDS:
            clock.set(offset)
            await traffic.flows(25)

    assert [tab.connects for tab in tabs] == [1, 1]
    histories = await shop.check()
    moments = [message["created_at"] for message in histories[conversation_id]]
    assert moments != sorted(moments), "the clock of the server never went back: nothing was proved"


async def test_g14_presence_and_limits_outlive_a_jump(
    embedded: MakeCluster, open_shop: OpenShop, clock: Clock
) -> None:
    """G14: presence expires by a monotonic clock: nobody vanishes by a jump, in either direction."""
    cluster = await embedded(LIVECHAT_FAULT_CLOCK=str(clock.file))
    shop = await open_shop(cluster)
    colleague = await shop.owner.hire("colleague")
    visitor = await shop.visitor()
    tabs = [await shop.tab(colleague), await shop.tab(visitor)]

    for offset in (10 * 60, -10 * 60, 0):
        clock.set(offset)
        # What was signed in the future is no longer believed; the sockets that were open stay so.
        await shop.owner.log_in()
        for tab in tabs:
            assert tab.wire
            await tab.wire.call("ping")
        people = await shop.owner.get("/colleagues")
        listed = (await shop.owner.get("/visitors"))["items"]

        assert next(person["is_online"] for person in people if person["id"] == colleague.id)
        assert [item["id"] for item in listed if item["state"] != "left"] == [visitor.id]
    assert [tab.connects for tab in tabs] == [1, 1]


async def test_g14_two_processes_disagree_by_half_a_minute(
    outgrown: MakeCluster, open_shop: OpenShop, clock: Clock
) -> None:
    """G14: a token made by the fast clock is good at the slow one; entries of both are in one order."""
    cluster = await outgrown()
    fast = cluster.processes[1]
    await fast.stop()
    clock.set(45)
    fast.environment["LIVECHAT_FAULT_CLOCK"] = str(clock.file)
    await fast.start()
    # Whoever gets these processes next starts this one with a right clock, or with a shift of zero.
    del fast.environment["LIVECHAT_FAULT_CLOCK"]
    shop = await open_shop(cluster)
    visitor, conversation_id = await shop.talk()
    await shop.owner.log_in(base=fast.base)
    await visitor.arrive(base=fast.base)
    tabs = [
        await shop.tab(visitor, process=0),
        await shop.tab(shop.owner, process=0),
        await shop.tab(visitor, process=1),
    ]

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        await traffic.flows(40)

    histories = await shop.check()
    moments = [message["created_at"] for message in histories[conversation_id]]
    assert moments != sorted(moments), "both clocks agree: nothing was proved"
