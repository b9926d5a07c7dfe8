"""Ending a conversation."""

import asyncio

import pytest

from tests.chat import close, history, open_conversation, start
from tests.people import Person, Server


@pytest.mark.parametrize("side", ["visitor", "agent"])
async def test_either_side_ends_it(side: str, visitor: Person, agent: Person, server: Server):
    """W09, C08."""
    conversation_id = await open_conversation(visitor, agent)
    person, other = (visitor, agent) if side == "visitor" else (agent, visitor)

    async with person.socket(server) as mouth, other.socket(server) as ears:
        ended = await mouth.result("conversation.close", {"conversation_id": conversation_id})
        entry = (await ears.next_event("message.created"))["message"]

    assert ended["conversation"]["status"] == "closed"
    assert (entry["event"]["action"], entry["event"]["reason"]) == ("closed", side)
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert (seen["status"], seen["close_reason"]) == ("closed", side)
    assert seen["waiting_since"] is None


async def test_ending_twice_changes_nothing(visitor: Person, agent: Person):
    """G16: conditional and idempotent, also when both sides do it at once."""
    conversation_id = await open_conversation(visitor, agent)

    await asyncio.gather(close(visitor, conversation_id), close(agent, conversation_id))
    again = await close(agent, conversation_id)

    entries = await history(visitor, conversation_id)
    assert [entry["event"]["action"] for entry in entries if entry["event"]].count("closed") == 1
    assert again["last_seq"] == len(entries)


async def test_another_agent_does_not_end_it(visitor: Person, agent: Person, other_agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    refused = await other_agent.post(f"/api/v1/conversations/{conversation_id}/closure", json={})

    assert (refused.status_code, refused.json()["code"]) == (409, "not_serving")


async def test_a_visitor_who_waits_may_give_up(visitor: Person, agent: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]

    await close(visitor, conversation_id)

    refused = await agent.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "conversation_taken")
