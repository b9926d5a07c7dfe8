"""C02: what colleagues say to each other, at both doors."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from tests.chat import new_id, open_conversation
from tests.contract.access_requests import PIXEL
from tests.people import Person, Server
from tests.rooms.talk import group, pair, said, say, words


@pytest.mark.parametrize("door", ["rest", "socket"])
async def test_a_colleague_hears_what_the_other_says(
    door: str, agent: Person, other_agent: Person, server: Server
):
    """C02"""
    room = await pair(agent, other_agent)

    async with other_agent.socket(server) as ears:
        if door == "rest":
            sent = (await say(agent, room["id"], "上海这单能给到 95 折吗")).json()
        else:
            async with agent.socket(server) as mouth:
                sent = await mouth.result("room.send", {"room_id": room["id"], **words("上海这单")})
        event = await ears.next_event("room.message")

    assert event == {"type": "room.message", "message": sent["message"]}
    assert sent["duplicate"] is False
    assert sent["message"]["sender"] == {"id": agent.id, "name": agent.me["nickname"]}


async def test_a_retry_stores_nothing_twice_and_other_content_is_refused(agent: Person, other_agent: Person):
    """G2"""
    room = await pair(agent, other_agent)
    body = words("一次")

    answers = await asyncio.gather(
        *(agent.post(f"/api/v1/rooms/{room['id']}/messages", json=body) for _ in range(5))
    )
    other = await agent.post(f"/api/v1/rooms/{room['id']}/messages", json={**body, "text": "另一句"})

    assert sorted(answer.status_code for answer in answers) == [200, 200, 200, 200, 201]
    assert len({answer.json()["message"]["id"] for answer in answers}) == 1
    assert (other.status_code, other.json()["code"]) == (409, "room_client_id_reused")
    assert [message["text"] for message in await said(agent, room["id"])] == ["一次"]


async def test_seq_has_no_holes_however_many_write_at_once(agent: Person, other_agent: Person, admin: Person):
    """G4"""
    room = await group(agent, other_agent, admin)
    refused = {"client_id": new_id(), "kind": "file", "attachment_id": new_id()}

    await asyncio.gather(
        *(
            say(person, room["id"], f"{number}")
            for number in range(8)
            for person in (agent, other_agent, admin)
        ),
        agent.post(f"/api/v1/rooms/{room['id']}/messages", json=refused),
    )

    assert [message["seq"] for message in await said(agent, room["id"], limit=300)] == list(range(1, 26))


async def test_who_was_away_fetches_what_was_missed(agent: Person, other_agent: Person):
    """G7: the list tells the head, the log gives what lies behind a position"""
    room = await pair(agent, other_agent)
    for number in range(6):
        await say(agent, room["id"], str(number))

    (listed,) = (await other_agent.get("/api/v1/rooms")).json()["items"]
    missed = await other_agent.get(
        f"/api/v1/rooms/{room['id']}/messages", params={"after_seq": 2, "limit": 3}
    )
    rest = await other_agent.get(f"/api/v1/rooms/{room['id']}/messages", params={"after_seq": 5})
    before = await other_agent.get(
        f"/api/v1/rooms/{room['id']}/messages", params={"before_seq": 3, "limit": 1}
    )

    assert listed["last_seq"] == 6
    assert listed["last_message"]["text"] == "5"
    assert [message["seq"] for message in missed.json()["items"]] == [3, 4, 5]
    assert missed.json()["has_more_after"] is True
    assert [message["seq"] for message in rest.json()["items"]] == [6]
    assert rest.json()["has_more_after"] is False
    assert ([message["seq"] for message in before.json()["items"]], before.json()["has_more_before"]) == (
        [2],
        True,
    )


async def test_read_positions_grow_and_are_told(agent: Person, other_agent: Person, server: Server):
    """C02: unread, and who has read"""
    room = await pair(agent, other_agent)
    await say(agent, room["id"])
    await say(agent, room["id"])

    async with agent.socket(server) as ears, other_agent.socket(server) as reader:
        await reader.result("room.read", {"room_id": room["id"], "read_seq": 99})
        told = await ears.next_event("room.read")
        await other_agent.post(f"/api/v1/rooms/{room['id']}/receipts", json={"read_seq": 1})

    members = {each["agent_id"]: each["read_seq"] for each in (await _room(agent, room["id"]))["members"]}
    assert told == {"type": "room.read", "room_id": room["id"], "agent_id": other_agent.id, "read_seq": 2}
    assert members == {agent.id: 2, other_agent.id: 2}


async def test_typing_is_told_to_the_others_and_kept_nowhere(
    agent: Person, other_agent: Person, server: Server
):
    room = await pair(agent, other_agent)

    async with agent.socket(server) as hands, other_agent.socket(server) as eyes:
        await hands.result("room.typing", {"room_id": room["id"], "is_typing": True})
        told = await eyes.next_event("room.typing")
        await hands.result("ping")

    assert told["agent_id"] == agent.id
    assert [frame for frame in hands.events if frame["type"] == "room.typing"] == []
    assert await said(agent, room["id"]) == []


async def test_a_file_of_a_room_is_for_its_members(
    agent: Person, other_agent: Person, admin: Person, stranger: Person
):
    """C02, SU6, SA2"""
    room = await pair(agent, other_agent)
    upload = (await agent.post("/api/v1/files?name=报价.png", content=PIXEL)).json()

    sent = await agent.post(
        f"/api/v1/rooms/{room['id']}/messages",
        json={"client_id": new_id(), "kind": "file", "attachment_id": upload["id"]},
    )
    seen = await other_agent.get(f"/api/v1/files/{upload['id']}")

    assert sent.json()["message"]["attachment"]["name"] == "报价.png"
    assert seen.status_code == 200
    for outsider in (admin, stranger):
        assert (await outsider.get(f"/api/v1/files/{upload['id']}")).status_code == 404


async def test_nobody_shares_anothers_file_or_one_a_visitor_has(
    agent: Person, other_agent: Person, visitor: Person
):
    """SA3"""
    room = await pair(agent, other_agent)
    conversation_id = await open_conversation(visitor, agent)
    others = (await other_agent.post("/api/v1/files?name=a.png", content=PIXEL)).json()
    visitors = (await visitor.post("/widget/v1/files?name=a.png", content=PIXEL)).json()
    given = (await agent.post("/api/v1/files?name=a.png", content=PIXEL)).json()
    await agent.post(
        f"/api/v1/conversations/{conversation_id}/messages",
        json={"client_id": new_id(), "kind": "file", "attachment_id": given["id"]},
    )

    for file in (others, visitors, given):
        refused = await agent.post(
            f"/api/v1/rooms/{room['id']}/messages",
            json={"client_id": new_id(), "kind": "file", "attachment_id": file["id"]},
        )
        assert (refused.status_code, refused.json()["code"]) == (404, "attachment_not_found")


async def test_a_shared_visitor_travels_as_ids_and_only_who_sees_them_may_share(
    agent: Person, other_agent: Person, visitor: Person, strange_visitor: Person
):
    """C02, SA3: no name of a visitor reaches who may not see them"""
    room = await pair(agent, other_agent)
    conversation_id = await open_conversation(visitor, agent)

    shared = await say(agent, room["id"], "", kind="card", visitor_id=visitor.id)
    foreign = await say(agent, room["id"], "", kind="card", visitor_id=strange_visitor.id)

    assert shared.json()["message"]["card"] == {"visitor_id": visitor.id, "conversation_id": conversation_id}
    assert foreign.status_code == 404


async def test_only_members_are_called(agent: Person, other_agent: Person, admin: Person):
    """C02: @"""
    room = await pair(agent, other_agent)

    sent = await say(agent, room["id"], "@大家", mentions=[other_agent.id, admin.id, other_agent.id])

    assert sent.json()["message"]["mentions"] == [other_agent.id]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "text", "text": "  "}, "invalid_room_message"),
        ({"kind": "text", "text": "a\u0000b"}, "invalid_text"),
        ({"kind": "text", "text": "x" * 15_999}, "validation_failed"),
        ({"kind": "text", "text": "x", "attachment_id": new_id()}, "invalid_room_message"),
        ({"kind": "file"}, "invalid_room_message"),
        ({"kind": "card"}, "invalid_room_message"),
        ({"kind": "system", "text": "x"}, "validation_failed"),
        ({"kind": "text", "text": "x", "mentions": [new_id()] * 21}, "validation_failed"),
    ],
)
async def test_bad_content_is_refused(agent: Person, other_agent: Person, body: dict[str, Any], code: str):
    room = await pair(agent, other_agent)

    refused = await agent.post(f"/api/v1/rooms/{room['id']}/messages", json={"client_id": new_id(), **body})

    assert (refused.status_code, refused.json()["code"]) == (422, code)


async def test_script_is_text_like_any_other(agent: Person, other_agent: Person):
    """SX1: stored and returned as it came; the front end shows it as text"""
    nasty = "<img src=x onerror=alert(1)>\u202e{{7*7}}"
    room = await group(agent, other_agent, name="<script>alert(1)</script>")

    await say(agent, room["id"], nasty)

    assert (await said(other_agent, room["id"]))[-1]["text"] == nasty
    assert (await _room(other_agent, room["id"]))["name"] == "<script>alert(1)</script>"


async def test_nothing_of_a_room_reaches_a_visitor(
    agent: Person, other_agent: Person, visitor: Person, server: Server
):
    """SA5: every byte that the visitor hears while colleagues talk about them"""
    await open_conversation(visitor, agent)
    room = await pair(agent, other_agent)

    async with visitor.socket(server) as ears:
        secret = f"底价 {UUID(room['id']).hex}"
        await say(agent, room["id"], secret)
        await say(agent, room["id"], "", kind="card", visitor_id=visitor.id)
        # The command does not exist at this door.
        assert await ears.error("room.send", {"room_id": room["id"], **words()}) == "unknown_command"
        await ears.result("ping")
        heard = str(ears.events)

    listed = await visitor.get("/api/v1/rooms")
    assert "room" not in heard
    assert secret not in heard
    assert listed.status_code in {401, 403}


async def _room(person: Person, room_id: str) -> dict[str, Any]:
    return (await person.get(f"/api/v1/rooms/{room_id}")).json()
