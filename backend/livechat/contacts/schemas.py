"""What goes in and out about found contact data."""

from typing import Literal
from uuid import UUID

from livechat.core.schema import Moment, Schema

FoundField = Literal["name", "mobile", "phone", "wechat", "qq", "email", "company"]


class FoundOut(Schema):
    """Something of the card that stood in a message of the visitor. It is offered; an agent decides (C18)."""

    id: UUID
    visitor_id: UUID
    conversation_id: UUID
    # The message that it stood in.
    seq: int
    field: FoundField
    value: str
    # In hundredths.
    confidence: int
    state: Literal["offered", "filled", "dismissed"]
    created_at: Moment


class FillIn(Schema):
    """Write it into the card."""

    # Write over what the field holds.
    replace: bool = False


class Dismiss(Schema):
    """It is nothing; it is not offered again."""
