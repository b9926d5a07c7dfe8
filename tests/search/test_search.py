"""D09: what was said is found by two Chinese characters, by words and by pinyin initials, and by nobody who may not see it."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from livechat.core.services import Services
from livechat.roles.models import Role
from livechat.search.index import SearchIndex
from tests import chat
from tests.people import People, Person


async def ask(person: Person, q: str, **more: Any) -> dict[str, Any]:
    answer = await person.get("/api/v1/search", params={"q": q, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def messages(person: Person, q: str, **more: Any) -> list[str]:
    found = await ask(person, q, kinds="messages", **more)
    return ["".join(part["text"] for part in hit["segments"]) for hit in found["messages"]["items"]]


async def visitors(person: Person, q: str) -> list[dict[str, Any]]:
    return (await ask(person, q, kinds="visitors"))["visitors"]["items"]


@pytest.fixture
async def talk(agent: Person, visitor: Person, services: Services) -> str:
    conversation_id = await chat.open_conversation(visitor, agent, "请问退款政策是什么？")
    await chat.say(agent, conversation_id, "净水器 LC-S600 七天无理由")
    await chat.say(visitor, conversation_id, "100% 安全吗 under_score")
    await services.get(SearchIndex).turn()
    return conversation_id


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("退款", ["请问退款政策是什么？"]),
        ("款政", ["请问退款政策是什么？"]),
        ("退款政策", ["请问退款政策是什么？"]),
        ("政", ["请问退款政策是什么？"]),
        ("么", ["请问退款政策是什么？"]),
        ("退策", []),
        ("政策退款", []),
        ("tkzc", ["请问退款政策是什么？"]),
        ("TKZC", ["请问退款政策是什么？"]),
        ("lc-s600", ["净水器 LC-S600 七天无理由"]),
        ("ＬＣ", ["净水器 LC-S600 七天无理由"]),
        ("LC-S6", ["净水器 LC-S600 七天无理由"]),
        ("七天 净水", ["净水器 LC-S600 七天无理由"]),
        ("七天 退款", []),
        ("100%", ["100% 安全吗 under_score"]),
        ("under_score", ["100% 安全吗 under_score"]),
        ("underXscore", []),
    ],
)
async def test_messages_are_found_by_what_they_say(
    agent: Person, talk: str, q: str, found: list[str]
) -> None:
    """D09"""
    assert await messages(agent, q) == found


@pytest.mark.parametrize(
    "q", ["%", "_", "%%", "'", '"', "*", "a' OR '1'='1", '退款" OR "', "退款*", "NEAR(", "-退款", ":*"]
)
async def test_nothing_in_a_query_is_an_operator(agent: Person, talk: str, q: str) -> None:
    """SA10"""
    assert await messages(agent, q) == []


async def test_hits_come_as_segments_not_as_markup(
    agent: Person, visitor: Person, services: Services
) -> None:
    """D09, SX1"""
    await chat.open_conversation(visitor, agent, "<b onx=1>退款")
    await services.get(SearchIndex).turn()

    (hit,) = (await ask(agent, "退款", kinds="messages"))["messages"]["items"]

    assert hit["segments"] == [
        {"text": "<b onx=1>", "is_hit": False},
        {"text": "退款", "is_hit": True},
    ]


async def test_nobody_else_finds_it(stranger: Person, agent: Person, talk: str) -> None:
    """D09, SA2, SA9"""
    assert await messages(stranger, "退款") == []
    assert await messages(agent, "退款")


async def test_who_may_not_read_all_finds_what_their_sites_hold(
    owner: Person, agent: Person, people: People, talk: str, services: Services
) -> None:
    """D09: within the permission of who asks"""
    permissions = ["conversation:read", "message:search", "visitor:read"]
    async with services.database.write() as db:
        role = Role(workspace_id=UUID(owner.me["workspace"]["id"]), name="Own", permissions=permissions)
        db.add(role)
    here = await people.agent(owner, role_id=str(role.id))
    elsewhere = await people.agent(owner, role_id=str(role.id), site_ids=[])

    assert await messages(here, "退款")
    assert await messages(elsewhere, "退款") == []


async def test_what_is_recalled_is_found_no_more(agent: Person, talk: str, services: Services) -> None:
    """G22"""
    sent = await chat.say(agent, talk, "机密报价单")
    await services.get(SearchIndex).turn()
    assert await messages(agent, "机密报价")

    seq = sent.json()["message"]["seq"]
    recalled = await agent.post(f"/api/v1/conversations/{talk}/messages/{seq}/recall", json={})
    assert recalled.status_code < 300, recalled.text

    assert await messages(agent, "机密报价") == []
    await services.get(SearchIndex).turn()
    assert await messages(agent, "机密报价") == []


async def test_it_is_found_within_two_seconds_without_anybody_helping(agent: Person, visitor: Person) -> None:
    """G19: the turns of the process itself do it"""
    await chat.open_conversation(visitor, agent, "安装预约")

    assert await chat.until(lambda: messages(agent, "装预"))


async def test_another_process_finds_what_this_one_stored_and_never_told(
    agent: Person, talk: str, services: Services
) -> None:
    """G19: the position is in the database, so a process that died leaves nothing behind"""
    index = services.get(SearchIndex)
    await chat.say(agent, talk, "漏掉的消息")
    index._behind.clear()

    await SearchIndex(services).turn()

    assert await messages(agent, "漏掉") == ["漏掉的消息"]


async def test_the_pages_hold_every_hit_once(agent: Person, visitor: Person, services: Services) -> None:
    """D09"""
    conversation_id = await chat.open_conversation(visitor, agent, "滤芯 0")
    for number in range(1, 12):
        await chat.say(agent, conversation_id, f"滤芯 {number}")
    await services.get(SearchIndex).turn()

    seen: list[int] = []
    cursor = None
    while True:
        more = {"cursor": cursor} if cursor else {}
        page = (await ask(agent, "滤芯", kinds="messages", limit=5, **more))["messages"]
        seen += [hit["seq"] for hit in page["items"]]
        cursor = page["next_cursor"]
        if not cursor:
            break

    assert len(seen) == 12
    assert seen == sorted(seen, reverse=True)


async def test_a_file_is_found_by_its_name(agent: Person, talk: str, services: Services) -> None:
    """D09"""
    upload = await agent.post("/api/v1/files?name=采购清单.txt", content=b"tea")
    await chat.say(agent, talk, "", kind="file", attachment_id=upload.json()["id"])
    await services.get(SearchIndex).turn()

    assert await messages(agent, "采购清单") == ["采购清单.txt"]
    assert await messages(agent, "cgqd") == ["采购清单.txt"]


async def test_visitors_are_found_by_number_name_and_card(
    agent: Person, visitor: Person, talk: str, services: Services
) -> None:
    """D09"""
    changed = await agent.patch(
        f"/api/v1/visitors/{visitor.id}",
        json={"name": "张老师", "company": "育才小学", "mobile": "13812345678"},
    )
    assert changed.status_code == 200, changed.text
    await services.get(SearchIndex).turn()
    number = str(visitor.me["visitor"]["number"])

    for q, field in [
        ("张老", "name"),
        ("zls", "name"),
        ("育才", "company"),
        ("1381234", "mobile"),
        (number, "number"),
        (number[:6], "number"),
    ]:
        found = await visitors(agent, q)
        assert [(hit["visitor"]["id"], hit["field"]) for hit in found] == [(visitor.id, field)], q
        assert found[0]["conversation_id"] == talk

    await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "李先生"})
    await services.get(SearchIndex).turn()
    assert await visitors(agent, "张老") == []
    assert await visitors(agent, "李先")


async def test_visitors_of_others_are_not_found(stranger: Person, visitor: Person, talk: str) -> None:
    """SA2"""
    assert await visitors(stranger, str(visitor.me["visitor"]["number"])) == []


async def test_the_query_is_bounded(agent: Person) -> None:
    """SA10"""
    for params in (
        {"q": ""},
        {"q": "长" * 101},
        {"q": "a", "kinds": "notes"},
        {"q": "a", "limit": 51},
        {"q": "   "},
        {"q": "a", "kinds": "messages", "cursor": "bm8"},
        {"q": "a", "site_id": "no"},
    ):
        assert (await agent.get("/api/v1/search", params=params)).status_code == 422, params


async def test_a_filter_narrows(agent: Person, talk: str) -> None:
    """C15: within one conversation"""
    assert await messages(agent, "退款", conversation_id=talk)
    assert await messages(agent, "退款", conversation_id=str(uuid4())) == []


async def test_searches_are_limited(make_server: Any) -> None:
    """G21"""
    _, people = await make_server(rate_limits_enabled=True)
    owner = await people.owner()

    answers = [await owner.get("/api/v1/search", params={"q": "a"}) for _ in range(121)]

    assert answers[-2].status_code == 200
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0
