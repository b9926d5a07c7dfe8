"""A conversation as agents see it, as bytes: lists and updates are made from rows without pydantic.

Equals `schemas.ConversationOut`, which documents it (a test compares them).
"""

from uuid import UUID

import msgspec


class Region(msgspec.Struct, gc=False):
    country: str
    province: str
    city: str


class Source(msgspec.Struct, gc=False):
    kind: str
    name: str
    keyword: str


class Page(msgspec.Struct, gc=False):
    url: str
    title: str


class Visitor(msgspec.Struct, gc=False):
    id: UUID
    number: int
    name: str
    type: str
    channel: str
    region: Region
    visits: int
    conversations: int
    ip: str
    source: Source
    page: Page | None


class Agent(msgspec.Struct, gc=False):
    id: UUID
    nickname: str
    avatar_url: str | None


class LastMessage(msgspec.Struct, gc=False):
    seq: int
    kind: str
    sender_type: str
    text: str
    is_recalled: bool
    created_at: str


class Team(msgspec.Struct, gc=False):
    id: UUID
    name: str


class Transfer(msgspec.Struct, gc=False):
    id: UUID
    from_agent: Agent | None
    to_agent: Agent | None
    to_team: Team | None
    note: str
    expires_at: str


class Conversation(msgspec.Struct, gc=False):
    id: UUID
    site_id: UUID
    status: str
    origin: str
    visitor: Visitor
    agent: Agent | None
    last_seq: int
    version: int
    unread: int
    waiting_since: str | None
    visitor_delivered_seq: int
    visitor_read_seq: int
    agent_delivered_seq: int
    agent_read_seq: int
    last_message: LastMessage | None
    is_visitor_online: bool
    is_blocked: bool
    transfer: Transfer | None
    team_id: UUID | None
    participants: list[Agent]
    last_note_seq: int
    rating: int | None
    created_at: str
    assigned_at: str | None
    closed_at: str | None
    close_reason: str | None
    category_id: UUID | None
    is_handled: bool
    tag_ids: list[UUID]


class ConversationPage(msgspec.Struct, gc=False):
    items: list[Conversation]
    next_cursor: str | None


class Reply(msgspec.Struct, gc=False):
    conversation: Conversation


encode = msgspec.json.Encoder().encode


def updated_frame(conversation: Conversation) -> bytes:
    """The event `conversation.updated`."""
    return b'{"type":"conversation.updated","conversation":' + encode(conversation) + b"}"
