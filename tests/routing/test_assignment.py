"""Waiting conversations find their agents by themselves."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

from livechat.core.services import Services
from livechat.routing.assigner import Assigner
from tests.chat import close, history, start, until
from tests.people import People, Person, Server


async def serving(agent: Person, conversation_id: str) -> str | None:
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    return seen["agent"]["id"] if seen["agent"] else None


async def test_a_connected_agent_gets_the_conversation(visitor: Person, agent: Person, server: Server):
    async with agent.socket(server), visitor.socket(server) as ears:
        conversation_id = (await start(visitor))["conversation"]["id"]
        state = {"status": "queued"}
        while state["status"] == "queued":
            state = (await ears.next_event("conversation.state"))["conversation"]

    assert state["agent"]["id"] == agent.id
    actions = [
        entry["event"]["action"] for entry in await history(visitor, conversation_id) if entry["event"]
    ]
    assert actions == ["requested", "assigned"]


async def test_nobody_connected_means_waiting_until_somebody_comes(
    visitor: Person, agent: Person, server: Server
):
    conversation_id = (await start(visitor))["conversation"]["id"]
    assert await serving(agent, conversation_id) is None

    async with agent.socket(server):
        assert await until(lambda: serving(agent, conversation_id)) == agent.id


async def test_who_is_busy_or_away_keeps_chats_and_gets_no_new_ones(
    visitor: Person, other_visitor: Person, agent: Person, server: Server, services: Services
):
    """A10: busy, away, invisible and offline; back on line the queue is handed out."""
    async with agent.socket(server):
        first = (await start(visitor))["conversation"]["id"]
        assert await until(lambda: serving(agent, first)) == agent.id

        await agent.put("/api/v1/me/availability", json={"availability": "busy"})
        second = (await start(other_visitor))["conversation"]["id"]
        for availability in ("away", "invisible", "offline", "busy"):
            await agent.put("/api/v1/me/availability", json={"availability": availability})
            await services.get(Assigner).assign_waiting(_workspace(agent))
            assert await serving(agent, second) is None
        assert await serving(agent, first) == agent.id

        await agent.put("/api/v1/me/availability", json={"availability": "online"})
        assert await until(lambda: serving(agent, second)) == agent.id


async def test_conversations_spread_and_stop_at_capacity(
    people: People, owner: Person, site: dict[str, Any], server: Server, services: Services
):
    agents = [await people.agent(owner, max_chats=2) for _ in range(3)]
    async with AsyncExitStack() as stack:
        for agent in agents:
            await stack.enter_async_context(agent.socket(server))
        visitors = [await people.visitor(site["site_key"]) for _ in range(8)]
        ids = [(await start(visitor))["conversation"]["id"] for visitor in visitors]

        async def six_served() -> dict[str, str] | None:
            served = {id_: agent_id for id_ in ids if (agent_id := await serving(owner, id_))}
            return served if len(served) == 6 else None

        served = await until(six_served)
        await services.get(Assigner).assign_waiting(_workspace(owner))
        assert await six_served() == served
        # The places that get free go to those who wait longest.
        await close(visitors[0], ids[0])
        assert await until(lambda: serving(owner, ids[6])) == served[ids[0]]

    counts = [list(served.values()).count(agent.id) for agent in agents]
    assert counts == [2, 2, 2]
    assert list(served) == ids[:6]


async def test_two_processes_never_overfill_an_agent(
    people: People, owner: Person, site: dict[str, Any], server: Server, services: Services
):
    """The last free place goes to one, however many assign at once."""
    agent = await people.agent(owner, max_chats=2)
    await owner.patch(f"/api/v1/agents/{owner.id}", json={"max_chats": 1})
    visitors = [await people.visitor(site["site_key"]) for _ in range(5)]
    ids = [(await start(visitor))["conversation"]["id"] for visitor in visitors]

    async with agent.socket(server):
        rivals = [Assigner(services) for _ in range(3)]
        await asyncio.gather(*(rival.assign_waiting(_workspace(owner)) for rival in rivals))
        await until(lambda: serving(owner, ids[1]))
        served = [await serving(owner, id_) for id_ in ids]

    assert served.count(agent.id) == 2
    for id_ in ids:
        entries = await history(owner, id_)
        assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
        actions = [entry["event"]["action"] for entry in entries if entry["event"]]
        assert actions.count("assigned") <= 1


async def test_the_agent_asked_for_serves(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    """W05."""
    async with agent.socket(server), other_agent.socket(server):
        started = await start(visitor, agent_id=other_agent.id)
        assert await until(lambda: serving(agent, started["conversation"]["id"])) == other_agent.id


async def test_asking_for_a_stranger_is_asking_for_nobody(
    visitor: Person, agent: Person, stranger: Person, server: Server
):
    """SA3: an agent of another workspace never serves here."""
    async with agent.socket(server), stranger.socket(server):
        started = await start(visitor, agent_id=stranger.id)
        assert await until(lambda: serving(agent, started["conversation"]["id"])) == agent.id


async def test_the_agent_of_last_time_serves_again(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    async with agent.socket(server), other_agent.socket(server):
        first = (await start(visitor))["conversation"]["id"]
        served_by = await until(lambda: serving(agent, first))
        await close(visitor, first)
        again = (await start(visitor, "Me again"))["conversation"]["id"]

        assert await until(lambda: serving(agent, again)) == served_by


def _workspace(person: Person) -> Any:
    from uuid import UUID

    return UUID(person.me["workspace"]["id"])
