"""C25, T22, T02: categories, tags, marks, bulk changes and the records they are found by."""

from typing import Any
from uuid import uuid4

import pytest

from livechat.core.services import Services
from livechat.search.index import SearchIndex
from tests import chat
from tests.people import People, Person, Server


@pytest.fixture
async def talk(agent: Person, visitor: Person) -> str:
    return await chat.open_conversation(visitor, agent, "滤芯多少钱")


async def category(owner: Person, name: str = "售前", **more: Any) -> dict[str, Any]:
    answer = await owner.post("/api/v1/categories", json={"name": name, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def tag(owner: Person, name: str = "重要", **more: Any) -> dict[str, Any]:
    answer = await owner.post("/api/v1/tags", json={"name": name, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def conversation(agent: Person, id_: str) -> dict[str, Any]:
    return (await agent.get(f"/api/v1/conversations/{id_}")).json()


async def test_a_conversation_is_filed_and_everybody_sees_it(
    owner: Person, agent: Person, other_agent: Person, talk: str, server: Server
) -> None:
    """C25"""
    sales = await category(owner)

    async with other_agent.socket(server) as socket:
        filed = await agent.put(
            f"/api/v1/conversations/{talk}/filing",
            json={"category_id": sales["id"], "is_handled": True, "note": "已回电"},
        )
        event = await socket.next_event("conversation.updated")
        while not event["conversation"]["is_handled"]:
            event = await socket.next_event("conversation.updated")

    assert filed.json() == {
        "category_id": sales["id"],
        "is_handled": True,
        "note": "已回电",
        "handled_by": agent.me["nickname"],
    }
    assert event["conversation"]["category_id"] == sales["id"]
    assert (await owner.get("/api/v1/categories")).json()[0]["used"] == 1


async def test_the_visitor_is_told_nothing_of_it(
    owner: Person, agent: Person, visitor: Person, talk: str, server: Server
) -> None:
    """SA5"""
    sales = await category(owner, "机密分类")
    label = await tag(owner, "机密标签")
    async with visitor.socket(server) as socket:
        await agent.put(
            f"/api/v1/conversations/{talk}/filing", json={"category_id": sales["id"], "is_handled": True}
        )
        await agent.put(f"/api/v1/conversations/{talk}/tags", json={"tag_ids": [label["id"]]})
        await agent.put(f"/api/v1/conversations/{talk}/mark", json={"is_starred": True})
        await chat.say(agent, talk, "完")
        event = await socket.next_event("message.created")

    assert event["message"]["text"] == "完"
    own = (await visitor.get("/widget/v1/conversations")).text
    assert sales["id"] not in own
    assert label["id"] not in own
    assert all(label["id"] not in str(event) and sales["id"] not in str(event) for event in socket.events)


async def test_categories_stand_one_level_deep_and_go_with_what_is_below(
    owner: Person, agent: Person, talk: str
) -> None:
    """C25"""
    above = await category(owner)
    below = await category(owner, "报价", parent_id=above["id"])
    too_deep = await owner.post("/api/v1/categories", json={"name": "更深", "parent_id": below["id"]})
    await agent.put(
        f"/api/v1/conversations/{talk}/filing", json={"category_id": below["id"], "is_handled": False}
    )

    gone = await owner.delete(f"/api/v1/categories/{above['id']}")

    assert (too_deep.status_code, too_deep.json()["code"]) == (422, "category_too_deep")
    assert gone.status_code == 204
    assert (await owner.get("/api/v1/categories")).json() == []
    assert (await conversation(agent, talk))["category_id"] is None


async def test_what_belongs_to_others_cannot_be_put_on_it(agent: Person, stranger: Person, talk: str) -> None:
    """SA3"""
    foreign_category, foreign_tag = await category(stranger), await tag(stranger)

    for path, body in [
        ("filing", {"category_id": foreign_category["id"], "is_handled": True}),
        ("tags", {"tag_ids": [foreign_tag["id"]]}),
    ]:
        refused = await agent.put(f"/api/v1/conversations/{talk}/{path}", json=body)
        assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert (await conversation(agent, talk))["is_handled"] is False


async def test_tags_are_put_on_and_taken_off(owner: Person, agent: Person, talk: str) -> None:
    """T22"""
    first, second = await tag(owner), await tag(owner, "回访", color="blue")

    await agent.put(f"/api/v1/conversations/{talk}/tags", json={"tag_ids": [first["id"], second["id"]]})
    both = (await conversation(agent, talk))["tag_ids"]
    await agent.put(f"/api/v1/conversations/{talk}/tags", json={"tag_ids": [second["id"]]})
    one = (await conversation(agent, talk))["tag_ids"]
    await owner.delete(f"/api/v1/tags/{second['id']}")

    assert sorted(both) == sorted([first["id"], second["id"]])
    assert one == [second["id"]]
    assert (await conversation(agent, talk))["tag_ids"] == []


async def test_a_tag_has_a_name_of_its_own(owner: Person) -> None:
    """T22"""
    first = await tag(owner)
    await tag(owner, "回访")

    again = await owner.post("/api/v1/tags", json={"name": first["name"]})
    renamed = await owner.patch(f"/api/v1/tags/{first['id']}", json={"name": "回访"})

    assert [(each.status_code, each.json()["code"]) for each in (again, renamed)] == [
        (409, "tag_name_taken")
    ] * 2
    assert (await owner.post("/api/v1/tags", json={"name": "x", "color": "url(evil)"})).status_code == 422


async def test_marks_are_ones_own(agent: Person, other_agent: Person, talk: str, server: Server) -> None:
    """T02"""
    async with agent.socket(server) as socket:
        marked = await agent.put(f"/api/v1/conversations/{talk}/mark", json={"is_marked_unread": True})
        event = await socket.next_event("marks.changed")
    await agent.put(f"/api/v1/conversations/{talk}/mark", json={"is_starred": True})

    assert event["mark"] == marked.json()
    mine = (await agent.get("/api/v1/marks")).json()
    assert mine == [{"conversation_id": talk, "is_starred": True, "is_marked_unread": True}]
    assert (await other_agent.get("/api/v1/marks")).json() == []


async def test_many_are_changed_in_one_request_and_each_by_itself(
    owner: Person, agent: Person, other_agent: Person, visitor: Person, other_visitor: Person
) -> None:
    """T22"""
    mine = await chat.open_conversation(visitor, agent)
    colleagues = await chat.open_conversation(other_visitor, other_agent)
    missing = str(uuid4())
    label = await tag(owner)
    ids = [mine, colleagues, missing]

    closed = await agent.post("/api/v1/conversations/bulk", json={"conversation_ids": ids, "action": "close"})
    tagged = await agent.post(
        "/api/v1/conversations/bulk",
        json={"conversation_ids": [mine, colleagues], "action": "tag", "tag_id": label["id"]},
    )

    assert [each["code"] for each in closed.json()["results"]] == [None, "not_serving", "not_found"]
    assert [each["code"] for each in tagged.json()["results"]] == [None, None]
    assert (await conversation(agent, mine))["status"] == "closed"
    assert (await conversation(agent, colleagues))["tag_ids"] == [label["id"]]


@pytest.mark.parametrize(
    "body",
    [
        {"conversation_ids": [], "action": "close"},
        {"conversation_ids": [str(uuid4())] * 101, "action": "close"},
        {"conversation_ids": [str(uuid4())], "action": "delete"},
        {"conversation_ids": [str(uuid4())], "action": "tag"},
        {"conversation_ids": {"$gt": ""}, "action": "close"},
    ],
)
async def test_a_bulk_request_is_bounded(agent: Person, body: dict[str, Any]) -> None:
    """SA10"""
    assert (await agent.post("/api/v1/conversations/bulk", json=body)).status_code == 422


async def test_records_are_the_ended_ones_by_what_is_asked(
    owner: Person, agent: Person, people: People, site: dict[str, Any], services: Services
) -> None:
    """C15, MC01, MC03"""
    sales, label = await category(owner), await tag(owner)
    ended: list[str] = []
    for text in ("退款申请", "安装预约", "发票问题"):
        one = await chat.open_conversation(await people.visitor(site["site_key"]), agent, text)
        await chat.close(agent, one)
        ended.append(one)
    running = await chat.open_conversation(await people.visitor(site["site_key"]), agent, "退款进度")
    body = {"category_id": sales["id"], "is_handled": True}
    await agent.put(f"/api/v1/conversations/{ended[0]}/filing", json=body)
    await agent.put(f"/api/v1/conversations/{ended[1]}/tags", json={"tag_ids": [label["id"]]})
    await services.get(SearchIndex).turn()

    async def found(**query: Any) -> list[str]:
        answer = await agent.get("/api/v1/records", params=query)
        assert answer.status_code == 200, answer.text
        return [one["id"] for one in answer.json()["items"]]

    assert await found() == ended[::-1]
    assert running not in await found(q="退款")
    assert await found(q="退款") == [ended[0]]
    assert await found(category_id=sales["id"]) == [ended[0]]
    assert await found(is_handled=True) == [ended[0]]
    assert await found(is_handled=False) == [ended[2], ended[1]]
    assert await found(tag_id=label["id"]) == [ended[1]]
    assert await found(agent_id=agent.id) == ended[::-1]
    assert await found(agent_id=owner.id) == []
    assert await found(started_to="2020-01-01T00:00:00Z") == []
    first = (await agent.get("/api/v1/records", params={"limit": 2})).json()
    assert await found(limit=2, cursor=first["next_cursor"]) == [ended[0]]
    counts = (await agent.get("/api/v1/records/counts")).json()
    assert counts == {"total": 3, "unhandled": 2, "handled": 1}


async def test_records_of_others_are_not_there(stranger: Person, agent: Person, talk: str) -> None:
    """SA2"""
    await chat.close(agent, talk)

    assert (await stranger.get("/api/v1/records")).json()["items"] == []
    assert (await stranger.get("/api/v1/records/counts")).json()["total"] == 0
