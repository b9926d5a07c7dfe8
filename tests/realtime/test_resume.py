"""Taking up where the line broke (G7), and finding what got lost (G8)."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from livechat.core import channels
from livechat.core.services import Services
from livechat.realtime.hub import Hub
from tests.people import Person, Server, Socket


def a_text(text: str) -> dict[str, Any]:
    return {"client_id": str(uuid4()), "kind": "text", "text": text}


async def begin(socket: Socket, text: str = "你好") -> str:
    started = await socket.result("conversation.start", {"client_id": str(uuid4()), "message": a_text(text)})
    return started["conversation"]["id"]


async def say(socket: Socket, conversation_id: str, text: str) -> int:
    sent = await socket.result("message.send", {"conversation_id": conversation_id, **a_text(text)})
    return sent["message"]["seq"]


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(4):
        while not condition():
            await asyncio.sleep(0.01)


async def test_resume_gives_every_later_entry_in_order(server: Server, visitor: Person) -> None:
    """G7: cut after each entry, resume, compare with the history."""
    async with visitor.socket(server) as socket:
        conversation = await begin(socket)
        for number in range(4):
            last = await say(socket, conversation, f"message {number}")
    history = (await visitor.get(f"/widget/v1/conversations/{conversation}/messages")).json()["items"]
    assert [entry["seq"] for entry in history] == list(range(1, last + 1))

    for position in range(last + 1):
        async with visitor.socket(
            server, positions={conversation: position}, epoch=visitor.me["epoch"]
        ) as socket:
            resumed = socket.hello["resume"][conversation]

            assert resumed["status"] == "ok"
            assert resumed["messages"] == history[position:]
            assert (resumed["has_more"], resumed["last_seq"]) == (False, last)
            assert socket.hello["heads"] == {conversation: last}


@pytest.mark.parametrize("position", [-1, 10_000, 2**62])
async def test_a_position_that_cannot_be_is_a_reset(server: Server, visitor: Person, position: int) -> None:
    """G7: future and negative positions, and any of another epoch."""
    async with visitor.socket(server) as socket:
        conversation = await begin(socket)
    async with visitor.socket(
        server, positions={conversation: position}, epoch=visitor.me["epoch"]
    ) as socket:
        assert socket.hello["resume"][conversation]["status"] == "reset"
    async with visitor.socket(server, positions={conversation: 1}, epoch="another") as socket:
        assert socket.hello["resume"][conversation]["status"] == "reset"


async def test_foreign_and_made_up_conversations_are_resets(
    server: Server, visitor: Person, other_visitor: Person, strange_visitor: Person
) -> None:
    """G7, SA7: a foreign conversation looks like one that never was."""
    async with visitor.socket(server) as socket:
        conversation = await begin(socket)
    positions = {conversation: 0, str(uuid4()): 0, "nonsense": 0}

    for person in (other_visitor, strange_visitor):
        async with person.socket(server, positions=positions, epoch=person.me["epoch"]) as socket:
            assert set(socket.hello["resume"]) == set(positions)
            assert [entry["status"] for entry in socket.hello["resume"].values()] == ["reset"] * 3
            assert {entry["last_seq"] for entry in socket.hello["resume"].values()} == {0}


async def test_resume_answers_before_any_live_event(
    server: Server, services: Services, visitor: Person
) -> None:
    """G7: an event that arrives while the hello is answered comes after the answer, and is not lost."""
    hub = services.get(Hub)
    resume = hub.ports.resume
    frame = b'{"type":"typing","conversation_id":"x"}'

    async def resume_late(*arguments: Any) -> Any:
        answer = await resume(*arguments)
        hub.send(hub.connections()[0].actor.workspace_id, [channels.visitor(visitor_id)], b'{"type":"news"}')
        hub.send(
            hub.connections()[0].actor.workspace_id, [channels.visitor(visitor_id)], frame, ephemeral=True
        )
        return answer

    visitor_id = UUID(visitor.id)
    hub.ports.resume = resume_late
    try:
        async with server.connect("visitor") as socket:
            await socket.wire.send(
                json.dumps(
                    {
                        "id": "1",
                        "type": "hello",
                        "data": {"token": visitor.token, "positions": {str(uuid4()): 0}},
                    }
                )
            )
            first = json.loads(await socket.wire.recv())
            second = json.loads(await socket.wire.recv())
    finally:
        hub.ports.resume = resume

    assert first["id"] == "1"
    assert second == {"type": "news"}


async def test_a_heartbeat_tells_the_head_of_a_lost_last_event(
    server: Server, services: Services, visitor: Person, owner: Person
) -> None:
    """G8: the bus loses the last event; the next ping shows that there is one."""
    hub = services.get(Hub)
    async with owner.socket(server) as agent, visitor.socket(server) as socket:
        conversation = await begin(socket)
        await agent.next_event("conversation.updated")
        deliver = hub._deliver
        hub._deliver = lambda *_arguments, **_more: None  # type: ignore[method-assign]
        try:
            head = await say(agent, conversation, "lost")
        finally:
            hub._deliver = deliver  # type: ignore[method-assign]
        beat = await socket.result("ping")

    assert beat["heads"] == {conversation: head}
    assert not [event for event in socket.events if event.get("message", {}).get("text") == "lost"]


async def test_a_heartbeat_tells_the_head_of_a_conversation_that_closed_unheard(
    server: Server, services: Services, visitor: Person, owner: Person
) -> None:
    """G8: the lost last event may be the one that ended it; it is told once more, then it is history."""
    hub = services.get(Hub)
    async with owner.socket(server) as agent, visitor.socket(server) as socket:
        conversation = await begin(socket)
        await agent.next_event("conversation.updated")
        head = (await socket.result("ping"))["heads"][conversation]
        deliver = hub._deliver
        hub._deliver = lambda *_arguments, **_more: None  # type: ignore[method-assign]
        try:
            await agent.result("conversation.close", {"conversation_id": conversation})
        finally:
            hub._deliver = deliver  # type: ignore[method-assign]

        assert (await socket.result("ping"))["heads"] == {conversation: head + 1}
        assert (await socket.result("ping"))["heads"] == {}


async def test_pings_that_arrive_together_share_one_look(
    server: Server, services: Services, visitor: Person, other_visitor: Person
) -> None:
    """A heartbeat costs O(1): those that come while the database is asked share the next question."""
    hub = services.get(Hub)
    heads = hub.ports.heads
    looks: list[int] = []
    goes_on = asyncio.Event()

    async def counted(services: Services, connections: Any) -> Any:
        looks.append(len(connections))
        await goes_on.wait()
        return await heads(services, connections)

    async with visitor.socket(server) as one, other_visitor.socket(server) as two:
        hub.ports.heads = counted
        try:
            asked = [await one.send("ping", {})]
            await until(lambda: looks == [1])
            asked += [await one.send("ping", {}), await two.send("ping", {})]
            await until(lambda: len(hub.dispatcher._pings._asked) == 2)
            goes_on.set()
            answers = [json.loads(await socket.wire.recv()) for socket in (one, one, two)]
        finally:
            hub.ports.heads = heads

    assert [answer["id"] for answer in answers] == asked
    assert looks == [1, 2]


async def test_a_ping_is_answered_while_the_database_is_away(
    server: Server, services: Services, visitor: Person
) -> None:
    """G13: the socket is well, so it stays; only the heads are missing."""
    hub = services.get(Hub)
    heads = hub.ports.heads

    async def broken(*_arguments: Any) -> Any:
        raise OSError("the database is away")

    async with visitor.socket(server) as socket:
        hub.ports.heads = broken
        try:
            assert (await socket.result("ping"))["heads"] == {}
        finally:
            hub.ports.heads = heads


async def test_requests_of_one_socket_start_in_their_order(server: Server, visitor: Person) -> None:
    """G6: sent in one go, done as if sent one by one; only an answer that needs no wait may come early."""
    async with visitor.socket(server) as socket:
        conversation = await begin(socket)
        asked = [
            await socket.send("message.send", {"conversation_id": conversation, **a_text(f"{n}")})
            for n in range(9)
        ]
        asked.append(await socket.send("conversation.close", {"conversation_id": conversation}))
        asked.append(await socket.send("message.send", {"conversation_id": conversation, **a_text("late")}))
        asked.append(await socket.send("page.view", {"url": "https://shop.example/after"}))
        replies: dict[str, Any] = {}
        while len(replies) < len(asked):
            frame = json.loads(await socket.wire.recv())
            if "id" in frame:
                replies[frame["id"]] = frame

    assert [request for request in replies if request != asked[11]] == asked[:11]
    seqs = [replies[request]["result"]["message"]["seq"] for request in asked[:9]]
    assert seqs == sorted(seqs)
    assert replies[asked[9]]["result"]["conversation"]["status"] == "closed"
    assert replies[asked[10]]["error"]["code"] == "conversation_closed"
    assert replies[asked[11]]["result"] == {}
