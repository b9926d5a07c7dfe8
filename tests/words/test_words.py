"""T11, 敏感词: words that supervisors want to know of, whoever says them."""

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.services import Services
from livechat.words.complaints import COMPLAINTS
from livechat.words.matching import compile_words, find
from livechat.words.schemas import WORDS_MAX
from livechat.words.service import marked
from tests.chat import close, open_conversation, say, start, until
from tests.people import People, Person, Server


async def add(admin: Person, *words: str) -> list[dict[str, Any]]:
    answer = await admin.post("/api/v1/words", json={"words": list(words)})
    assert answer.status_code == 201, answer.text
    return answer.json()["items"]


async def hits(supervisor: Person) -> list[dict[str, Any]]:
    answer = await supervisor.get("/api/v1/word-hits")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def wait_for_hits(supervisor: Person, count: int) -> list[dict[str, Any]]:
    async def are_there() -> bool:
        return len(await hits(supervisor)) == count

    await until(are_there)
    return await hits(supervisor)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我们保证最低价！", ["最低价"]),
        ("保证 最 低 价", ["最低价"]),
        ("加ＶＸ聊", ["vx"]),
        ("我的 ＶＸ 是 123", ["vx"]),
        ("a Class of its own", []),
        ("what an ASS", ["ass"]),
        ("", []),
    ],
)
def test_words_are_found_in_every_guise_and_not_inside_others(text: str, found: list[str]):
    """T11: full width, case and spaces hide nothing; Latin words count whole."""
    assert find(compile_words(["最低价", "vx", "ass"]), text) == found


def test_discontent_is_a_list_of_words_and_no_more():
    """T11 情绪: what it finds is what it shows."""
    assert find(COMPLAINTS, "我要投诉你们") == ["投诉"]
    assert find(COMPLAINTS, "This is a SCAM") == ["scam"]
    assert find(COMPLAINTS, "谢谢，很满意，价格也合适，下单了") == []
    assert find(COMPLAINTS, "Do you sell issue trackers? Thanks a lot") == []


def test_the_words_are_marked_in_a_piece_of_the_message():
    parts = marked("前" * 60 + "保证最低价" + "后" * 200, ["最低价"])

    assert [part.text for part in parts if part.is_hit] == ["最低价"]
    assert parts[0].text.startswith("…")
    assert parts[-1].text.endswith("…")
    assert marked("最 低 价", ["最低价"])[0].is_hit is False


async def test_supervisors_are_told_what_either_side_said(
    visitor: Person, agent: Person, admin: Person, server: Server
):
    """T11 敏感词: the words, who said them and where; also in the very first message."""
    await add(admin, "返现", "最低价")
    # Connected, but serves nobody.
    await admin.put("/api/v1/me/availability", json={"availability": "busy"})
    async with admin.socket(server) as supervisor:
        conversation_id = (await start(visitor, "可以返现吗"))["conversation"]["id"]
        await supervisor.next_event("attention.changed")
    await agent.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    await say(visitor, conversation_id, "好的")
    await say(agent, conversation_id, "我们保证最低价")
    by_agent, by_visitor = await wait_for_hits(admin, 2)

    assert (by_visitor["words"], by_visitor["sender_type"], by_visitor["kind"]) == (
        ["返现"],
        "visitor",
        "sensitive",
    )
    assert (by_agent["words"], by_agent["sender_name"]) == (["最低价"], agent.me["nickname"])
    assert by_agent["conversation_id"] == conversation_id
    assert by_agent["parts"] == [
        {"text": "我们保证", "is_hit": False},
        {"text": "最低价", "is_hit": True},
    ]


async def test_only_the_visitor_can_be_discontent(visitor: Person, agent: Person, admin: Person):
    """T11 情绪"""
    conversation_id = await open_conversation(visitor, agent)
    await say(agent, conversation_id, "您可以投诉")
    await say(visitor, conversation_id, "我要投诉，太差了")
    (hit,) = await wait_for_hits(admin, 1)

    assert (hit["kind"], hit["words"]) == ("complaint", ["投诉", "太差"])


