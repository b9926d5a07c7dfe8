"""What is told about who is there."""

from typing import Literal
from uuid import UUID

from pydantic import Field, PrivateAttr

from livechat.agents.schemas import AgentCard
from livechat.core import channels
from livechat.core.context import Actor
from livechat.core.events import Event
from livechat.presence.schemas import LiveVisitor
from livechat.visitors.audience import visitor_audience
from livechat.visitors.models import Visitor
from livechat.visitors.schemas import VisitorCard


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


class VisitorCardChanged(Event):
    """A visitor's card was changed: by an agent, or by the host page."""

    type: Literal["visitor.card_changed"] = "visitor.card_changed"
    visitor_id: UUID
    card: VisitorCard
    version: int
    # Null for the host page.
    agent_id: UUID | None
    agent_name: str
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    @classmethod
    def of(cls, visitor: Visitor, card: VisitorCard, by: Actor) -> "VisitorCardChanged":
        is_agent = by.kind == "agent"
        event = cls(
            visitor_id=visitor.id,
            card=card,
            version=visitor.card_version,
            agent_id=by.id if is_agent else None,
            agent_name=by.name if is_agent else "",
        )
        event._audience = visitor_audience(visitor.workspace_id, visitor.site_id)
        return event

    def channels(self) -> list[str]:
        return self._audience
