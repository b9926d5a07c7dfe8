"""G4: seq is exactly 1..n in every conversation, whoever writes at once."""

import asyncio
import random

import pytest

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import Person, acknowledge
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS
from tests.faults.instruments.wire import Gone, Refused, Wire

WRITERS = 32
EACH = 8 * ROUNDS


async def write(shop: Shop, person: Person, conversation_id: str, number: int, rng: random.Random) -> None:
    """One writer: valid sends by both doors, some invalid, some cut off before the answer."""
    base = shop.cluster.base(number)
    wire = await shop.wire(person, base=base)
    for index in range(EACH):
        text = f"writer {number} entry {index}"
        kind = rng.choice(["socket", "socket", "rest", "invalid", "cut"])
        if kind == "invalid":
            await refuse_empty(wire, conversation_id)
            continue
        sent = person.note(conversation_id, text)
        frame = {
            "conversation_id": conversation_id,
            "client_id": sent.client_id,
            "kind": "text",
            "text": text,
        }
        if kind == "rest":
            await person.post(sent, base=base)
        elif kind == "cut":
            # Nobody waits for the answer: it may be stored or not, but never half.
            await wire.send({"id": "cut", "type": "message.send", "data": frame})
            await wire.abort()
            wire = await shop.wire(person, base=base)
        else:
            acknowledge(sent, await wire.call("message.send", frame))


async def refuse_empty(wire: Wire, conversation_id: str) -> None:
    with pytest.raises(Refused, match=r"validation_failed|invalid_text"):
        await wire.call(
            "message.send", {"conversation_id": conversation_id, "client_id": "no uuid", "kind": "text"}
        )


async def test_g4_thirty_two_writers_on_one_conversation(
    unharmed: Cluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G4: over two processes and both doors, some invalid, some cut: 1..n, and every acked one is among them."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    people: list[Person] = [visitor, shop.owner]

    await asyncio.gather(
        *(write(shop, people[number % 2], conversation_id, number, rng) for number in range(WRITERS))
    )

    histories = await shop.check()
    assert len(histories[conversation_id]) >= len(shop.ledger.acked)
    assert len(shop.ledger.acked) > WRITERS * EACH * 0.4


async def test_g4_conversations_do_not_share_a_counter(
    unharmed: Cluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G4: one batch of the writer holds entries of many conversations; each counts for itself."""
    shop = await open_shop(unharmed)
    talks = [await shop.talk() for _ in range(6)]

    async def chatter(visitor: Person, conversation_id: str, number: int) -> None:
        try:
            await write(shop, visitor, conversation_id, number, rng)
        except Gone:
            raise AssertionError("a line that nobody cut") from None

    await asyncio.gather(*(chatter(*talk, number) for number, talk in enumerate(talks * 3)))

    await shop.check()
