"""G2: a send with the same client_id is one message, whichever way and however often it comes."""

import pytest

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.people import acknowledge, at_once, new_id
from tests.faults.instruments.wire import Refused, Wire


def as_frame(conversation_id: str, client_id: str, text: str) -> dict[str, str]:
    return {"conversation_id": conversation_id, "client_id": client_id, "kind": "text", "text": text}


async def test_g2_one_after_another_over_both_doors_and_processes(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G2: REST and socket, process A and process B give the same id and seq, and say that it is a duplicate."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    sent = visitor.note(conversation_id, "once")
    wires = [await shop.wire(visitor, base=unharmed.base(index)) for index in (0, 1)]

    first = await visitor.post(sent, base=unharmed.base(0))
    again = [await visitor.post(sent, base=unharmed.base(index)) for index in (0, 1)]
    for wire in wires:
        frame = as_frame(conversation_id, sent.client_id, sent.text)
        again.append(acknowledge(sent, await wire.call("message.send", frame)))

    assert not first.is_duplicate
    assert [(ack.id, ack.seq, ack.is_duplicate) for ack in again] == [(first.id, first.seq, True)] * 4
    await shop.check()


async def test_g2_in_parallel_over_both_doors_and_processes(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G2: sixteen at once, one of them new."""
    shop = await open_shop(unharmed)
    _, conversation_id = await shop.talk()
    agent = shop.owner
    wires = [await shop.wire(agent, base=unharmed.base(index)) for index in (0, 1)]

    for number in range(5):
        sent = agent.note(conversation_id, f"all at once {number}")
        frame = as_frame(conversation_id, sent.client_id, sent.text)

        async def by_socket(wire: Wire) -> bool:
            return acknowledge(sent, await wire.call("message.send", frame)).is_duplicate  # noqa: B023

        async def by_rest(base: str) -> bool:
            return (await agent.post(sent, base=base)).is_duplicate  # noqa: B023

        results = await at_once(
            *(by_socket(wire) for wire in wires * 4), *(by_rest(unharmed.base(index)) for index in range(8))
        )

        assert sorted(results) == [False] + [True] * 15, results
    await shop.check()


async def test_g2_in_one_burst_on_one_socket(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G2: the copies may well fall into one batch of the writer."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    wire = await shop.wire(visitor)
    sent = visitor.note(conversation_id, "in one breath")
    frame = as_frame(conversation_id, sent.client_id, sent.text)

    results = await at_once(*(wire.call("message.send", frame) for _ in range(20)))

    assert sorted(result["duplicate"] for result in results) == [False] + [True] * 19
    assert len({acknowledge(sent, result).id for result in results}) == 1
    await shop.check()


async def test_g2_after_a_token_refresh(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G2: the sender is the person, not the token or the sign-in."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    sent = shop.owner.note(conversation_id, "before and after")
    first = await shop.owner.post(sent)

    await shop.owner.refresh()
    refreshed = await shop.owner.post(sent)
    await shop.owner.log_in(base=unharmed.base(1))
    signed_in_again = await shop.owner.post(sent, base=unharmed.base(1))

    said = await visitor.say(conversation_id, "hello again")
    await visitor.arrive()
    returned = await visitor.post(said)

    assert (refreshed.id, refreshed.is_duplicate) == (first.id, True)
    assert (signed_in_again.id, signed_in_again.is_duplicate) == (first.id, True)
    assert returned.is_duplicate
    await shop.check()


async def test_g2_the_same_id_with_another_text_is_refused(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G2: 409 at both doors, and the first text stays."""
    shop = await open_shop(unharmed)
    visitor, conversation_id = await shop.talk()
    sent = await visitor.say(conversation_id, "the first text")
    wire = await shop.wire(visitor, base=unharmed.base(1))
    body = {"client_id": sent.client_id, "kind": "text", "text": "another text"}

    with pytest.raises(Refused) as by_rest:
        await visitor.ask("POST", f"/conversations/{conversation_id}/messages", body)
    with pytest.raises(Refused) as by_socket:
        await wire.call("message.send", {"conversation_id": conversation_id, **body})

    assert (by_rest.value.code, by_rest.value.details["status"]) == ("client_id_reused", 409)
    assert by_socket.value.code == "client_id_reused"
    await shop.check()


async def test_g2_ids_of_other_senders_and_tenants_never_collide(
    unharmed: Cluster, open_shop: OpenShop
) -> None:
    """G2: one client_id used by both sides, in two conversations and in two workspaces makes six messages."""
    shops = [await open_shop(unharmed), await open_shop(unharmed)]
    client_id = new_id()
    talks = [await shops[0].talk(), await shops[0].talk(), await shops[1].talk()]
    owners = [shops[0].owner, shops[0].owner, shops[1].owner]
    speakers = [
        (person, conversation_id)
        for (visitor, conversation_id), owner in zip(talks, owners, strict=True)
        for person in (visitor, owner)
    ]

    acks = [
        await person.post(person.note(conversation_id, f"{person.name} {conversation_id}", client_id))
        for person, conversation_id in speakers
    ]

    assert len({ack.id for ack in acks}) == 6
    assert not any(ack.is_duplicate for ack in acks)
