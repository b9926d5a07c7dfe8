"""What is told about found contact data: to those in whose list the visitor's conversations stand."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.contacts.schemas import FoundOut
from livechat.conversations.events import list_audience
from livechat.core.events import Event
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
        event._audience = list_audience(visitor.workspace_id, visitor.site_id, None)
        return event

    def channels(self) -> list[str]:
        return self._audience