async def test_a_hit_leaves_the_list_when_somebody_has_looked_or_nothing_is_left_to_look_at(
    visitor: Person, agent: Person, admin: Person, owner: Person, services: Services
):
    """T11, SP5, G22: looked into, recalled, ended."""
    await add(admin, "返现")
    conversation_id = await open_conversation(visitor, agent)
    sent = [await say(agent, conversation_id, "有返现") for _ in range(3)]
    newest, *_ = await wait_for_hits(admin, 3)
    looked = await admin.delete(f"/api/v1/word-hits/{newest['id']}")
    again = await owner.delete(f"/api/v1/word-hits/{newest['id']}")
    left = await hits(owner)
    seq = left[0]["seq"]
    recalled = await agent.post(f"/api/v1/conversations/{conversation_id}/messages/{seq}/recall", json={})
    after_recall = await hits(admin)
    await close(agent, conversation_id)

    assert [answer.status_code for answer in sent] == [201] * 3
    assert (looked.status_code, again.status_code, recalled.status_code) == (204, 204, 200)
    assert (len(left), len(after_recall), await hits(admin)) == (2, 1, [])
    async with services.database.read() as db:
        statement = select(AuditEntry.action).where(AuditEntry.target_id == UUID(conversation_id))
        assert list(await db.scalars(statement)).count("word.hit_dismissed") == 1


async def test_nobody_hears_of_chats_that_they_may_not_see(
    visitor: Person, agent: Person, admin: Person, people: People
):
    """SA2, SA3: the words of one company are no other's."""
    await add(admin, "返现")
    conversation_id = await open_conversation(visitor, agent)
    await say(visitor, conversation_id, "返现")
    (hit,) = await wait_for_hits(admin, 1)
    stranger = await people.owner()

    assert await hits(stranger) == []
    assert (await stranger.delete(f"/api/v1/word-hits/{hit['id']}")).status_code == 404
    assert (await agent.get("/api/v1/word-hits")).status_code == 403


async def test_the_list_is_kept_by_admins_and_written_down(
    agent: Person, admin: Person, people: People, services: Services
):
    """敏感词: alike words are one, the bound holds, what was taken out is not heard any more; SP5."""
    (word,) = await add(admin, "ＶＸ", "vx", "VX")
    assert len(await add(admin, "vx")) == 1
    refused = await agent.get("/api/v1/words")
    stranger = await people.owner()
    foreign = await stranger.delete(f"/api/v1/words/{word['id']}")
    removed = await admin.delete(f"/api/v1/words/{word['id']}")
    again = await admin.delete(f"/api/v1/words/{word['id']}")

    assert refused.status_code == 403
    assert [answer.status_code for answer in (foreign, removed, again)] == [404, 204, 404]
    async with services.database.read() as db:
        statement = (
            select(AuditEntry.action, AuditEntry.details)
            .where(AuditEntry.actor_id == UUID(admin.id), AuditEntry.action.like("word%"))
            .order_by(AuditEntry.id)
        )
        written = [(action, details) for action, details in (await db.execute(statement)).all()]
    assert written == [("words.added", {"words": [word["word"]]}), ("word.deleted", {"word": word["word"]})]


async def test_two_who_add_at_once_do_not_pass_the_bound(admin: Person, owner: Person):
    await add(admin, *(f"word-{number}" for number in range(WORDS_MAX - 1)))

    answers = await asyncio.gather(
        *(one.post("/api/v1/words", json={"words": [f"last of {one.id}"]}) for one in (admin, owner))
    )

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert {answer.json().get("code") for answer in answers} == {None, "too_many_words"}
    assert len((await admin.get("/api/v1/words")).json()["items"]) == WORDS_MAX


@pytest.mark.parametrize("word", ["", "a", "x" * 51, "a\u0000b", "\ud800a"])
async def test_what_is_no_word_is_refused(word: str, admin: Person):
    """SX5"""
    content = '{"words": [' + json.dumps(word) + "]}"
    answer = await admin.post("/api/v1/words", content=content, headers={"content-type": "application/json"})

    assert answer.status_code in (400, 422), answer.text
