"""Lists by cursor, and the history by seq."""

from typing import Any

import pytest

from tests.chat import accept, close, history, open_conversation, say, start
from tests.people import People, Person


async def test_pages_meet_without_gap_or_double(people: People, owner: Person, site: dict[str, Any]):
    ids = []
    for _ in range(7):
        visitor = await people.visitor(site["site_key"])
        ids.append((await start(visitor))["conversation"]["id"])

    found: list[str] = []
    cursor = None
    while True:
        query = {"limit": 3, "status": "active", **({"cursor": cursor} if cursor else {})}
        page = (await owner.get("/api/v1/conversations", params=query)).json()
        found += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert found == ids[::-1]


async def test_filters_choose(
    visitor: Person, other_visitor: Person, agent: Person, other_agent: Person, site: dict[str, Any]
):
    mine = await open_conversation(visitor, agent)
    waiting = (await start(other_visitor))["conversation"]["id"]

    async def ids(**query: str) -> set[str]:
        answer = await agent.get("/api/v1/conversations", params=query)
        assert answer.status_code == 200, answer.text
        return {one["id"] for one in answer.json()["items"]}

    assert await ids() == {mine, waiting}
    assert await ids(scope="mine") == {mine}
    assert await ids(status="queued") == {waiting}
    assert await ids(status="open") == {mine}
    assert await ids(visitor_id=visitor.id) == {mine}
    assert await ids(site_id=site["id"]) == {mine, waiting}
    assert await ids(site_id=visitor.id) == set()
    await close(agent, mine)
    assert await ids(status="closed") == {mine}
    assert await ids(status="active") == {waiting}


@pytest.mark.parametrize(
    "query",
    [
        {"cursor": "'; DROP TABLE conversations; --"},
        {"cursor": "YWJj"},
        {"cursor": "MjAyNnwx"},
        {"limit": "0"},
        {"limit": "201"},
        {"limit": "-1"},
        {"limit": "1e9"},
        {"status": "open' OR 1=1"},
        {"status": '{"$gt":""}'},
        {"scope": "everybody"},
        {"site_id": "1"},
        {"site_id": "null"},
        {"visitor_id": "%"},
    ],
)
async def test_filters_that_make_no_sense_are_refused(query: dict[str, str], agent: Person):
    """SA10."""
    refused = await agent.get("/api/v1/conversations", params=query)

    assert (refused.status_code, refused.json()["code"]) == (422, "validation_failed")


async def test_nobody_lists_what_is_not_theirs(
    visitor: Person, agent: Person, stranger: Person, other_visitor: Person
):
    """SA2."""
    await open_conversation(visitor, agent)

    assert (await stranger.get("/api/v1/conversations")).json()["items"] == []
    assert (await other_visitor.get("/widget/v1/conversations")).json()["items"] == []


async def test_the_history_pages_both_ways(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    for number in range(9):
        await say(visitor, conversation_id, str(number))
    path = f"/api/v1/conversations/{conversation_id}/messages"

    async def page(**query: int) -> tuple[list[int], bool, bool]:
        body = (await agent.get(path, params=query)).json()
        assert body["last_seq"] == 12
        return [one["seq"] for one in body["items"]], body["has_more_before"], body["has_more_after"]

    assert await page(limit=4) == ([9, 10, 11, 12], True, False)
    assert await page(limit=4, before_seq=9) == ([5, 6, 7, 8], True, True)
    assert await page(limit=4, before_seq=5) == ([1, 2, 3, 4], False, True)
    assert await page(limit=4, before_seq=1) == ([], False, True)
    assert await page(limit=5, after_seq=0) == ([1, 2, 3, 4, 5], False, True)
    assert await page(limit=50, after_seq=5) == (list(range(6, 13)), True, False)
    assert await page(after_seq=12) == ([], True, False)
    assert await page(after_seq=2**31 - 1) == ([], True, False)


async def test_a_list_says_who_and_from_where(visitor: Person, agent: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]

    listed = await accept(agent, conversation_id)

    assert listed["visitor"]["number"] == visitor.me["visitor"]["number"]
    assert listed["visitor"]["visits"] == 1
    assert listed["visitor"]["type"] == "interested"
    assert listed["agent"] == {"id": agent.id, "nickname": agent.me["nickname"], "avatar_url": None}
    assert len(await history(agent, conversation_id)) == listed["last_seq"]
