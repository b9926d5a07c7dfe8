"""Whom a visitor would get if they asked now (V20): a look at the very choice that routing makes, and nothing else."""

from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.core.commands import command
from livechat.core.context import SocketContext
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit
from livechat.core.schema import Schema
from livechat.presence.agents import AgentPresence
from livechat.presence.schemas import NamedAgent
from livechat.presence.visible import visible_sites
from livechat.routing.candidates import by_place, serving_sites
from livechat.routing.choice import choose
from livechat.visitors.models import Visitor

# Rows in sight of one agent; the crowd beyond the edge of the screen is nobody's question.
MOST = 100
PER_MINUTE = 240


class ExpectAgents(Schema):
    """Ask whom these visitors would get."""

    visitor_ids: Annotated[list[UUID], Field(max_length=MOST)]


class ExpectedAgents(Schema):
    """Visitor → the agent whom routing would choose now, null if none could be. Visitors out of sight are left out."""

    agents: dict[UUID, NamedAgent | None]


@command("visitors.expect", ExpectAgents, agent=Permission.VISITOR_READ, is_transaction=False)
async def expect_agents(ctx: SocketContext, data: ExpectAgents) -> ExpectedAgents:
    """A hint for the eye: nothing is reserved."""
    actor, services = ctx.actor, ctx.services
    await limit(services, f"expect:{actor.id}", PER_MINUTE, 60)
    online = await services.get(AgentPresence).online(actor.workspace_id)
    free = {agent_id for agent_id, info in online.items() if info.availability == "online"}
    async with services.database.read() as db:
        sites = await visible_sites(db, actor)
        wanted = select(Visitor.id, Visitor.site_id, Visitor.last_agent_id).where(
            Visitor.id.in_(data.visitor_ids), Visitor.site_id.in_(sites)
        )
        visitors = list(await db.execute(wanted))
        places = by_place(await db.execute(serving_sites(actor.workspace_id, free)))
        people = await db.execute(select(Agent.id, Agent.nickname).where(Agent.id.in_(free)))
        names = {person.id: person.nickname for person in people}
    expected: dict[UUID, NamedAgent | None] = {}
    for visitor in visitors:
        chosen = choose(
            places.get(visitor.site_id, []), wanted=None, last_agent=visitor.last_agent_id, is_invited=False
        )
        expected[visitor.id] = (
            NamedAgent(id=chosen.agent_id, nickname=names[chosen.agent_id])
            if chosen is not None and chosen.agent_id in names
            else None
        )
    return ExpectedAgents(agents=expected)
