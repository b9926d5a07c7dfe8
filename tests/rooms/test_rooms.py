"""C02: opening rooms, and who is in them."""

import asyncio

from livechat.rooms.pins import PINS_MAX
from tests.chat import new_id
from tests.people import People, Person, Server
from tests.rooms.talk import group, pair, said, say


async def test_two_find_the_same_room_however_often_they_ask(agent: Person, other_agent: Person):
    """C02"""
    rooms = await asyncio.gather(*(pair(agent, other_agent) for _ in range(3)), pair(other_agent, agent))

    assert len({room["id"] for room in rooms}) == 1
    assert {each["agent_id"] for each in rooms[0]["members"]} == {agent.id, other_agent.id}


async def test_nobody_talks_with_themselves_a_stranger_or_nobody(agent: Person, stranger: Person):
    """SA3"""
    for agent_id in (agent.id, stranger.id, new_id()):
        assert (await agent.put(f"/api/v1/colleagues/{agent_id}/room")).status_code == 404


async def test_a_group_is_told_to_its_members(
    agent: Person, other_agent: Person, admin: Person, server: Server
):
    """C02"""
    async with other_agent.socket(server) as ears, admin.socket(server) as outsider:
        room = await group(agent, other_agent)
        told = await ears.next_event("room.updated")
        await outsider.result("ping")
        overheard = [frame for frame in outsider.events if frame["type"].startswith("room.")]

    assert told["room"] == room
    assert room["last_message"]["event"] == {
        "action": "created",
        "agent_ids": [other_agent.id],
        "agent_names": [other_agent.me["nickname"]],
        "name": "售前组",
    }
    assert overheard == []


async def test_a_retry_opens_no_second_group(agent: Person, other_agent: Person):
    """G2"""
    body = {"client_id": new_id(), "name": "组", "agent_ids": [other_agent.id]}

    first = await agent.post("/api/v1/rooms", json=body)
    again = await agent.post("/api/v1/rooms", json=body)
    other = await agent.post("/api/v1/rooms", json={**body, "name": "别的"})

    assert first.json()["id"] == again.json()["id"]
    assert other.json()["code"] == "room_client_id_reused"
    assert len((await agent.get("/api/v1/rooms")).json()["items"]) == 1


async def test_a_foreign_agent_cannot_be_brought_in(agent: Person, other_agent: Person, stranger: Person):
    """SA3, SA9"""
    body = {"client_id": new_id(), "name": "组", "agent_ids": [stranger.id]}
    room = await group(agent, other_agent)

    created = await agent.post("/api/v1/rooms", json=body)
    added = await agent.post(f"/api/v1/rooms/{room['id']}/members", json={"agent_ids": [stranger.id]})

    assert (created.status_code, added.status_code) == (404, 404)


async def test_who_comes_later_may_read_back_but_counts_none_of_it_as_news(
    agent: Person, other_agent: Person, admin: Person
):
    room = await group(agent, other_agent)
    await say(agent, room["id"], "之前说的")

    added = await other_agent.post(f"/api/v1/rooms/{room['id']}/members", json={"agent_ids": [admin.id]})

    mine = next(each for each in added.json()["members"] if each["agent_id"] == admin.id)
    assert added.json()["last_seq"] - mine["read_seq"] == 1
    assert "之前说的" in [message["text"] for message in await said(admin, room["id"])]


async def test_who_is_taken_out_loses_sight_at_once(agent: Person, other_agent: Person, server: Server):
    """SA7: on every door, and no event comes any more"""
    room = await group(agent, other_agent)

    async with other_agent.socket(server) as ears:
        await agent.post(f"/api/v1/rooms/{room['id']}/removals", json={"agent_id": other_agent.id})
        gone = await ears.next_event("room.gone")
        await say(agent, room["id"], "没有你了")
        refused = await ears.error("room.read", {"room_id": room["id"], "read_seq": 1})
        heard = [frame for frame in ears.events if frame["type"] == "room.message"]

    assert gone == {"type": "room.gone", "room_id": room["id"]}
    assert (refused, heard) == ("not_found", [])
    for path in ("", "/messages"):
        assert (await other_agent.get(f"/api/v1/rooms/{room['id']}{path}")).status_code == 404
    assert (await say(other_agent, room["id"])).status_code == 404


async def test_only_who_opened_the_group_takes_others_out(agent: Person, other_agent: Person, admin: Person):
    room = await group(agent, other_agent, admin)

    refused = await admin.post(f"/api/v1/rooms/{room['id']}/removals", json={"agent_id": other_agent.id})

    assert (refused.status_code, refused.json()["code"]) == (403, "not_room_creator")


async def test_when_the_opener_leaves_another_takes_over_and_the_last_one_ends_it(
    agent: Person, other_agent: Person
):
    room = await group(agent, other_agent)

    await agent.post(f"/api/v1/rooms/{room['id']}/departure", json={})
    left = (await other_agent.get(f"/api/v1/rooms/{room['id']}")).json()
    await other_agent.post(f"/api/v1/rooms/{room['id']}/departure", json={})

    assert left["creator_id"] == other_agent.id
    assert [each["agent_id"] for each in left["members"]] == [other_agent.id]
    assert (await other_agent.get(f"/api/v1/rooms/{room['id']}")).status_code == 404


