"""What is said and how it travels. `wire.py` holds the same shapes for the road that has no time for pydantic."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.attachments.schemas import AttachmentOut
from livechat.core.schema import Moment, Schema


class MessageBody(Schema):
    """Send a message. A retry with the same client_id sends nothing twice."""

    client_id: UUID
    kind: Literal["text", "file"] = "text"
    # The bound is a setting; this one only keeps nonsense out.
    text: str = Field("", max_length=16_000)
    attachment_id: UUID | None = None


class SendMessage(MessageBody):
    """The same by socket, where the conversation is named in the frame."""

    conversation_id: UUID


class SenderOut(Schema):
    """Who wrote an entry; `name` is the name of then."""

    type: Literal["visitor", "agent", "system"]
    id: UUID | None
    name: str
    avatar_url: str | None


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
    kind: Literal["text", "file", "system"]
    sender: SenderOut
    client_id: UUID | None
    text: str
    attachment: AttachmentOut | None
    event: HappeningOut | None
    created_at: Moment


class SentOut(Schema):
    """The stored message; `duplicate` when an earlier try had already stored it."""

    message: MessageOut
    duplicate: bool


class HistoryOut(Schema):
    """A page of the log, ascending. When `epoch` differs from the one known, throw away what is kept."""

    items: list[MessageOut]
    has_more_before: bool
    has_more_after: bool
    last_seq: int
    epoch: str
