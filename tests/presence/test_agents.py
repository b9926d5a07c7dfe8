"""Who of the agents is there. A10, W04, G15."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from livechat.core.clock import monotonic
from livechat.core.services import Services
from livechat.presence.agents import AgentPresence
from tests.people import Person, Server


async def online(services: Services, person: Person) -> dict[str, str]:
    found = await services.get(AgentPresence).online(UUID(person.me["workspace"]["id"]))
    return {str(agent_id): info.availability for agent_id, info in found.items()}


async def until(condition: Any) -> None:
    async with asyncio.timeout(5):
        while not await condition():
            await asyncio.sleep(0.01)


async def test_an_agent_with_several_browsers_counts_once(
    server: Server, services: Services, owner: Person, agent: Person
) -> None:
    """G15: closing one does not make the agent offline; the last one does, after the grace."""
    presence = services.get(AgentPresence)
    assert await online(services, owner) == {}
    async with agent.socket(server):
        async with agent.socket(server):
            assert await online(services, owner) == {agent.id: "online"}
        await presence.tick(monotonic() + 60)
        assert await online(services, owner) == {agent.id: "online"}

    async def has_left() -> bool:
        await presence.tick(monotonic() + services.settings.presence_grace_seconds + 1)
        return await online(services, owner) == {}

    await until(has_left)


async def test_a_page_change_is_no_absence(
    server: Server, services: Services, owner: Person, agent: Person
) -> None:
    """A dropped line within the grace is not told to anybody."""
    presence = services.get(AgentPresence)
    async with owner.socket(server) as colleague:
        async with agent.socket(server):
            while (await colleague.next_event("agent.updated"))["agent"]["id"] != agent.id:
                pass
        await presence.tick(monotonic())
        async with agent.socket(server):
            colleague.events.clear()
            await colleague.result("ping")

            assert agent.id in await online(services, owner)
            updates = [event for event in colleague.events if event["type"] == "agent.updated"]
            assert agent.id not in [event["agent"]["id"] for event in updates]


@pytest.mark.parametrize("door", ["rest", "socket"])
async def test_colleagues_see_what_an_agent_chose(
    server: Server, services: Services, owner: Person, agent: Person, door: str
) -> None:
    """A10: by either door; busy and away are seen, invisible and offline look absent."""
    async with owner.socket(server) as colleague, agent.socket(server) as socket:
        for choice, is_online in (("busy", True), ("away", True), ("invisible", False), ("online", True)):
            if door == "rest":
                answer = await agent.put("/api/v1/me/availability", json={"availability": choice})
                assert answer.status_code == 200
            else:
                await socket.result("availability.set", {"availability": choice})
            while True:
                event = await colleague.next_event("agent.updated")
                person = event["agent"]
                if (
                    person["id"] == agent.id
                    and person["is_online"] is is_online
                    and (not is_online or person["availability"] == choice)
                ):
                    break
            assert (agent.id in await online(services, owner)) is is_online
        assert (await agent.get("/api/v1/me")).json()["availability"] == "online"


async def test_an_unknown_availability_is_refused(server: Server, agent: Person) -> None:
    async with agent.socket(server) as socket:
        assert await socket.error("availability.set", {"availability": "asleep"}) == "validation_failed"
    answer = await agent.put("/api/v1/me/availability", json={"availability": "asleep"})
    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_visitors_hear_who_is_on_line(
    server: Server, services: Services, visitor: Person, owner: Person, agent: Person
) -> None:
    """W04: the cards of those who serve the site; nothing that is not on the card (SA4)."""
    async with visitor.socket(server) as socket:
        assert (await visitor.get("/widget/v1/agents")).json() == []
        async with agent.socket(server):
            event = await socket.next_event("agents.online")
            cards = (await visitor.get("/widget/v1/agents")).json()

            assert set(event) == {"type", "agents"}
            assert event["agents"] == cards
            assert [card["id"] for card in cards] == [agent.id]
            assert not {"email_address", "account", "mobile", "role", "name"} & set(cards[0])
            await agent.put("/api/v1/me/availability", json={"availability": "invisible"})
            assert (await socket.next_event("agents.online"))["agents"] == []


async def test_an_agent_who_becomes_available_is_told_to_routing(
    server: Server, services: Services, agent: Person
) -> None:
    """The queue moves when somebody comes, or comes back to online."""
    heard: list[str] = []
    presence = services.get(AgentPresence)
    presence.on_available(lambda _workspace_id, agent_id: heard.append(str(agent_id)))
    try:
        async with agent.socket(server) as socket:
            await until_heard(heard, agent.id, 1)
            await socket.result("availability.set", {"availability": "busy"})
            await socket.result("availability.set", {"availability": "online"})
            await until_heard(heard, agent.id, 2)
    finally:
        presence._on_available.pop()


async def until_heard(heard: list[str], agent_id: str, times: int) -> None:
    async with asyncio.timeout(5):
        while heard.count(agent_id) < times:
            await asyncio.sleep(0.01)
