"""What is said and how it travels. `wire.py` holds the same shapes for the road that has no time for pydantic."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.attachments.schemas import AttachmentOut
from livechat.core.schema import Moment, Schema


class MessageBody(Schema):
    """Send a message. A retry with the same client_id sends nothing twice."""

    client_id: UUID
    # A card is the sender's own, as visitors may know it; agents only.
    kind: Literal["text", "file", "card"] = "text"
    # The bound is a setting; this one only keeps nonsense out.
    text: str = Field("", max_length=16_000)
    attachment_id: UUID | None = None
    # The message of the same conversation that this one answers.
    quote_seq: int | None = Field(None, ge=1, le=2**31 - 1)


class SendMessage(MessageBody):
    """The same by socket, where the conversation is named in the frame."""

    conversation_id: UUID


class SenderOut(Schema):
    """Who wrote an entry; `name` is the name of then."""

    type: Literal["visitor", "agent", "system"]
    id: UUID | None
    name: str
    avatar_url: str | None


class QuoteOut(Schema):
    """The message that is answered, as it is now: once it is recalled, there are no words left of it."""

    seq: int
    sender_type: Literal["visitor", "agent"]
    sender_name: str
    kind: Literal["text", "file", "card"]
    # The first 200 characters; a file's name.
    text: str
    is_recalled: bool


class CardOut(Schema):
    """An agent's card, as it was when they sent it (W06)."""

    nickname: str
    staff_no: str | None
    title: str | None
    phone: str | None
    email: str | None
    qq: str | None
    wechat: str | None
    taobao: str | None
    alibaba: str | None
    skype: str | None


class HappeningOut(Schema):
    """What a system entry tells; the front ends put words to `action`."""

    action: Literal[
        "requested",
        "assigned",
        "accepted",
        "closed",
        "direct",
        "invitation_accepted",
        "transferred",
        "requeued",
        "joined",
        "left",
        "taken_over",
        "recalled",
        "rating_requested",
        "rated",
        "blocked",
        "unblocked",
    ]
    agent_id: UUID | None = None
    agent_name: str | None = None
    # Whom a transfer goes to.
    to_agent_id: UUID | None = None
    to_agent_name: str | None = None
    to_team_name: str | None = None
    # The entry that was recalled.
    target_seq: int | None = None
    # 1–5 stars.
    score: int | None = None
    reason: str | None = None
    page_title: str | None = None
    page_url: str | None = None


class MessageOut(Schema):
    """An entry of a conversation's log. `seq` runs 1, 2, 3 … without holes; order by it, never by time."""

    id: UUID
    conversation_id: UUID
    seq: int
    kind: Literal["text", "file", "card", "system"]
    sender: SenderOut
    client_id: UUID | None
    # Empty once it is recalled, and so is all the rest that was said.
    text: str
    attachment: AttachmentOut | None
    card: CardOut | None
    quote: QuoteOut | None
    event: HappeningOut | None
    is_recalled: bool
    created_at: Moment


class SentOut(Schema):
    """The stored message; `duplicate` when an earlier try had already stored it."""

    message: MessageOut
    duplicate: bool


class RecallMessage(Schema):
    """Take back one's own message, as long as it is young enough."""

    conversation_id: UUID
    seq: int = Field(ge=1, le=2**31 - 1)


class RecalledOut(Schema):
    """What is left of it."""

    message: MessageOut


class HistoryOut(Schema):
    """A page of the log, ascending. When `epoch` differs from the one known, throw away what is kept."""

    items: list[MessageOut]
    has_more_before: bool
    has_more_after: bool
    last_seq: int
    epoch: str
