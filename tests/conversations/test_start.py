"""A visitor begins: one conversation, whatever is lost or doubled on the way."""

import asyncio
from typing import Any

import pytest

from tests.chat import accept, close, history, new_id, say, start, text_message, until
from tests.people import People, Person, Server


def beginning(text: str = "Hello", **more: Any) -> dict[str, Any]:
    return {"client_id": new_id(), "message": text_message(text), **more}


@pytest.mark.parametrize("door", ["rest", "socket"])
async def test_the_first_message_opens_a_conversation(door: str, visitor: Person, server: Server):
    body = beginning("你好")

    if door == "rest":
        answer = await visitor.post("/widget/v1/conversations", json=body)
        assert answer.status_code == 201, answer.text
        started = answer.json()
    else:
        async with visitor.socket(server) as socket:
            started = await socket.result("conversation.start", body)

    assert started["duplicate"] is False
    assert started["message"]["text"] == "你好"
    conversation = started["conversation"]
    assert (conversation["status"], conversation["queue_position"]) == ("queued", 1)
    entries = await history(visitor, conversation["id"])
    assert [entry["seq"] for entry in entries] == [1, 2]
    assert entries[0]["event"]["action"] == "requested"
    assert entries[1] == started["message"]


async def test_a_retry_gives_the_same_conversation(visitor: Person):
    """G16: the same request again, one after another and in parallel."""
    body = beginning()

    first = await visitor.post("/widget/v1/conversations", json=body)
    again = await asyncio.gather(*(visitor.post("/widget/v1/conversations", json=body) for _ in range(5)))

    assert {answer.status_code for answer in again} == {200}
    assert all(answer.json()["duplicate"] for answer in again)
    ids = {answer.json()["conversation"]["id"] for answer in [first, *again]}
    messages = {answer.json()["message"]["id"] for answer in [first, *again]}
    assert (len(ids), len(messages)) == (1, 1)


async def test_two_tabs_give_one_conversation(visitor: Person):
    """G16: at the same moment, each with words of its own, and none of them is lost."""
    texts = [f"tab {number}" for number in range(8)]

    answers = await asyncio.gather(
        *(visitor.post("/widget/v1/conversations", json=beginning(text)) for text in texts)
    )

    assert {answer.status_code for answer in answers} == {201}
    ids = {answer.json()["conversation"]["id"] for answer in answers}
    assert len(ids) == 1
    entries = await history(visitor, ids.pop())
    assert [entry["seq"] for entry in entries] == list(range(1, 10))
    assert sorted(entry["text"] for entry in entries[1:]) == texts


async def test_a_retry_after_the_end_changes_nothing(visitor: Person, agent: Person):
    body = beginning()
    first = (await visitor.post("/widget/v1/conversations", json=body)).json()
    conversation_id = first["conversation"]["id"]
    await accept(agent, conversation_id)
    await close(agent, conversation_id)

    again = (await visitor.post("/widget/v1/conversations", json=body)).json()
    other = (await visitor.post("/widget/v1/conversations", json=beginning("Next day"))).json()

    assert again["message"] == first["message"]
    assert again["conversation"]["status"] == "closed"
    assert other["conversation"]["id"] != conversation_id


async def test_the_visitor_finds_the_conversation_again(
    visitor: Person, people: People, site: dict[str, Any]
):
    """The session after a reload, and the list, know it."""
    conversation_id = (await start(visitor))["conversation"]["id"]

    answer = await people.anonymous().post(
        "/widget/v1/session",
        json={
            "site_key": site["site_key"],
            "token": visitor.token,
            "page": {"url": "https://shop.example/", "title": "Shop"},
        },
    )
    own = await visitor.get("/widget/v1/conversations")

    assert answer.json()["conversation"]["id"] == conversation_id
    assert [one["id"] for one in own.json()["items"]] == [conversation_id]


