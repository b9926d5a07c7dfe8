"""Who answers on a site, as its visitors see it (W04)."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.cards import agent_card
from livechat.agents.models import Agent
from livechat.agents.schemas import AgentCard
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.presence.events import AgentsOnline
from livechat.sites.models import SiteAgent

if TYPE_CHECKING:
    from livechat.presence.agents import AgentPresence

# Agents come and go together, at nine in the morning or after a restart: one event for all of them.
TICK_SECONDS = 1.0


async def online_cards(db: AsyncSession, site_id: UUID, online: set[UUID]) -> list[AgentCard]:
    """The cards of those who serve the site and are on line, in the order in which they joined the workspace."""
    if not online:
        return []
    statement = (
        select(Agent)
        .join(SiteAgent, SiteAgent.agent_id == Agent.id)
        .where(SiteAgent.site_id == site_id, Agent.id.in_(online), Agent.is_enabled.is_(True))
        .order_by(Agent.id)
    )
    return [agent_card(agent, is_online=True) for agent in await db.scalars(statement)]


class OnlineCards:
    """Tells the visitors of a site who is on line, a moment after that changed."""

    def __init__(self, services: Services, presence: "AgentPresence") -> None:
        self._services = services
        self._presence = presence
        self._changed: set[tuple[UUID, UUID]] = set()
        # Visitors ask again when they open the chat, so a turn that fails is not repeated.
        self._ticks = Every(TICK_SECONDS, self._tell, "online-cards")

    def start(self) -> None:
        self._ticks.start()

    async def close(self) -> None:
        await self._ticks.close()

    def changed(self, workspace_id: UUID, agent_id: UUID) -> None:
        self._changed.add((workspace_id, agent_id))

    async def _tell(self) -> None:
        changed, self._changed = self._changed, set()
        for workspace_id in {workspace_id for workspace_id, _ in changed}:
            agents = [agent_id for workspace, agent_id in changed if workspace == workspace_id]
            online = set(await self._presence.online(workspace_id))
            async with self._services.database.read() as db:
                sites = set(await db.scalars(select(SiteAgent.site_id).where(SiteAgent.agent_id.in_(agents))))
                events = [
                    AgentsOnline(site_id=site, agents=await online_cards(db, site, online)) for site in sites
                ]
            for event in events:
                self._services.broadcaster.emit(workspace_id, event)
