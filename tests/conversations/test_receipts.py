"""Delivered and read."""

from typing import Any

from tests.chat import open_conversation, say, until
from tests.people import Person, Server


async def test_the_other_side_learns_what_was_read(visitor: Person, agent: Person, server: Server):
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server) as ears, visitor.socket(server) as mouth:
        await mouth.result("conversation.receipt", {"conversation_id": conversation_id, "read_seq": 3})
        event = await ears.next_event("conversation.receipt")

    assert event == {
        "type": "conversation.receipt",
        "conversation_id": conversation_id,
        "side": "visitor",
        "delivered_seq": 3,
        "read_seq": 3,
    }


async def test_positions_only_grow_and_never_pass_the_head(visitor: Person, agent: Person, server: Server):
    """G15: the highest of all tabs holds, in whatever order they tell."""
    conversation_id = await open_conversation(visitor, agent)

    async with visitor.socket(server) as one, visitor.socket(server) as other:
        for socket, position in ((one, 3), (other, 1), (one, 2**31 - 1)):
            await socket.result(
                "conversation.receipt", {"conversation_id": conversation_id, "read_seq": position}
            )
    seen = await until(lambda: _seen(agent, conversation_id, visitor_read_seq=3))

    assert (seen["visitor_read_seq"], seen["visitor_delivered_seq"]) == (3, 3)


async def test_reading_clears_what_was_unread(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    await say(visitor, conversation_id, "One")
    await say(visitor, conversation_id, "Two")
    before = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()

    answer = await agent.post(
        f"/api/v1/conversations/{conversation_id}/receipts", json={"read_seq": before["last_seq"]}
    )

    assert answer.status_code == 204
    assert before["unread"] == 3
    seen = await until(lambda: _seen(agent, conversation_id, unread=0))
    assert seen["agent_read_seq"] == before["last_seq"]


async def test_whoever_looks_on_reads_for_nobody(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server) as looker, agent.socket(server) as serving:
        await looker.result("conversation.receipt", {"conversation_id": conversation_id, "read_seq": 3})
        await serving.result("conversation.receipt", {"conversation_id": conversation_id, "read_seq": 2})
        seen = await until(lambda: _seen(agent, conversation_id, agent_read_seq=2))

    assert seen["agent_read_seq"] == 2


async def test_own_words_count_as_read_only_after_what_stands_before(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    await say(agent, conversation_id, "Have you tried turning it off and on?")

    await say(visitor, conversation_id, "Sent before I saw that")

    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert seen["visitor_read_seq"] < 4


async def test_typing_reaches_the_other_side_and_nobody_else(
    visitor: Person, agent: Person, other_visitor: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with (
        visitor.socket(server) as one,
        agent.socket(server) as other,
        other_visitor.socket(server) as neighbour,
    ):
        for is_typing in (True, False):
            frame = {"conversation_id": conversation_id, "is_typing": is_typing}
            await other.result("typing", frame)
        heard = [await one.next_event("typing") for _ in range(2)]
        await other.result("ping")
        await neighbour.result("ping")

    assert [event["is_typing"] for event in heard] == [True, False]
    assert (heard[0]["side"], heard[0]["agent_id"]) == ("agent", agent.id)
    assert not [frame for frame in other.events + neighbour.events if frame["type"] == "typing"]


async def _seen(agent: Person, conversation_id: str, **expected: Any) -> dict[str, Any] | None:
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    return seen if all(seen[name] == value for name, value in expected.items()) else None
