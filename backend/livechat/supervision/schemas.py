"""A team at work, and what a supervisor may do in its conversations."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.agents.schemas import Availability
from livechat.core.schema import Moment, Schema


class TeamMemberOut(Schema):
    """An agent at work. Numbers count only conversations that the caller may see."""

    id: UUID
    nickname: str
    avatar_url: str | None
    availability: Availability
    availability_at: Moment | None
    is_online: bool
    open_chats: int
    max_chats: int
    # Since when the visitor waits who has waited longest for an answer of this agent.
    longest_wait_since: Moment | None
    # Mean time from the assignment to the first answer, over the last 24 hours.
    first_reply_seconds: int | None
    # Conversations taken in the last 24 hours.
    served: int


class TeamAtWork(Schema):
    """Everybody who may serve, and who waits for nobody yet."""

    agents: list[TeamMemberOut]
    queued: int
    queued_since: Moment | None


class JoinConversation(Schema):
    """Take part under one's own name; the visitor is told."""


class TakeOver(Schema):
    """Serve the conversation instead of who does now; with `if_version` only if it has not changed since."""

    if_version: int | None = Field(None, ge=1, le=2**31 - 1)


class WatchOut(Schema):
    """Where the log and the notes stand; what comes later is told from now on."""

    last_seq: int
    last_note_seq: int


class NewServer(Schema):
    """Who serves now."""

    id: UUID
    nickname: str


WatchEnd = Literal["permission"]
