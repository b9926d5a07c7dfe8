"""Conversations as agents and as visitors see them."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.agents.schemas import AgentCard
from livechat.core.schema import Moment, Schema
from livechat.messages.schemas import MessageBody, MessageOut
from livechat.visitors.schemas import Channel, PageOut, RegionOut, SourceOut, VisitorType

Status = Literal["queued", "open", "closed"]
Origin = Literal["visitor", "invitation", "direct"]
CloseReason = Literal["visitor", "agent", "idle", "blocked"]


class VisitorBrief(Schema):
    """What the head of a chat shows of its visitor."""

    id: UUID
    number: int
    name: str
    type: VisitorType
    channel: Channel
    region: RegionOut
    visits: int
    conversations: int
    ip: str
    source: SourceOut
    page: PageOut | None


class ServingAgent(Schema):
    id: UUID
    nickname: str
    avatar_url: str | None


class LastMessage(Schema):
    """The end of the log in one line; system entries do not count."""

    seq: int
    kind: Literal["text", "file", "card"]
    sender_type: Literal["visitor", "agent"]
    text: str
    is_recalled: bool
    created_at: Moment


class TransferTeam(Schema):
    id: UUID
    name: str


class TransferOut(Schema):
    """A conversation on offer to a colleague, or waiting for somebody of a team (C19)."""

    id: UUID
    from_agent: ServingAgent | None
    to_agent: ServingAgent | None
    to_team: TransferTeam | None
    # What the one says to the other; never to the visitor.
    note: str
    # Then it goes back to whom it came from.
    expires_at: Moment


class ConversationOut(Schema):
    """A conversation as agents see it. `version` grows with each change: keep the highest."""

    id: UUID
    site_id: UUID
    status: Status
    origin: Origin
    visitor: VisitorBrief
    agent: ServingAgent | None
    last_seq: int
    version: int
    # The visitor's messages that the agents' side has not read.
    unread: int
    # The visitor's first message that nobody answered.
    waiting_since: Moment | None
    visitor_delivered_seq: int
    visitor_read_seq: int
    agent_delivered_seq: int
    agent_read_seq: int
    last_message: LastMessage | None
    is_visitor_online: bool
    # The visitor, or the address they came from, may not chat.
    is_blocked: bool
    transfer: TransferOut | None
    # The team that it was handed to.
    team_id: UUID | None
    # Colleagues who joined and may write, too.
    participants: list[ServingAgent]
    # The newest note; what is written there the visitor never sees.
    last_note_seq: int
    # 1–5 stars, once the visitor gave them.
    rating: int | None
    created_at: Moment
    assigned_at: Moment | None
    closed_at: Moment | None
    close_reason: CloseReason | None
    # How it was filed (C25).
    category_id: UUID | None
    is_handled: bool
    tag_ids: list[UUID]


class ConversationForVisitor(Schema):
    """A conversation as its visitor sees it."""

    id: UUID
    status: Status
    origin: Origin
    agent: AgentCard | None
    last_seq: int
    version: int
    # Messages of the agents that the visitor has not read.
    unread: int
    visitor_read_seq: int
    agent_delivered_seq: int
    agent_read_seq: int
    # The stars that the visitor gave.
    rating: int | None
    # 1 is next; null unless queued.
    queue_position: int | None
    # How long others waited of late; null unless queued, and where nobody waited.
    queue_wait_seconds: int | None
    # On its way to a colleague, and the visitor shall know.
    is_transferring: bool
    # When it ends by itself, unless somebody says something.
    ends_at: Moment | None
    created_at: Moment
    closed_at: Moment | None


class StartConversation(Schema):
    """Begin a conversation with its first message. A retry, or a second tab, gets the one that exists."""

    client_id: UUID
    message: MessageBody
    # The agent whom the visitor asks for.
    agent_id: UUID | None = None


class StartedOut(Schema):
    conversation: ConversationForVisitor
    message: MessageOut
    duplicate: bool


class AcceptConversation(Schema):
    """Take a waiting conversation; with `if_version` only if it has not changed since."""

    if_version: int | None = Field(None, ge=1, le=2**31 - 1)


class AcceptFromSocket(Schema):
    """Take this waiting conversation, or the one that waits longest."""

    conversation_id: UUID | None = None


class NamedConversation(Schema):
    conversation_id: UUID


class CloseConversation(Schema):
    """End the conversation."""


class Receipt(Schema):
    """How far one's own side has received and read. Positions only grow."""

    delivered_seq: int | None = Field(None, ge=0, le=2**31 - 1)
    read_seq: int | None = Field(None, ge=0, le=2**31 - 1)


class ReceiptFromSocket(Receipt):
    conversation_id: UUID


class TypingFrame(Schema):
    """Whether one is writing. Tell it again every few seconds; it is forgotten otherwise."""

    conversation_id: UUID
    is_typing: bool


class StartDirectChat(Schema):
    """Open a chat on the visitor's page (W16), with or without a first message."""

    client_id: UUID
    text: str = Field("", max_length=16_000)


class DirectChatFromSocket(StartDirectChat):
    visitor_id: UUID


class ConversationReply(Schema):
    """The conversation as the caller's side sees it."""

    conversation: ConversationOut | ConversationForVisitor


class HeadReply(Schema):
    last_seq: int
