"""The command visitors.expect. V20."""

from typing import Any
from uuid import UUID

from sqlalchemy import update

from livechat.core.services import Services
from livechat.visitors.models import Visitor
from tests.people import People, Person, Server


async def test_a_visitor_is_shown_whom_routing_would_choose_now(
    server: Server,
    services: Services,
    people: People,
    agent: Person,
    other_agent: Person,
    site: dict[str, Any],
) -> None:
    """V20: the freest, then the agent of last time; nobody when nobody is on line. Nothing is assigned by asking."""
    one, regular = await people.visitor(site["site_key"]), await people.visitor(site["site_key"])
    async with services.database.write() as db:
        await db.execute(
            update(Visitor).where(Visitor.id == UUID(regular.id)).values(last_agent_id=UUID(agent.id))
        )
    ask = {"visitor_ids": [one.id, regular.id]}
    async with agent.socket(server) as watching, other_agent.socket(server):
        agents = (await watching.result("visitors.expect", ask))["agents"]
        assert agents[regular.id] == {"id": agent.id, "nickname": agent.me["nickname"]}
        await agent.put("/api/v1/me/availability", json={"availability": "away"})
        away = (await watching.result("visitors.expect", ask))["agents"]
        assert away[regular.id]["id"] == other_agent.id
        await other_agent.put("/api/v1/me/availability", json={"availability": "away"})
        nobody = (await watching.result("visitors.expect", ask))["agents"]

    assert nobody == {one.id: None, regular.id: None}


async def test_foreign_visitors_are_left_out(server: Server, visitor: Person, stranger: Person) -> None:
    """SA2: not even their names."""
    async with stranger.socket(server) as socket:
        answer = await socket.result("visitors.expect", {"visitor_ids": [visitor.id]})

    assert answer == {"agents": {}}
