"""Taking a waiting conversation: of many who try at once, one wins."""

import asyncio

from tests.chat import accept, close, history, new_id, say, start
from tests.people import People, Person, Server


async def test_twenty_agents_at_once_give_one_winner(people: People, owner: Person, visitor: Person):
    """G16: one winner, the others are told 409, and the log holds one entry."""
    agents = [await people.agent(owner) for _ in range(20)]
    conversation_id = (await start(visitor))["conversation"]["id"]

    answers = await asyncio.gather(
        *(one.post(f"/api/v1/conversations/{conversation_id}/assignment", json={}) for one in agents)
    )

    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 19
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {
        "conversation_taken"
    }
    winner = agents[[answer.status_code for answer in answers].index(200)]
    entries = await history(visitor, conversation_id)
    accepted = [entry for entry in entries if (entry["event"] or {}).get("action") == "accepted"]
    assert [entry["event"]["agent_id"] for entry in accepted] == [winner.id]
    assert [entry["seq"] for entry in entries] == [1, 2, 3]


async def test_accepting_again_changes_nothing(visitor: Person, agent: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]

    first = await accept(agent, conversation_id)
    again = await accept(agent, conversation_id)

    assert first["version"] == again["version"]
    assert first["agent"]["id"] == agent.id


async def test_the_visitor_sees_who_serves(visitor: Person, agent: Person, server: Server):
    conversation_id = (await start(visitor))["conversation"]["id"]

    async with visitor.socket(server) as socket:
        await accept(agent, conversation_id)
        state = {"status": "queued"}
        while state["status"] == "queued":
            state = (await socket.next_event("conversation.state"))["conversation"]

    assert (state["status"], state["agent"]["id"]) == ("open", agent.id)
    assert state["queue_position"] is None


async def test_the_longest_waiting_comes_first(
    visitor: Person, other_visitor: Person, agent: Person, server: Server
):
    await agent.put("/api/v1/me/availability", json={"availability": "busy"})
    first = (await start(visitor))["conversation"]["id"]
    second = (await start(other_visitor))["conversation"]["id"]

    async with agent.socket(server) as socket:
        taken = [(await socket.result("conversation.accept"))["conversation"]["id"] for _ in range(2)]
        empty = await socket.error("conversation.accept")

    assert taken == [first, second]
    assert empty == "queue_empty"


async def test_an_outdated_look_is_a_conflict(visitor: Person, agent: Person):
    conversation = (await start(visitor))["conversation"]
    await say(visitor, conversation["id"], "Hello?")

    refused = await agent.post(
        f"/api/v1/conversations/{conversation['id']}/assignment",
        json={"if_version": conversation["version"]},
    )

    assert (refused.status_code, refused.json()["code"]) == (409, "version_conflict")


async def test_capacity_is_bounded(people: People, owner: Person, visitor: Person, other_visitor: Person):
    agent = await people.agent(owner, max_chats=1)
    first = (await start(visitor))["conversation"]["id"]
    second = (await start(other_visitor))["conversation"]["id"]
    await accept(agent, first)

    refused = await agent.post(f"/api/v1/conversations/{second}/assignment", json={})
    await close(agent, first)
    later = await accept(agent, second)

    assert (refused.status_code, refused.json()["code"]) == (409, "capacity_reached")
    assert later["agent"]["id"] == agent.id


async def test_foreign_conversations_do_not_exist(
    visitor: Person, agent: Person, stranger: Person, strange_visitor: Person
):
    """SA2: each way to act on a conversation, by agents of another workspace and on ids that are none."""
    conversation_id = (await start(visitor))["conversation"]["id"]

    answers = []
    for id_ in (conversation_id, new_id(), strange_visitor.id):
        base = f"/api/v1/conversations/{id_}"
        answers += [
            await stranger.get(base),
            await stranger.get(f"{base}/messages"),
            await stranger.post(f"{base}/assignment", json={}),
            await stranger.post(f"{base}/closure", json={}),
            await stranger.post(f"{base}/receipts", json={"read_seq": 1}),
            await strange_visitor.get(f"/widget/v1/conversations/{id_}/messages"),
            await strange_visitor.post(f"/widget/v1/conversations/{id_}/closure", json={}),
            await strange_visitor.post(f"/widget/v1/conversations/{id_}/receipts", json={"read_seq": 1}),
        ]

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1
    unchanged = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert (unchanged["status"], unchanged["version"]) == ("queued", 2)


async def test_foreign_conversations_do_not_exist_for_sockets(
    visitor: Person, stranger: Person, strange_visitor: Person, other_visitor: Person, server: Server
):
    """SA2, SA7: the same by frames, and nothing is heard afterwards."""
    conversation_id = (await start(visitor))["conversation"]["id"]
    named = {"conversation_id": conversation_id}

    async with (
        stranger.socket(server, positions={conversation_id: 0}) as agent_socket,
        strange_visitor.socket(server, positions={conversation_id: 0}) as visitor_socket,
        other_visitor.socket(server, positions={conversation_id: 0}) as neighbour,
    ):
        refusals = [
            await agent_socket.error("conversation.accept", named),
            await agent_socket.error("conversation.open", named),
        ]
        for socket in (agent_socket, visitor_socket, neighbour):
            refusals += [
                await socket.error("conversation.close", named),
                await socket.error("typing", {**named, "is_typing": True}),
                await socket.error("conversation.receipt", {**named, "read_seq": 1}),
            ]
        await say(visitor, conversation_id, "Secret")
        for socket in (agent_socket, visitor_socket, neighbour):
            await socket.result("ping")
        resumed = [
            socket.hello["resume"][conversation_id] for socket in (agent_socket, visitor_socket, neighbour)
        ]
        heard = [*agent_socket.events, *visitor_socket.events, *neighbour.events]

    assert set(refusals) == {"not_found"}
    assert resumed == [{"status": "reset", "last_seq": 0}] * 3
    assert not [frame for frame in heard if "Secret" in str(frame)]


async def test_an_agent_without_the_site_does_not_see_it_unless_allowed_all(
    people: People, owner: Person, visitor: Person
):
    """The built-in agent role reads all conversations of the workspace; only the serving one writes."""
    outsider = await people.agent(owner, site_ids=[])
    conversation_id = (await start(visitor))["conversation"]["id"]

    seen = await outsider.get(f"/api/v1/conversations/{conversation_id}")

    assert seen.status_code == 200
    assert (await say(outsider, conversation_id)).status_code == 409