@pytest.mark.parametrize(
    "change",
    [
        {"workspace_id": new_id()},
        {"site_id": new_id()},
        {"visitor_id": new_id()},
        {"status": "open"},
        {"origin": "direct"},
        {"message": {"client_id": new_id(), "text": "x", "seq": 7}},
        {"message": {"client_id": new_id(), "text": "x", "sender_type": "agent"}},
        {"client_id": "1"},
        {"client_id": 0},
        {"client_id": None},
        {"message": None},
        {"message": []},
    ],
)
async def test_what_the_server_decides_is_refused(change: dict[str, Any], visitor: Person):
    """SA4."""
    refused = await visitor.post("/widget/v1/conversations", json={**beginning(), **change})

    assert (refused.status_code, refused.json()["code"]) == (422, "validation_failed")
    assert (await visitor.get("/widget/v1/conversations")).json()["items"] == []


async def test_the_agents_list_shows_the_request(visitor: Person, agent: Person, server: Server):
    async with agent.socket(server) as socket:
        await agent.put("/api/v1/me/availability", json={"availability": "busy"})
        started = await start(visitor, "I need help")
        updated = (await socket.next_event("conversation.updated"))["conversation"]
    listed = (await agent.get("/api/v1/conversations", params={"status": "queued"})).json()["items"]

    assert updated["id"] == started["conversation"]["id"]
    assert updated["status"] == "queued"
    assert updated["last_message"]["text"] == "I need help"
    assert updated["unread"] == 1
    assert updated["visitor"]["id"] == visitor.id
    assert [one["id"] for one in listed] == [updated["id"]]


async def test_everyone_in_the_queue_learns_of_the_new_place(
    visitor: Person, other_visitor: Person, agent: Person, server: Server
):
    first = (await start(visitor))["conversation"]
    second = (await start(other_visitor))["conversation"]

    async with other_visitor.socket(server) as socket:
        await accept(agent, first["id"])

        async def moved_up() -> bool:
            event = await socket.next_event("conversation.state")
            return event["conversation"]["queue_position"] == 1

        await until(moved_up)

    assert (first["queue_position"], second["queue_position"]) == (1, 2)


async def test_one_address_begins_a_bounded_number(make_server: Any):
    """G21: 429 with Retry-After beyond the limit."""
    _, people = await make_server(rate_limits_enabled=True, conversations_per_address=3)
    key = (await people.site(await people.owner()))["site_key"]

    answers = []
    for _ in range(5):
        visitor = await people.visitor(key)
        answers.append(await visitor.post("/widget/v1/conversations", json=beginning()))

    assert [answer.status_code for answer in answers] == [201, 201, 201, 429, 429]
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_a_workspace_lets_in_a_bounded_number_of_strangers(make_server: Any):
    """SC8, G21: 429 with Retry-After beyond it; who has talked before and another workspace do not notice."""
    _, people = await make_server(rate_limits_enabled=True, conversations_per_workspace=2)
    owner = await people.owner()
    key = (await people.site(owner))["site_key"]
    elsewhere = (await people.site(await people.owner()))["site_key"]
    known, *strangers = [await people.visitor(key) for _ in range(4)]
    first = await start(known)
    await close(owner, first["conversation"]["id"])

    answers = [await one.post("/widget/v1/conversations", json=beginning()) for one in strangers]
    again = await known.post("/widget/v1/conversations", json=beginning())
    other = await (await people.visitor(elsewhere)).post("/widget/v1/conversations", json=beginning())

    assert [answer.status_code for answer in answers] == [201, 429, 429]
    assert answers[-1].json()["code"] == "too_many_requests"
    assert int(answers[-1].headers["retry-after"]) > 0
    assert (again.status_code, other.status_code) == (201, 201)


async def test_a_second_beginning_while_one_is_open_joins_it(visitor: Person, agent: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]
    await accept(agent, conversation_id)
    await say(agent, conversation_id, "Yes?")

    again = await start(visitor, "One more thing")

    assert again["conversation"]["id"] == conversation_id
    assert again["message"]["seq"] == 5
