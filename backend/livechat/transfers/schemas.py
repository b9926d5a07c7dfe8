"""What goes in and out about transfers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import StringConstraints, model_validator

from livechat.agents.schemas import Availability
from livechat.core.schema import Moment, Schema

Outcome = Literal["accepted", "declined", "expired", "cancelled"]


class OfferTransfer(Schema):
    """Offer a conversation to a colleague or a team. It stays with whoever serves it until a colleague accepts; for a
    team it waits in the queue, and comes back if nobody has taken it in time."""

    agent_id: UUID | None = None
    team_id: UUID | None = None
    # For the colleague alone; it also becomes a note of the conversation.
    note: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] = ""
    # Whether the visitor is told that they are handed on.
    tell_visitor: bool = True

    @model_validator(mode="after")
    def names_one(self) -> "OfferTransfer":
        if (self.agent_id is None) == (self.team_id is None):
            raise ValueError("name an agent or a team")
        return self


class TransferTarget(Schema):
    """A colleague to whom a conversation may go."""

    id: UUID
    nickname: str
    account: int
    avatar_url: str | None
    availability: Availability
    is_online: bool
    # Running conversations, and how many they may have.
    load: int
    max_chats: int
    team_ids: list[UUID]
    # Mean time from the assignment to the first answer, over the last 24 hours; null without any.
    first_reply_seconds: int | None
    # Since when they are not to be had; null for who is.
    away_since: Moment | None
    # Why this one is the best choice; null for the others.
    reason: Literal["last_agent", "same_team", "least_loaded"] | None


class TargetTeam(Schema):
    id: UUID
    name: str
    # Members who are there, and all of them.
    online: int
    members: int


class TransferTargets(Schema):
    """Who may take a conversation, the best choice first."""

    # An offer that nobody has taken by then goes back.
    returns_after_seconds: float

    agents: list[TransferTarget]
    teams: list[TargetTeam]


class Answer(Schema):
    """Accept or refuse an offer."""
