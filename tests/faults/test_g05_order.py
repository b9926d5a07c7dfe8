"""G5: the order is seq, for every reader, live or by history."""

import asyncio

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import Person
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS, until


async def test_g5_all_readers_see_one_order(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G5: three tabs of the visitor and three of agents, on both processes, while both sides write."""
    shop = await open_shop(unharmed)
    colleague = await shop.owner.hire("colleague")
    visitor, conversation_id = await shop.talk()
    tabs = [await shop.tab(person, process=index) for person in (visitor, shop.owner) for index in (0, 1)]
    onlooker = await shop.tab(colleague, process=1)
    await onlooker.open(conversation_id)

    async with Traffic([(tab, conversation_id) for tab in tabs]) as traffic:
        await traffic.flows(120 * ROUNDS)

    histories = await shop.check()
    assert len(histories[conversation_id]) > 120


async def test_g5_live_events_come_in_order_on_one_socket(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G5: a socket never gets an entry before an earlier one of the same process.

    Of two processes the bus may be late with the earlier one: a hole that the client fills (G8).
    """
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    listeners = [await shop.wire(person) for person in (visitor, shop.owner) for _ in range(2)]
    writers = [await shop.tab(person, process=0) for person in (visitor, shop.owner) for _ in range(2)]

    async with Traffic([(tab, conversation_id) for tab in writers]) as traffic:
        await traffic.flows(100 * ROUNDS)

    entries = await shop.history(conversation_id)
    for wire in listeners:
        await until(
            lambda wire=wire: wire.messages(conversation_id)[-1]["seq"] == len(entries), "the last one came"
        )
        seqs = [message["seq"] for message in wire.messages(conversation_id)]
        assert seqs == sorted(set(seqs))
    await shop.check()


async def test_g5_a_page_of_history_is_a_slice_of_the_order(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G5: paging forwards and backwards gives the same entries, also while others write."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    for number in range(40):
        await visitor.say(conversation_id, f"entry {number}")

    forwards, backwards = await asyncio.gather(
        page(shop.owner, conversation_id, "after_seq", 0), page(visitor, conversation_id, "before_seq", 1000)
    )

    assert forwards == backwards == list(range(1, len(forwards) + 1))
    await shop.check()


async def page(person: Person, conversation_id: str, direction: str, position: int) -> list[int]:
    seqs: list[int] = []
    more = "has_more_after" if direction == "after_seq" else "has_more_before"
    while True:
        answer = await person.get(
            f"/conversations/{conversation_id}/messages", limit=7, **{direction: position}
        )
        found = [message["seq"] for message in answer["items"]]
        seqs += found
        if not answer[more]:
            return sorted(seqs)
        position = found[-1] if direction == "after_seq" else found[0]
