"""What is told about found contact data: to those who may see the visitor."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.contacts.schemas import FoundOut
from livechat.core.events import Event
from livechat.visitors.audience import visitor_audience
from livechat.visitors.models import Visitor


class VisitorFound(Event):
    """What is offered for the card of a visitor has changed; this is all of it."""

    type: Literal["visitor.found"] = "visitor.found"
    visitor_id: UUID
    items: list[FoundOut]
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    @classmethod
    def of(cls, visitor: Visitor, items: list[FoundOut]) -> "VisitorFound":
        event = cls(visitor_id=visitor.id, items=items)
        event._audience = visitor_audience(visitor.workspace_id, visitor.site_id)
        return event

    def channels(self) -> list[str]:
        return self._audience
