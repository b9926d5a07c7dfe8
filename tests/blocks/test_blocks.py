"""C20, C21, T15: who is blocked, on every door, and undone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from livechat.blocks.models import Block
from livechat.core.services import Services
from tests.chat import history, new_id, open_conversation, say, start, text_message, until
from tests.people import People, Person, Server
from tests.serving import client_for

PIXEL = b"\x89PNG\r\n\x1a\n"


async def block(agent: Person, **body: Any) -> dict[str, Any]:
    answer = await agent.post("/api/v1/blocks", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def listed(agent: Person, **query: Any) -> list[str]:
    answer = await agent.get("/api/v1/blocks", params=query)
    assert answer.status_code == 200, answer.text
    return [one["id"] for one in answer.json()["items"]]


async def doors(visitor: Person, site: dict[str, Any], conversation_id: str) -> list[tuple[int, str]]:
    """What every door of the widget says."""
    session = {"site_key": site["site_key"], "token": visitor.token}
    begin = {"client_id": new_id(), "message": text_message()}
    answers = [
        await visitor.post("/widget/v1/session", json=session),
        await visitor.get("/widget/v1/conversations"),
        await visitor.post("/widget/v1/conversations", json=begin),
        await say(visitor, conversation_id),
        await visitor.post("/widget/v1/files?name=a.png", content=PIXEL),
        await visitor.get("/widget/v1/agents"),
    ]
    return [(answer.status_code, answer.json().get("code", "")) for answer in answers]


async def test_a_blocked_visitor_is_told_and_shut_out_of_every_door(
    visitor: Person, other_visitor: Person, agent: Person, server: Server, site: dict[str, Any]
) -> None:
    """C20, T15"""
    conversation_id = await open_conversation(visitor, agent)

    async with visitor.socket(server) as socket, other_visitor.socket(server) as neighbour:
        made = await block(agent, kind="visitor", visitor_id=visitor.id, reason="广告")
        event = (await socket.next_event("message.created"))["message"]["event"]
        code = await socket.closed()
        assert await neighbour.result("ping") is not None

    assert (event["action"], event["agent_name"], code) == ("blocked", agent.me["nickname"], 4410)
    assert set(await doors(visitor, site, conversation_id)) == {(403, "blocked")}
    async with server.connect("visitor") as again:
        assert await again.error("hello", {"token": visitor.token}) == "blocked"
        assert await again.closed() == 4410
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert (seen["status"], seen["close_reason"], seen["is_blocked"]) == ("closed", "blocked", True)
    assert (made["created_by"]["id"], made["reason"], made["is_active"]) == (agent.id, "广告", True)
    assert await start(other_visitor)


async def test_undone_the_visitor_may_chat_again(visitor: Person, agent: Person) -> None:
    """C21: the trace stays"""
    conversation_id = await open_conversation(visitor, agent)
    made = await block(agent, kind="visitor", visitor_id=visitor.id)

    lifted = await agent.delete(f"/api/v1/blocks/{made['id']}")
    again = await agent.delete(f"/api/v1/blocks/{made['id']}")

    assert lifted.status_code == again.status_code == 200
    assert lifted.json() == again.json()
    assert (lifted.json()["is_active"], lifted.json()["lifted_by"]["id"]) == (False, agent.id)
    assert (await listed(agent, state="active"), await listed(agent, state="ended")) == ([], [made["id"]])
    actions = [
        entry["event"]["action"] for entry in await history(visitor, conversation_id) if entry["event"]
    ]
    assert actions[-2:] == ["blocked", "unblocked"]
    assert (await start(visitor, "Sorry"))["conversation"]["id"] != conversation_id
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert seen["is_blocked"] is False


async def test_a_block_ends_by_itself(visitor: Person, agent: Person, services: Services) -> None:
    """T15: expiry"""
    made = await block(agent, kind="visitor", visitor_id=visitor.id, lasts_seconds=3600)
    ends = datetime.fromisoformat(made["expires_at"]) - datetime.now(UTC)
    assert timedelta(minutes=59) < ends < timedelta(minutes=61)

    async with services.database.write() as db:
        past = datetime.now(UTC) - timedelta(seconds=1)
        await db.execute(update(Block).where(Block.id == UUID(made["id"])).values(expires_at=past))

    async def is_let_in() -> bool:
        return (await visitor.get("/widget/v1/conversations")).status_code == 200

    assert await until(is_let_in)
    assert await listed(agent, state="ended") == [made["id"]]


async def test_a_range_shuts_out_all_who_come_from_it(make_app: Callable[..., Any]) -> None:
    """T15: the address is the one that a trusted proxy names"""
    app = await make_app(trusted_proxies=["203.0.113.7"])
    people = People(lambda: client_for(app))
    owner = await people.owner()
    site = await people.site(owner)
    visitor, neighbour = [await people.visitor(site["site_key"]) for _ in range(2)]
    conversation_id = await open_conversation(visitor, owner)
    owner.client.headers["x-forwarded-for"] = "203.0.113.200"
    visitor.client.headers["x-forwarded-for"] = "198.51.100.77"

    await block(owner, kind="range", network="198.51.100.0/24", visitor_id=visitor.id, reason="spam")

    assert set(await doors(visitor, site, conversation_id)) == {(403, "blocked")}
    visitor.client.headers["x-forwarded-for"] = "198.51.101.77"
    assert (await visitor.get("/widget/v1/conversations")).status_code == 200
    assert (await neighbour.get("/widget/v1/conversations")).status_code == 200
    closed = (await owner.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert closed["close_reason"] == "blocked"
    await people.close()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"kind": "range", "network": "203.0.0.0/8"}, "range_too_wide"),
        ({"kind": "range", "network": "2001:db8::/20"}, "range_too_wide"),
        ({"kind": "address", "network": "203.0.113.0/24"}, "invalid_network"),
        ({"kind": "range", "network": "198.51.100.7"}, "invalid_network"),
        ({"kind": "address", "network": "shop.example"}, "invalid_network"),
        ({"kind": "address"}, "invalid_network"),
        ({"kind": "visitor"}, "validation_failed"),
        ({"kind": "address", "network": "203.0.113.7"}, "own_address"),
        ({"kind": "address", "network": "198.51.100.7", "lasts_seconds": 0}, "validation_failed"),
        ({"kind": "address", "network": "198.51.100.7", "reason": "x" * 201}, "validation_failed"),
    ],
)
async def test_what_makes_no_sense_is_refused(agent: Person, body: dict[str, Any], code: str) -> None:
    """T15"""
    refused = await agent.post("/api/v1/blocks", json=body)

    assert (refused.status_code, refused.json()["code"]) == (422, code)


async def test_the_same_is_blocked_once(visitor: Person, agent: Person, other_agent: Person) -> None:
    await block(agent, kind="visitor", visitor_id=visitor.id)

    refused = await other_agent.post("/api/v1/blocks", json={"kind": "visitor", "visitor_id": visitor.id})

    assert (refused.status_code, refused.json()["code"]) == (409, "already_blocked")


async def test_the_list_is_found_by_reason_address_and_visitor(
    agent: Person, visitor: Person, stranger: Person
) -> None:
    """C21, SA2, SA10"""
    one = await block(agent, kind="visitor", visitor_id=visitor.id, reason="100% spam")
    two = await block(agent, kind="address", network="198.51.100.9", visitor_id=visitor.id)

    number = str(visitor.me["visitor"]["number"])
    assert await listed(agent) == [two["id"], one["id"]]
    assert await listed(agent, search="100%") == [one["id"]]
    assert await listed(agent, search="198.51") == [two["id"]]
    assert await listed(agent, search=number) == [two["id"], one["id"]]
    assert await listed(agent, search="_") == []
    first = (await agent.get("/api/v1/blocks", params={"limit": 1})).json()
    assert await listed(agent, limit=1, cursor=first["next_cursor"]) == [one["id"]]
    assert await listed(stranger) == []
    assert (await stranger.delete(f"/api/v1/blocks/{one['id']}")).status_code == 404
