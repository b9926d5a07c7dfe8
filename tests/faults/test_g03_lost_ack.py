"""G3: the line dies after the commit and before the answer; the retry gets the first result."""

import pytest

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.ledger import Sent
from tests.faults.instruments.people import Person, acknowledge, new_id, start_conversation, started
from tests.faults.instruments.proxy import Proxy
from tests.faults.instruments.waiting import until
from tests.faults.instruments.wire import Gone, Wire


@pytest.mark.parametrize("side", ["visitor", "agent"])
async def test_g3_the_answer_is_cut_off_at_the_socket(
    unharmed: Cluster, open_shop: OpenShop, side: str
) -> None:
    """G3: the reply frame is held back and the line cut; on the next line the retry is a duplicate."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    person: Person = visitor if side == "visitor" else shop.owner
    async with Proxy(unharmed.processes[0].port) as line:
        through_line = f"http://127.0.0.1:{line.port}"
        wire = await shop.wire(person, base=through_line)
        sent = person.note(conversation_id, "was it heard?")
        frame = {
            "conversation_id": conversation_id,
            "client_id": sent.client_id,
            "kind": "text",
            "text": sent.text,
        }
        trap = line.set_trap(b'"result"', "down", lets_pass=False)

        with pytest.raises(Gone):
            await wire.call("message.send", frame)
        again = await Wire.open(person.door_url(through_line), {"token": person.token})
        ack = acknowledge(sent, await again.call("message.send", frame))
        await again.close()

    assert trap.snapped == 1
    assert ack.is_duplicate
    await shop.check()


@pytest.mark.parametrize("side", ["visitor", "agent"])
async def test_g3_the_answer_is_cut_off_at_rest(unharmed: Cluster, open_shop: OpenShop, side: str) -> None:
    """G3: the HTTP answer never arrives; the same request again is answered 200 with the first message."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    person: Person = visitor if side == "visitor" else shop.owner
    sent = person.note(conversation_id, "and now?")
    async with Proxy(unharmed.processes[0].port) as line:
        trap = line.set_trap(b"HTTP/1.1 2", "down", lets_pass=False)

        with pytest.raises(Gone):
            await person.post(sent, base=f"http://127.0.0.1:{line.port}")

    ack = await person.post(sent, base=unharmed.base(1))
    assert trap.snapped == 1
    assert ack.is_duplicate
    await shop.check()


async def test_g3_the_answer_to_a_first_message_is_cut_off(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G3, G16: conversation and first message were made; the retry finds both."""
    shop = await open_shop(unharmed)
    visitor = await shop.visitor()
    first = Sent("", visitor.name, new_id(), "is anybody there?")
    body = start_conversation(first)
    async with Proxy(unharmed.processes[0].port) as line:
        line.set_trap(b"HTTP/1.1 2", "down", lets_pass=False)
        with pytest.raises(Gone):
            await visitor.ask("POST", "/conversations", body, base=f"http://127.0.0.1:{line.port}")

    result = await visitor.ask("POST", "/conversations", body, base=unharmed.base(1))
    started(shop.ledger, first, result)

    assert result["duplicate"]
    assert len((await visitor.get("/conversations"))["items"]) == 1
    await shop.check()


async def test_g3_the_line_dies_at_every_byte_of_the_answer(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G3: wherever in the answer the cut falls, the retry gives one message with one seq."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    for size in (1, 12, 64, 200, 400):
        sent = visitor.note(conversation_id, f"cut after {size} bytes")
        async with Proxy(unharmed.processes[0].port) as line:
            line.cut_after(size)
            with pytest.raises(Gone):
                await visitor.post(sent, base=f"http://127.0.0.1:{line.port}")

        ack = await visitor.post(sent)
        assert ack.is_duplicate, size
    await shop.check()


async def test_g3_the_request_itself_is_cut_off(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G3: what never arrived whole was never stored; the retry is the first."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    sent = visitor.note(conversation_id, "half a sentence")
    async with Proxy(unharmed.processes[0].port) as line:
        line.set_trap(b"half a sentence", "up", lets_pass=False)
        with pytest.raises(Gone):
            await visitor.post(sent, base=f"http://127.0.0.1:{line.port}")
        await until(lambda: not line.links, "the line is gone")

    ack = await visitor.post(sent)

    assert not ack.is_duplicate
    await shop.check()
