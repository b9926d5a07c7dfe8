"""Two processes, one database, one Redis: the live list, presence and events across them. G8, G12, G15."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest

from livechat.core.clock import monotonic
from livechat.core.services import Services
from livechat.core.store import StoreDown
from livechat.presence.agents import AgentPresence
from livechat.presence.live import LiveVisitors
from livechat.settings import Settings
from tests.people import People, Person, Server
from tests.serving import client_for, serving


@dataclass
class Process:
    server: Server
    services: Services
    people: People


@pytest.fixture
async def processes(
    make_app: Callable[..., Any], settings: Settings
) -> AsyncIterator[tuple[Process, Process]]:
    if not os.environ.get("LIVECHAT_TEST_REDIS_URL"):
        pytest.skip("needs LIVECHAT_TEST_REDIS_URL")
    prefix = f"test-{uuid4().hex[:12]}"
    async with AsyncExitStack() as stack:
        made: list[Process] = []
        for _ in range(2):
            app = await make_app(redis_prefix=prefix)
            server = await stack.enter_async_context(serving(app, settings))

            def new_client(app: Any = app) -> Any:
                return client_for(app)

            people = People(new_client)
            stack.push_async_callback(people.close)
            made.append(Process(server, app.state.services, people))
        for process in made:
            await until(lambda process=process: is_up(process))
        yield made[0], made[1]


async def is_up(process: Process) -> bool:
    return process.services.bus.is_up


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(15):
        while not await condition():
            await asyncio.sleep(0.02)


async def rows(person: Person) -> list[dict[str, Any]]:
    return (await person.get("/api/v1/visitors")).json()["items"]


async def test_an_agent_sees_the_visitors_of_both_processes(processes: tuple[Process, Process]) -> None:
    """V01: in the list and by events; the row goes when its visitor goes."""
    here, there = processes
    owner = await here.people.owner()
    visitor = await here.people.visitor((await here.people.site(owner))["site_key"])
    async with owner.socket(here.server) as agent:
        await agent.result("visitors.watch")
        async with visitor.socket(there.server) as socket:
            event = await agent.next_event("visitors.changed")
            assert [row["id"] for row in event["upserts"]] == [visitor.id]
            await socket.result("page.view", {"url": "https://shop.example/there", "title": ""})

            async def is_listed() -> bool:
                listed = await rows(owner)
                return [row["page"]["url"] for row in listed] == ["https://shop.example/there"]

            await until(is_listed)
            answer = await owner.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "patched"})
            assert answer.json()["is_online"] is True
            live = there.services.get(LiveVisitors)

            async def is_patched() -> bool:
                row = live.row(UUID(visitor.id))
                return row is not None and row.name == "patched"

            await until(is_patched)

        async def has_left() -> bool:
            await live.tick(monotonic() + 60)
            return not live.entries and await rows(owner) == []

        await until(has_left)
        while visitor.id not in (await agent.next_event("visitors.changed"))["removes"]:
            pass


async def test_tabs_in_two_processes_are_one_visitor(processes: tuple[Process, Process]) -> None:
    """G15: one row; when one tab closes, the row comes back from the other process."""
    here, there = processes
    owner = await here.people.owner()
    visitor = await here.people.visitor((await here.people.site(owner))["site_key"])
    async with owner.socket(here.server) as agent, visitor.socket(there.server):
        await agent.result("visitors.watch")
        async with visitor.socket(here.server):

            async def is_one_row() -> bool:
                return len(await rows(owner)) == 1

            await until(is_one_row)
        live = here.services.get(LiveVisitors)

        async def has_left_here() -> bool:
            await live.tick(monotonic() + 60)
            return not live.entries

        await until(has_left_here)
        while visitor.id not in (await agent.next_event("visitors.changed"))["removes"]:
            pass
        event = await agent.next_event("visitors.changed")

        assert [row["id"] for row in event["upserts"]] == [visitor.id]


async def test_agents_of_both_processes_are_on_line(processes: tuple[Process, Process]) -> None:
    """A10, G15: who is connected there is known here, with what they chose."""
    here, there = processes
    owner = await here.people.owner()
    agent = await here.people.agent(owner)
    workspace_id = UUID(owner.me["workspace"]["id"])
    presence = here.services.get(AgentPresence)

    async def seen() -> dict[str, str]:
        return {str(key): info.availability for key, info in (await presence.online(workspace_id)).items()}

    async with owner.socket(here.server) as colleague, agent.socket(there.server):
        while (await colleague.next_event("agent.updated"))["agent"]["id"] != agent.id:
            pass
        assert await seen() == {owner.id: "online", agent.id: "online"}
        # Chosen by REST in this process, while the socket is in the other.
        await agent.put("/api/v1/me/availability", json={"availability": "busy"})

        async def is_busy() -> bool:
            return (await seen()).get(agent.id) == "busy"

        await until(is_busy)


async def test_a_dead_process_leaves_nobody_behind(processes: tuple[Process, Process]) -> None:
    """G1, G12: its rows count only as long as it gives signs of life."""
    here, there = processes
    owner = await here.people.owner()
    visitor = await here.people.visitor((await here.people.site(owner))["site_key"])
    async with visitor.socket(there.server):

        async def is_listed() -> bool:
            return [row["id"] for row in await rows(owner)] == [visitor.id]

        await until(is_listed)
        live = there.services.get(LiveVisitors)
        await live.shared._renewals.close()
        await there.services.store.delete(f"process:{live.shared.process}")

        async def is_gone() -> bool:
            return await rows(owner) == []

        await until(is_gone)


async def test_without_the_bus_both_sides_still_talk(processes: tuple[Process, Process]) -> None:
    """G12: while the bus is down, heads come from the database within seconds; on return everybody looks again."""
    here, there = processes
    owner = await here.people.owner()
    visitor = await here.people.visitor((await here.people.site(owner))["site_key"])
    async with owner.socket(here.server) as agent, visitor.socket(there.server) as socket:
        message = {"client_id": str(uuid4()), "kind": "text", "text": "hi"}
        started = await socket.result("conversation.start", {"client_id": str(uuid4()), "message": message})
        conversation = started["conversation"]["id"]
        await agent.next_event("message.created")
        for process in processes:
            bus: Any = process.services.bus
            # Nothing is heard any more: no events, no pulse.
            bus._hear = lambda *_arguments: None
            bus._suspect()
        await agent.next_event("resync")

        sent = await socket.result(
            "message.send",
            {"conversation_id": conversation, "client_id": str(uuid4()), "kind": "text", "text": "unheard"},
        )
        head = sent["message"]["seq"]
        async with asyncio.timeout(5):
            while (await agent.next_event("heads"))["heads"] != {conversation: head}:
                pass


async def test_an_emptied_store_is_filled_again_and_nobody_said_to_be_gone(
    processes: tuple[Process, Process],
) -> None:
    """G12: after a restart of Redis, presence is the last known until all have written their rows anew."""
    here, there = processes
    owner = await here.people.owner()
    agent = await here.people.agent(owner)
    workspace_id = UUID(owner.me["workspace"]["id"])
    presence, other = here.services.get(AgentPresence), there.services.get(AgentPresence)
    async with agent.socket(there.server):

        async def is_seen() -> bool:
            return UUID(agent.id) in await presence.online(workspace_id)

        await until(is_seen)
        await here.services.store.delete(
            f"agents:{workspace_id}",
            f"process:{presence._shared.process}",
            f"process:{other._shared.process}",
        )
        looks: list[bool] = []

        async def is_written_again() -> bool:
            presence._elsewhere[workspace_id] = (0.0, presence._elsewhere[workspace_id][1])
            looks.append(await is_seen())
            rows = await here.services.store.get_fields(f"agents:{workspace_id}")
            return bool(rows) and len(looks) > 20

        await until(is_written_again)

    assert all(looks)


async def test_without_the_store_visitors_of_other_processes_are_unknown_and_never_said_to_be_gone(
    processes: tuple[Process, Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    """G12: one who is here is known, one who was there is unknown, and on return both are known again."""
    here, there = processes
    owner = await here.people.owner()
    site_key = (await here.people.site(owner))["site_key"]
    near, far, away = [await here.people.visitor(site_key) for _ in range(3)]

    async def known() -> dict[str, bool]:
        answer = (await owner.get("/api/v1/visitors")).json()
        known = {row["id"]: row["is_known"] for row in answer["items"]}
        assert answer["is_complete"] is all(known.values())
        return known

    async def online(visitor: Person) -> bool | None:
        return (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()["is_online"]

    async with near.socket(here.server), far.socket(there.server):

        async def are_both_known() -> bool:
            return await known() == {near.id: True, far.id: True}

        await until(are_both_known)
        assert [await online(one) for one in (near, far, away)] == [True, True, False]

        async def fail(*_given: object, **_named: object) -> Any:
            raise StoreDown

        store = here.services.store
        with monkeypatch.context() as broken:
            for verb in ("get", "put", "get_fields", "put_fields", "get_many"):
                broken.setattr(store, verb, fail)

            async def is_far_unknown() -> bool:
                return await known() == {near.id: True, far.id: False}

            await until(is_far_unknown)
            assert [await online(one) for one in (near, far, away)] == [True, None, None]

        await until(are_both_known)
        assert [await online(one) for one in (near, far, away)] == [True, True, False]
