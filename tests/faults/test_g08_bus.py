"""G8: the bus may lose anything; every entry appears within one heartbeat all the same, without reconnecting."""

from collections.abc import Callable

import pytest

from tests.faults.conftest import MakeCluster, OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.tab import Tab
from tests.faults.instruments.waiting import ROUNDS, Stopwatch

HEARTBEAT = 2.0
# A shared machine may be late by this much.
SLACK = 3.0

FAULTS: dict[str, Callable[[Proxy], object]] = {
    "refused": Proxy.refuse,
    "stalled": lambda line: line.stall(),
    "deaf": lambda line: line.stall("down"),
    "mute": lambda line: line.stall("up"),
}


async def talk_across(cluster: Cluster, shop: Shop) -> tuple[Tab, Tab, str]:
    """The visitor at process 0, the agent at process 1."""
    visitor, conversation_id = await shop.talk()
    visitor_tab = await shop.tab(visitor, process=0)
    agent_tab = await shop.tab(shop.owner, process=1)
    await visitor_tab.say(conversation_id, "through the bus")
    await agent_tab.say(conversation_id, "and back")
    return visitor_tab, agent_tab, conversation_id


async def arrives(sender: Tab, reader: Tab, conversation_id: str, text: str) -> float:
    """Seconds from the acknowledgement until the reader has it."""
    sent = await sender.say(conversation_id, text)
    assert sent.ack
    watch = Stopwatch()
    await reader.holds(conversation_id, sent.ack.seq)
    return watch.seconds


@pytest.mark.parametrize("fault", FAULTS)
async def test_g8_the_bus_of_one_process_is(outgrown: MakeCluster, open_shop: OpenShop, fault: str) -> None:
    """G8: each message is the last one for a while, so only the heartbeat's heads can tell of it."""
    cluster = await outgrown(has_lines=True, LIVECHAT_HEARTBEAT_SECONDS=str(HEARTBEAT))
    shop = await open_shop(cluster)
    visitor_tab, agent_tab, conversation_id = await talk_across(cluster, shop)

    FAULTS[fault](cluster.bus_lines[0])
    late: list[float] = []
    for number in range(2 * ROUNDS):
        late.append(await arrives(visitor_tab, agent_tab, conversation_id, f"from 0 to 1, {number}"))
        late.append(await arrives(agent_tab, visitor_tab, conversation_id, f"from 1 to 0, {number}"))
    cluster.bus_lines[0].flow()
    after = await arrives(visitor_tab, agent_tab, conversation_id, "and now")

    assert max(late) <= HEARTBEAT + SLACK, late
    assert after <= HEARTBEAT + SLACK
    assert (visitor_tab.connects, agent_tab.connects) == (1, 1)
    await shop.check()


async def test_g8_the_bus_is_cut_again_and_again(outgrown: MakeCluster, open_shop: OpenShop) -> None:
    """G8: what was published while the subscription was being made anew is found."""
    cluster = await outgrown(has_lines=True, LIVECHAT_HEARTBEAT_SECONDS=str(HEARTBEAT))
    shop = await open_shop(cluster)
    visitor_tab, agent_tab, conversation_id = await talk_across(cluster, shop)

    late: list[float] = []
    for number in range(6 * ROUNDS):
        cluster.bus_lines[number % 2].cut()
        late.append(await arrives(visitor_tab, agent_tab, conversation_id, f"cut {number}"))
        late.append(await arrives(agent_tab, visitor_tab, conversation_id, f"cut {number} back"))

    assert max(late) <= HEARTBEAT + SLACK, late
    assert (visitor_tab.connects, agent_tab.connects) == (1, 1)
    await shop.check()