async def test_a_talk_of_two_has_no_name_and_nobody_joins_it(
    agent: Person, other_agent: Person, admin: Person
):
    room = await pair(agent, other_agent)
    path = f"/api/v1/rooms/{room['id']}"

    answers = [
        await agent.patch(path, json={"name": "名字"}),
        await agent.post(f"{path}/members", json={"agent_ids": [admin.id]}),
        await agent.post(f"{path}/departure", json={}),
    ]

    assert {answer.json()["code"] for answer in answers} == {"room_is_pair"}


async def test_renaming_is_told_and_stands_in_the_log(agent: Person, other_agent: Person, server: Server):
    room = await group(agent, other_agent)

    async with agent.socket(server) as ears:
        await other_agent.patch(f"/api/v1/rooms/{room['id']}", json={"name": "新名字"})
        told = await ears.next_event("room.updated")

    assert told["room"]["name"] == "新名字"
    assert (await said(agent, room["id"]))[-1]["event"]["action"] == "renamed"


async def test_the_list_pages_and_holds_only_ones_own(agent: Person, other_agent: Person, admin: Person):
    """SA2"""
    mine = {(await group(agent, other_agent, name=str(number)))["id"] for number in range(3)}
    await group(other_agent, admin, name="不关你事")

    found: set[str] = set()
    cursor = None
    while True:
        page = (
            await agent.get(
                "/api/v1/rooms", params={"limit": 2, "cursor": cursor} if cursor else {"limit": 2}
            )
        ).json()
        found |= {room["id"] for room in page["items"]}
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert found == mine


async def test_other_companies_see_nothing(
    people: People, agent: Person, other_agent: Person, stranger: Person
):
    """SA2, SA9: also with the id in hand"""
    room = await group(agent, other_agent)

    assert (await stranger.get("/api/v1/rooms")).json()["items"] == []
    assert (await stranger.get(f"/api/v1/rooms/{room['id']}/messages")).status_code == 404
    assert (await say(stranger, room["id"])).status_code == 404


async def test_a_disabled_agent_loses_the_rooms(
    owner: Person, agent: Person, other_agent: Person, server: Server
):
    """SA6, SB4"""
    room = await pair(agent, other_agent)

    async with other_agent.socket(server) as ears:
        await owner.patch(f"/api/v1/agents/{other_agent.id}", json={"is_enabled": False})
        assert await ears.closed() == 4401

    assert (await other_agent.get(f"/api/v1/rooms/{room['id']}")).status_code == 401
    assert (await agent.put(f"/api/v1/colleagues/{other_agent.id}/room")).status_code == 404


async def pins(person: Person, room_id: str) -> list[str]:
    answer = await person.get(f"/api/v1/rooms/{room_id}/pins")
    assert answer.status_code == 200, answer.text
    return [message["text"] for message in answer.json()]


async def test_members_keep_messages_in_sight(
    agent: Person, other_agent: Person, admin: Person, server: Server
):
    """C02 置顶: the newest pin first, for all members, and for nobody else."""
    room_id = (await group(agent, other_agent))["id"]
    first = (await say(agent, room_id, "6 月报价底线")).json()["message"]["seq"]
    second = (await say(other_agent, room_id, "佛山有档期")).json()["message"]["seq"]

    async with other_agent.socket(server) as ears:
        for seq in (first, second, second):
            assert (await agent.put(f"/api/v1/rooms/{room_id}/pins/{seq}")).status_code == 200
        told = await ears.next_event("room.pins_changed")
    both = await pins(other_agent, room_id)
    outside = [
        await admin.get(f"/api/v1/rooms/{room_id}/pins"),
        await admin.put(f"/api/v1/rooms/{room_id}/pins/{first}"),
        await admin.delete(f"/api/v1/rooms/{room_id}/pins/{first}"),
        await admin.get(f"/api/v1/rooms/{room_id}/found-messages", params={"q": "佛山"}),
    ]
    system = await agent.put(f"/api/v1/rooms/{room_id}/pins/1")
    await other_agent.delete(f"/api/v1/rooms/{room_id}/pins/{second}")

    assert told["room_id"] == room_id
    assert both == ["佛山有档期", "6 月报价底线"]
    assert [answer.status_code for answer in [*outside, system]] == [404] * 5
    assert await pins(agent, room_id) == ["6 月报价底线"]


async def test_a_room_keeps_only_so_many_in_sight(agent: Person, other_agent: Person):
    room_id = (await group(agent, other_agent))["id"]
    seqs = [(await say(agent, room_id, f"{n}")).json()["message"]["seq"] for n in range(PINS_MAX + 1)]
    answers = [await agent.put(f"/api/v1/rooms/{room_id}/pins/{seq}") for seq in seqs]

    assert [answer.status_code for answer in answers] == [200] * PINS_MAX + [409]
    assert answers[-1].json()["code"] == "too_many_pins"


async def test_a_room_is_searched_and_only_that_one(agent: Person, other_agent: Person):
    """C02, D09: two characters, newest first; signs of patterns are signs."""
    room_id = (await group(agent, other_agent))["id"]
    elsewhere = (await pair(agent, other_agent))["id"]
    for text in ("交期 20 个工作日", "涨价 100%", "交期可以压到 15 天"):
        await say(agent, room_id, text)
    await say(agent, elsewhere, "交期")

    async def found(text: str) -> list[str]:
        answer = await other_agent.get(f"/api/v1/rooms/{room_id}/found-messages", params={"q": text})
        assert answer.status_code == 200, answer.text
        return [message["text"] for message in answer.json()]

    assert await found("交期") == ["交期可以压到 15 天", "交期 20 个工作日"]
    assert await found("0%") == ["涨价 100%"]
    assert await found(" ") == []
