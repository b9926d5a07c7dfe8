"""G7: a client that comes back gets every later entry in order, or is told to start anew. Never a silent hole."""

import random
from typing import Any

import pytest

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.ledger import Message
from tests.faults.instruments.people import Person, at_once
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.traffic import Traffic
from tests.faults.instruments.waiting import ROUNDS, until
from tests.faults.instruments.wire import Refused

LENGTH = 24


async def filled(shop: Shop, length: int = LENGTH) -> tuple[list[Person], str, list[Message], str]:
    """A conversation of at least this many entries: who may read it, its id, its history, the epoch."""
    visitor, conversation_id = await shop.talk()
    for number in range(0, length, 8):
        texts = [f"entry {number + index}" for index in range(min(8, length - number))]
        await at_once(*(visitor.say(conversation_id, text) for text in texts))
    epoch = (await shop.wire(visitor)).hello["epoch"]
    return [visitor, shop.owner], conversation_id, await shop.history(conversation_id), epoch


async def test_g7_resume_at_every_index(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G7: from each position the answer is exactly the rest of the history, at both doors of both processes."""
    shop = await open_shop(unharmed)
    people, conversation_id, history, epoch = await filled(shop)

    for position in range(len(history) + 1):
        for number, person in enumerate(people):
            base = unharmed.base(position + number)
            wire = await shop.wire(person, base=base, epoch=epoch, positions={conversation_id: position})
            answer = wire.hello["resume"][conversation_id]
            await wire.close()

            assert answer["status"] == "ok"
            assert [message["id"] for message in answer["messages"]] == [
                entry["id"] for entry in history[position:]
            ]
            assert (answer["has_more"], answer["last_seq"]) == (False, len(history))
    await shop.check()


async def test_g7_a_line_cut_at_every_event(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G7: a tab whose line is cut as each event passes ends with the whole history."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    writer = await shop.tab(shop.owner)
    async with Proxy(unharmed.processes[0].port) as line:
        reader = await shop.tab(visitor, bases=[f"http://127.0.0.1:{line.port}"])
        for number in range(10 * ROUNDS):
            trap = line.set_trap(b"message.created", "down", lets_pass=number % 2 == 1)
            # While the reader is on its way back, entries reach it by resume and not as events.
            while not trap.snapped:
                await writer.say(conversation_id, f"cut at {number}, seen by {reader.connects}")
                await reader.holds(conversation_id, writer.position(conversation_id))
            await writer.say(conversation_id, f"meanwhile {number}")
        line.traps.clear()

        await shop.check()
    assert reader.connects > 5 * ROUNDS


@pytest.mark.parametrize(
    ("position", "statuses"),
    [(0, {"ok"}), (10**6, {"reset"}), (2**31, {"reset"}), (2**63, {"reset"}), (-1, {"reset"})],
)
async def test_g7_odd_positions(
    unharmed: Cluster, open_shop: OpenShop, position: int, statuses: set[str]
) -> None:
    """G7: zero means everything; the future and the negative mean reset, or are refused as malformed."""
    shop = await open_shop(unharmed)
    people, conversation_id, history, epoch = await filled(shop, 8)

    for person in people:
        try:
            wire = await shop.wire(person, epoch=epoch, positions={conversation_id: position})
        except Refused as refused:
            if position in {-1, 2**63} and refused.code in {"bad_frame", "validation_failed"}:
                continue
            raise
        answer = wire.hello["resume"][conversation_id]
        assert answer["status"] in statuses
        assert answer["last_seq"] == len(history)
        if answer["status"] == "ok":
            assert [message["seq"] for message in answer["messages"]] == [entry["seq"] for entry in history]
    await shop.check()


async def test_g7_a_stale_position_is_served_page_by_page(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G7: more than a page behind: the first page, the word that there is more, and the rest by history."""
    shop = await open_shop(unharmed)
    people, conversation_id, history, epoch = await filled(shop, 330)

    for person in people:
        wire = await shop.wire(person, epoch=epoch, positions={conversation_id: 1})
        answer = wire.hello["resume"][conversation_id]
        page = [message["seq"] for message in answer["messages"]]
        rest = [message["seq"] for message in await person.history(conversation_id, after=page[-1])]

        assert answer["has_more"]
        assert len(page) <= wire.hello["limits"]["resume_page"]
        assert page + rest == list(range(2, len(history) + 1))
    await shop.check()


async def test_g7_positions_of_another_epoch_mean_nothing(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G7: after a database came back from a backup the same number may stand for another entry."""
    shop = await open_shop(unharmed)
    people, conversation_id, history, _ = await filled(shop, 4)

    for person in people:
        wire = await shop.wire(person, epoch="another life", positions={conversation_id: 2})
        answer = wire.hello["resume"][conversation_id]

        assert (answer["status"], answer["last_seq"]) == ("reset", len(history))


async def test_g7_a_foreign_conversation_is_not_resumed(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G7: of another visitor, of another workspace, or of nobody: no entry, no head, no live event."""
    shop, other_shop = await open_shop(unharmed), await open_shop(unharmed)
    _, own_id, _, epoch = await filled(shop, 2)
    stranger = await shop.visitor()
    foreign = {own_id: 1, "0190a0a0-0000-7000-8000-000000000000": 3}

    wires = [
        await shop.wire(person, epoch=epoch, positions=foreign) for person in (stranger, other_shop.owner)
    ]
    await shop.owner.say(own_id, "a secret")
    pings = [await wire.call("ping") for wire in wires]

    for wire, ping in zip(wires, pings, strict=True):
        assert not any(answer.get("messages") for answer in wire.hello["resume"].values())
        assert not any(answer.get("last_seq") for answer in wire.hello["resume"].values())
        assert own_id not in wire.hello["heads"]
        assert own_id not in ping["heads"]
        assert "a secret" not in repr(wire.frames)


async def test_g7_resume_answers_before_live_events_and_leaves_no_hole(
    unharmed: Cluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G7: sockets opened in the middle of traffic: hello's answer comes first, and live events join on to it."""
    shop = await open_shop(unharmed)
    people, conversation_id, _, epoch = await filled(shop, 8)
    writers = [await shop.tab(person, process=index) for index, person in enumerate(people)]
    joined: list[tuple[int, Any]] = []

    async with Traffic([(tab, conversation_id) for tab in writers]) as traffic:
        for number in range(15 * ROUNDS):
            position = rng.randrange(0, 8)
            person = people[number % 2]
            base = unharmed.base(number // 2)
            wire = await shop.wire(person, base=base, epoch=epoch, positions={conversation_id: position})
            joined.append((position, wire))
            await traffic.flows(3)

    last = len(await shop.history(conversation_id))
    for position, wire in joined:
        assert "result" in wire.frames[0], "an event came before the answer to hello"
        answer = wire.hello["resume"][conversation_id]
        if answer["has_more"]:
            continue
        got = {message["seq"] for message in answer["messages"]}
        missed = set(range(position + 1, last + 1)) - got
        # Of two processes the bus may be late with the earlier entry: the last one need not come last.
        await until(
            lambda wire=wire, missed=missed: (
                missed <= {each["seq"] for each in wire.messages(conversation_id)}
            ),
            "every later entry came",
        )
        live = [message["seq"] for message in wire.messages(conversation_id)]
        assert len(live) == len(set(live))
        assert sorted(got | set(live)) == list(range(position + 1, last + 1))
    await shop.check()
