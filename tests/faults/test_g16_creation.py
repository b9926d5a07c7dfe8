"""G16: creating twice makes one; of many who claim at once one wins."""

import asyncio

import pytest

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.ledger import Sent
from tests.faults.instruments.people import at_once, new_id, start_conversation, started
from tests.faults.instruments.waiting import ROUNDS
from tests.faults.instruments.wire import Refused

CROWD = 20


async def test_g16_twenty_agents_accept_at_once(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G16: one winner, nineteen times 409, one assignment in the log."""
    shop = await open_shop(unharmed)
    agents = await asyncio.gather(*(shop.owner.hire(f"agent-{number}") for number in range(CROWD)))
    for _ in range(ROUNDS):
        visitor = await shop.visitor()
        conversation_id = await visitor.begin("who takes me?")

        results = await at_once(
            *(
                agent.accept(conversation_id, base=unharmed.base(number))
                for number, agent in enumerate(agents)
            )
        )

        winners = [result for result in results if isinstance(result, dict)]
        losers = [result for result in results if isinstance(result, Refused)]
        assert (len(winners), len(losers)) == (1, CROWD - 1), results
        assert {(loser.code, loser.details["status"]) for loser in losers} == {("conversation_taken", 409)}
        fresh = await shop.owner.get(f"/conversations/{conversation_id}")
        assert fresh["agent"]["id"] == winners[0]["agent"]["id"]
        actions = [(entry["event"] or {}).get("action") for entry in await shop.history(conversation_id)]
        assert actions.count("accepted") == 1
    await shop.check()


async def test_g16_accepting_at_the_socket_gives_one_winner(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G16: the same at the other door, and the winner may repeat it without harm."""
    shop = await open_shop(unharmed)
    agents = [await shop.owner.hire(f"agent-{number}") for number in range(4)]
    for agent in agents:
        await agent.ask("PUT", "/me/availability", {"availability": "away"})
    wires = [await shop.wire(agent, base=unharmed.base(number)) for number, agent in enumerate(agents)]
    visitor = await shop.visitor()
    conversation_id = await visitor.begin("who takes me?")

    results = await at_once(
        *(wire.call("conversation.accept", {"conversation_id": conversation_id}) for wire in wires)
    )

    winners = [index for index, result in enumerate(results) if isinstance(result, dict)]
    assert len(winners) == 1, results
    assert {result.code for result in results if isinstance(result, Refused)} == {"conversation_taken"}
    again = await wires[winners[0]].call("conversation.accept", {"conversation_id": conversation_id})
    assert again["conversation"]["agent"]["id"] == agents[winners[0]].id
    await shop.check()


@pytest.mark.parametrize("same_id", [True, False], ids=["a_retry", "two_tabs"])
async def test_g16_two_tabs_open_one_conversation_at_once(
    unharmed: Cluster, open_shop: OpenShop, same_id: bool
) -> None:
    """G16: one conversation; with ids of their own both first messages are in it, as a retry there is one."""
    shop = await open_shop(unharmed)
    for _ in range(5 * ROUNDS):
        visitor = await shop.visitor()
        first = Sent("", visitor.name, new_id(), "hello from a tab")
        second = first if same_id else Sent("", visitor.name, new_id(), "hello from another tab")
        conversation_client_id = new_id()
        bodies = [start_conversation(first, conversation_client_id)]
        bodies.append(bodies[0] if same_id else start_conversation(second))
        wire = await shop.wire(visitor, base=unharmed.base(1))

        results = await asyncio.gather(
            visitor.ask("POST", "/conversations", bodies[0]), wire.call("conversation.start", bodies[1])
        )

        for sent, result in zip((first, second), results, strict=True):
            started(shop.ledger, sent, result)
        assert first.conversation_id == second.conversation_id
        items = (await visitor.get("/conversations"))["items"]
        assert [item["id"] for item in items] == [first.conversation_id]
        said = [entry for entry in await shop.history(first.conversation_id) if entry["kind"] != "system"]
        assert len(said) == (1 if same_id else 2)
        await wire.close()
    await shop.check()


async def test_g16_ten_tabs_open_one_conversation_at_once(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G16: whoever comes second joins."""
    shop = await open_shop(unharmed)
    visitor = await shop.visitor()
    sends = [Sent("", visitor.name, new_id(), f"tab {number}") for number in range(10)]

    results = await asyncio.gather(
        *(
            visitor.ask("POST", "/conversations", start_conversation(sent), base=unharmed.base(number))
            for number, sent in enumerate(sends)
        )
    )

    for sent, result in zip(sends, results, strict=True):
        started(shop.ledger, sent, result)
    assert len({sent.conversation_id for sent in sends}) == 1
    await shop.check()


async def test_g16_both_sides_close_at_once(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G16: closed once, one entry in the log; nobody is told of a failure that is none."""
    shop = await open_shop(unharmed)
    for _ in range(5 * ROUNDS):
        visitor, conversation_id = await shop.talk()
        path = f"/conversations/{conversation_id}/closure"

        results = await at_once(
            visitor.ask("POST", path, {}),
            shop.owner.ask("POST", path, {}, base=unharmed.base(1)),
            visitor.ask("POST", path, {}, base=unharmed.base(1)),
        )

        refusals = [result for result in results if not isinstance(result, dict)]
        assert all(
            isinstance(refusal, Refused) and refusal.code == "conversation_closed" for refusal in refusals
        )
        assert len(refusals) < 3
        actions = [(entry["event"] or {}).get("action") for entry in await shop.history(conversation_id)]
        assert actions.count("closed") == 1
    await shop.check()


async def test_g16_sending_races_closing(unharmed: Cluster, open_shop: OpenShop) -> None:
    """G16: whatever is acked stands before the end; whatever comes after it is refused, not stored."""
    shop = await open_shop(unharmed)
    for number in range(5 * ROUNDS):
        visitor, conversation_id = await shop.talk()
        sends = [visitor.note(conversation_id, f"last words {number} {index}") for index in range(6)]

        await at_once(
            *(visitor.post(sent, base=unharmed.base(index)) for index, sent in enumerate(sends)),
            shop.owner.ask("POST", f"/conversations/{conversation_id}/closure", {}),
        )

        history = await shop.history(conversation_id)
        end = next(entry["seq"] for entry in history if (entry["event"] or {}).get("action") == "closed")
        assert end == len(history)
    await shop.check()
