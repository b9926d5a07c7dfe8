"""What a search finds. Hits come as segments of plain text: the page marks them, the server sends no markup."""

from typing import Literal
from uuid import UUID

from livechat.core.schema import Moment, Schema

Kind = Literal["messages", "visitors", "canned"]


class Segment(Schema):
    text: str
    is_hit: bool


class FoundVisitor(Schema):
    id: UUID
    number: int
    name: str


class MessageHit(Schema):
    """A message, or a file by its name."""

    conversation_id: UUID
    site_id: UUID
    seq: int
    kind: Literal["text", "file"]
    sender_type: Literal["visitor", "agent"]
    sender_name: str
    visitor: FoundVisitor
    is_closed: bool
    segments: list[Segment]
    created_at: Moment


class VisitorHit(Schema):
    """A visitor by name, number or card."""

    visitor: FoundVisitor
    site_id: UUID
    # The field of the card, or `name`, `number`, `member_id`.
    field: str
    segments: list[Segment]
    # The newest conversation, if there was any that the caller may see.
    conversation_id: UUID | None


class CannedHit(Schema):
    """A canned response of the caller's own or a shared one."""

    id: UUID
    group_id: UUID
    title: list[Segment]
    text: list[Segment]
    # The whole of it, to be put into an answer.
    plain_text: str
    is_shared: bool


class MessageHits(Schema):
    items: list[MessageHit]
    next_cursor: str | None


class VisitorHits(Schema):
    items: list[VisitorHit]
    next_cursor: str | None


class CannedHits(Schema):
    items: list[CannedHit]
    next_cursor: str | None


class SearchOut(Schema):
    """What was found, by kind; null for a kind that was not asked for."""

    messages: MessageHits | None
    visitors: VisitorHits | None
    canned: CannedHits | None
