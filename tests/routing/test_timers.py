"""T06: nobody waits for an agent who is silent or gone."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from livechat.agents.models import Agent
from livechat.conversations.models import Conversation
from livechat.core.services import Services
from livechat.routing.timers import ServiceTimers
from tests.chat import history, open_conversation, say, until
from tests.people import Person, Server


def ago(seconds: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


async def change(services: Services, conversation_id: str, **values: Any) -> None:
    async with services.database.write() as db:
        await db.execute(
            update(Conversation).where(Conversation.id == UUID(conversation_id)).values(**values)
        )


async def waits(services: Services, conversation_id: str, seconds: float) -> None:
    """The visitor has waited so long for the agent."""
    since = ago(seconds)
    await change(services, conversation_id, waiting_since=since, assigned_at=since, created_at=since)


async def look(services: Services) -> None:
    """What several processes do in the same moment, long after they started."""
    timers = [ServiceTimers(services) for _ in range(3)]
    for one in timers:
        one._started_at = ago(7200)
    await asyncio.gather(*(one.look() for one in timers))


async def seen(agent: Person, conversation_id: str) -> dict[str, Any]:
    return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()


async def actions(person: Person, conversation_id: str) -> list[str]:
    return [entry["event"]["action"] for entry in await history(person, conversation_id) if entry["event"]]


async def set_rules(owner: Person, site: dict[str, Any], **rules: Any) -> None:
    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json={"service_rules": rules})
    assert answer.status_code == 200, answer.text


async def test_an_unanswered_visitor_is_told_to_agent_and_supervisor_once(
    visitor: Person, agent: Person, other_agent: Person, admin: Person, server: Server, services: Services
) -> None:
    """T06: the first-response timer; a colleague who does not supervise hears nothing"""
    conversation_id = await open_conversation(visitor, agent)
    async with (
        agent.socket(server) as own,
        admin.socket(server) as supervisor,
        other_agent.socket(server) as other,
    ):
        await waits(services, conversation_id, 121)
        await look(services)
        await look(services)
        events = [await one.next_event("conversation.overdue") for one in (own, supervisor)]
        for one in (own, supervisor, other):
            await one.result("ping")
            assert not [event for event in one.events if event.get("type") == "conversation.overdue"]

    assert events[0] == events[1]
    assert (events[0]["kind"], events[0]["conversation_id"]) == ("unanswered", conversation_id)
    assert events[0]["seconds"] >= 121
    assert (await seen(agent, conversation_id))["agent"]["id"] == agent.id


async def test_a_silent_agent_loses_it_to_a_colleague(
    visitor: Person, agent: Person, other_agent: Person, server: Server, services: Services
) -> None:
    """T06: and does not get it straight back"""
    conversation_id = await open_conversation(visitor, agent)
    async with agent.socket(server), other_agent.socket(server):
        await waits(services, conversation_id, 241)
        await look(services)

        async def is_with_the_other() -> bool:
            found = await seen(agent, conversation_id)
            return bool(found["agent"]) and found["agent"]["id"] == other_agent.id

        assert await until(is_with_the_other)
    assert (await actions(visitor, conversation_id))[-2:] == ["requeued", "assigned"]


async def test_with_nobody_else_there_it_stays(
    visitor: Person, agent: Person, other_agent: Person, server: Server, services: Services
) -> None:
    """T06: a queue that nobody serves is worse than a slow agent"""
    conversation_id = await open_conversation(visitor, agent)
    await other_agent.put("/api/v1/me/availability", json={"availability": "away"})
    async with agent.socket(server), other_agent.socket(server):
        await waits(services, conversation_id, 3600)
        await look(services)

    assert (await seen(agent, conversation_id))["agent"]["id"] == agent.id
    assert "requeued" not in await actions(agent, conversation_id)


@pytest.mark.parametrize("how", ["answered", "switched off"])
async def test_who_answers_or_works_without_the_timer_keeps_it(
    visitor: Person,
    agent: Person,
    other_agent: Person,
    owner: Person,
    site: dict[str, Any],
    server: Server,
    services: Services,
    how: str,
) -> None:
    """T06"""
    conversation_id = await open_conversation(visitor, agent)
    async with agent.socket(server), other_agent.socket(server):
        await waits(services, conversation_id, 3600)
        if how == "answered":
            await say(agent, conversation_id)
        else:
            await set_rules(owner, site, is_handed_back=False)
        await look(services)

    assert (await seen(agent, conversation_id))["agent"]["id"] == agent.id


async def test_whose_line_is_down_too_long_loses_no_visitor(
    visitor: Person, agent: Person, other_agent: Person, server: Server, services: Services
) -> None:
    """T06: whether or not the visitor waits for an answer; and only after the grace"""
    conversation_id = await open_conversation(visitor, agent)
    await say(agent, conversation_id)

    await look(services)
    async with services.database.write() as db:
        grace = update(Agent).where(Agent.id == UUID(agent.id), Agent.gone_since.is_not(None))
        noticed = await db.scalar(grace.values(gone_since=ago(50)).returning(Agent.id))
    assert noticed
    await look(services)
    assert (await seen(other_agent, conversation_id))["agent"]["id"] == agent.id

    async with services.database.write() as db:
        await db.execute(update(Agent).where(Agent.id == UUID(agent.id)).values(gone_since=ago(61)))
    await look(services)
    waiting = await seen(other_agent, conversation_id)
    assert (waiting["status"], waiting["agent"]) == ("queued", None)
    assert waiting["waiting_since"]

    async with other_agent.socket(server):

        async def is_with_the_other() -> bool:
            return (await seen(other_agent, conversation_id))["status"] == "open"

        assert await until(is_with_the_other)
    assert (await actions(visitor, conversation_id)).count("requeued") == 1


async def test_who_comes_back_in_time_keeps_it(
    visitor: Person, agent: Person, server: Server, services: Services
) -> None:
    """T06: the count begins anew"""
    conversation_id = await open_conversation(visitor, agent)
    await look(services)
    async with agent.socket(server):
        await look(services)
    async with services.database.read() as db:
        assert (await db.get_one(Agent, UUID(agent.id))).gone_since is None
    assert (await seen(agent, conversation_id))["status"] == "open"


async def test_silence_ends_after_a_warning(
    visitor: Person, agent: Person, owner: Person, site: dict[str, Any], server: Server, services: Services
) -> None:
    """T06: the idle timer; a word from either side takes the warning back"""
    conversation_id = await open_conversation(visitor, agent)
    await say(agent, conversation_id)
    await change(services, conversation_id, last_activity_at=ago(3000))
    await look(services)
    assert (await seen(agent, conversation_id))["status"] == "open"
    await set_rules(owner, site, idle_close_minutes=30)

    async with visitor.socket(server) as ears:
        await look(services)
        state: dict[str, Any] = {"ends_at": None}
        while not state["ends_at"]:
            state = (await ears.next_event("conversation.state"))["conversation"]
        await look(services)
        assert (await seen(agent, conversation_id))["status"] == "open"
        await say(visitor, conversation_id, "Still here")
    (own,) = (await visitor.get("/widget/v1/conversations")).json()["items"]
    assert own["ends_at"] is None

    await say(agent, conversation_id)
    await change(services, conversation_id, last_activity_at=ago(3000), idle_warned_at=ago(61))
    await look(services)
    found = await seen(agent, conversation_id)
    assert (found["status"], found["close_reason"]) == ("closed", "idle")
    assert (await actions(visitor, conversation_id)).count("closed") == 1


@pytest.mark.parametrize(
    "rules",
    [
        {"first_response_seconds": 9},
        {"first_response_seconds": 3601},
        {"idle_close_minutes": -1},
        {"offline_grace_seconds": 0},
        {"unknown": 1},
    ],
)
async def test_rules_have_bounds(owner: Person, site: dict[str, Any], rules: dict[str, Any]) -> None:
    """T06"""
    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json={"service_rules": rules})

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_a_changed_rule_leaves_the_others(owner: Person, site: dict[str, Any]) -> None:
    await set_rules(owner, site, first_response_seconds=30)
    await set_rules(owner, site, idle_close_minutes=10)

    found = (await owner.get(f"/api/v1/sites/{site['id']}")).json()["service_rules"]
    assert found == {
        "first_response_seconds": 30,
        "is_handed_back": True,
        "idle_close_minutes": 10,
        "offline_grace_seconds": 60,
    }
