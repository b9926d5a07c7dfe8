"""W14: what a visitor thinks of how they were served."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from livechat.conversations.models import Conversation
from livechat.core import clock
from livechat.core.services import Services
from livechat.ratings.models import Rating
from tests.chat import close, history, open_conversation, start
from tests.people import Person, Server


async def rate(visitor: Person, conversation_id: str, score: int = 5, **more: Any) -> Any:
    path = f"/widget/v1/conversations/{conversation_id}/rating"
    return await visitor.put(path, json={"score": score, **more})


def stars(entries: list[dict[str, Any]]) -> list[int]:
    return [one["event"]["score"] for one in entries if one["event"] and one["event"]["action"] == "rated"]


async def test_the_stars_are_for_both_sides_the_words_for_agents(
    visitor: Person, agent: Person, server: Server
):
    """W14: also after the end."""
    conversation_id = await open_conversation(visitor, agent)
    await close(agent, conversation_id)

    async with agent.socket(server) as socket:
        given = await rate(visitor, conversation_id, 4, tags=["quick", "solved"], comment=" Very clear ")
        told = (await socket.next_event("rating.given"))["rating"]

    assert given.status_code == 200, given.text
    entries = await history(visitor, conversation_id)
    assert stars(entries) == [4]
    assert not any("Very clear" in str(entry) for entry in entries)
    read = (await agent.get(f"/api/v1/conversations/{conversation_id}/rating")).json()
    assert (read["score"], read["tags"], read["comment"]) == (4, ["quick", "solved"], "Very clear")
    assert read == told
    assert (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()["rating"] == 4
    own = (await visitor.get("/widget/v1/conversations")).json()["items"][0]
    assert own["rating"] == 4


async def test_the_last_one_counts_and_the_log_tells_of_the_first(visitor: Person, agent: Person):
    """G16: also when two tabs rate at once."""
    conversation_id = await open_conversation(visitor, agent)

    await asyncio.gather(rate(visitor, conversation_id, 3), rate(visitor, conversation_id, 3))
    changed = await rate(visitor, conversation_id, 5, comment="On second thought")

    assert changed.status_code == 200
    assert stars(await history(agent, conversation_id)) == [3]
    read = (await agent.get(f"/api/v1/conversations/{conversation_id}/rating")).json()
    assert (read["score"], read["comment"]) == (5, "On second thought")
    assert (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()["rating"] == 5


async def test_after_a_day_it_stands(visitor: Person, agent: Person, services: Services):
    conversation_id = await open_conversation(visitor, agent)
    await rate(visitor, conversation_id)
    async with services.database.write() as db:
        await db.execute(
            update(Rating)
            .where(Rating.conversation_id == UUID(conversation_id))
            .values(created_at=clock.now() - timedelta(hours=25))
        )

    refused = await rate(visitor, conversation_id, 1)

    assert (refused.status_code, refused.json()["code"]) == (409, "rating_final")


async def test_who_was_not_served_has_nothing_to_rate(visitor: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]

    refused = await rate(visitor, conversation_id)

    assert (refused.status_code, refused.json()["code"]) == (409, "not_served")


async def test_nobody_rates_for_another(
    visitor: Person, other_visitor: Person, strange_visitor: Person, agent: Person
):
    """SA2"""
    conversation_id = await open_conversation(visitor, agent)

    for person in (other_visitor, strange_visitor):
        assert (await rate(person, conversation_id)).status_code == 404
        assert (await person.get(f"/widget/v1/conversations/{conversation_id}/rating")).status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"score": 0},
        {"score": 6},
        {"score": 5, "tags": ["made up"]},
        {"score": 5, "comment": "x" * 501},
        {"score": 5, "agent_id": "01890000-0000-7000-8000-000000000000"},
    ],
    ids=["low", "high", "tag", "long", "foreign field"],
)
async def test_a_rating_is_what_the_form_offers(body: dict[str, Any], visitor: Person, agent: Person):
    """SA4"""
    conversation_id = await open_conversation(visitor, agent)

    refused = await visitor.put(f"/widget/v1/conversations/{conversation_id}/rating", json=body)

    assert refused.status_code == 422


async def test_an_agent_asks_once(visitor: Person, agent: Person, services: Services, server: Server):
    """W14: not again within ten minutes, and not after the visitor rated."""
    conversation_id = await open_conversation(visitor, agent)
    path = f"/api/v1/conversations/{conversation_id}/rating-request"

    async with visitor.socket(server) as ears:
        asked = await agent.post(path, json={})
        entry = (await ears.next_event("message.created"))["message"]
    again = await agent.post(path, json={})
    async with services.database.write() as db:
        await db.execute(
            update(Conversation)
            .where(Conversation.id == UUID(conversation_id))
            .values(rating_requested_at=clock.now() - timedelta(minutes=11))
        )
    later = await agent.post(path, json={})
    await rate(visitor, conversation_id)
    rated = await agent.post(path, json={})

    assert asked.status_code == later.status_code == 204
    assert entry["event"]["action"] == "rating_requested"
    assert (again.status_code, again.json()["code"]) == (429, "rating_requested_already")
    assert int(again.headers["retry-after"]) <= 600
    assert (rated.status_code, rated.json()["code"]) == (409, "already_rated")


async def test_only_who_serves_asks(visitor: Person, agent: Person, other_agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    refused = await other_agent.post(f"/api/v1/conversations/{conversation_id}/rating-request", json={})

    assert (refused.status_code, refused.json()["code"]) == (409, "not_serving")


async def test_supervisors_read_them_page_by_page(
    visitor: Person, other_visitor: Person, agent: Person, admin: Person, stranger: Person
):
    """MT02: newest first."""
    for person, score in ((visitor, 2), (other_visitor, 5)):
        await rate(person, await open_conversation(person, agent), score)

    first = (await admin.get("/api/v1/ratings", params={"limit": 1})).json()
    rest = (await admin.get("/api/v1/ratings", params={"cursor": first["next_cursor"]})).json()

    assert [one["score"] for one in first["items"] + rest["items"]] == [5, 2]
    assert first["items"][0]["agent"]["id"] == agent.id
    assert (await stranger.get("/api/v1/ratings")).json()["items"] == []
    assert (await agent.get("/api/v1/ratings")).status_code == 403


async def test_many_ratings_are_too_many(make_server: Any):
    """G21: a visitor who changes their mind all day is slowed down."""
    _, people = await make_server(rate_limits_enabled=True)
    owner = await people.owner()
    visitor = await people.visitor((await people.site(owner))["site_key"])
    conversation_id = await open_conversation(visitor, owner)

    answers = [await rate(visitor, conversation_id, 1 + turn % 5) for turn in range(21)]

    assert [answer.status_code for answer in answers[:20]] == [200] * 20
    assert answers[20].status_code == 429
    assert "retry-after" in answers[20].headers
