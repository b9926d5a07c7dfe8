"""Invitations as agents and as visitors see them."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.agents.schemas import AgentCard
from livechat.core.schema import Moment, Schema

# How long an invitation stands unless its agent says less.
LIFETIME_SECONDS = 180

InvitationText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
InvitationStatus = Literal["sent", "shown", "accepted", "declined", "expired"]


class InviteVisitor(Schema):
    """Ask a visitor to chat (W15). A retry with the same client_id asks nothing twice."""

    client_id: UUID
    text: InvitationText
    kind: Literal["popup"] = "popup"
    # Whether the visitor sees the agent's card, or no more than the nickname.
    shows_card: bool = True
    # It is taken back when nobody has answered by then.
    lasts_seconds: Annotated[int, Field(ge=10, le=LIFETIME_SECONDS)] = LIFETIME_SECONDS


class InviteFromSocket(InviteVisitor):
    visitor_id: UUID


class InvitingAgent(Schema):
    id: UUID
    nickname: str


class InvitationOut(Schema):
    """An invitation as agents see it."""

    id: UUID
    visitor_id: UUID
    agent: InvitingAgent
    text: str
    kind: Literal["popup"]
    status: InvitationStatus
    created_at: Moment
    responded_at: Moment | None


class InvitationForVisitor(Schema):
    """An invitation as its visitor sees it."""

    id: UUID
    text: str
    agent: AgentCard
    expires_at: Moment


class RespondToInvitation(Schema):
    """What became of an invitation on the visitor's page."""

    invitation_id: UUID
    response: Literal["shown", "accepted", "declined"]


class InvitationReply(Schema):
    invitation: InvitationOut
