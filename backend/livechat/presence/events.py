"""What is told about who is there."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.agents.schemas import AgentCard
from livechat.core import channels
from livechat.core.events import Event
from livechat.presence.schemas import LiveVisitor


class VisitorsChanged(Event):
    """What changed in a site's live list since the last tick."""

    type: Literal["visitors.changed"] = "visitors.changed"
    site_id: UUID
    upserts: list[LiveVisitor]
    removes: list[UUID]

    def channels(self) -> list[str]:
        return [channels.live(self.site_id)]


class AgentsOnline(Event):
    """The agents who serve the visitor's site and are on line now."""

    type: Literal["agents.online"] = "agents.online"
    agents: list[AgentCard]
    site_id: UUID = Field(exclude=True)

    def channels(self) -> list[str]:
        return [channels.site_visitors(self.site_id)]
