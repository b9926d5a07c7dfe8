"""What goes in and out about rooms."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.attachments.schemas import AttachmentOut
from livechat.core.schema import Moment, Schema

MEMBERS_MAX = 200
RoomMessageKind = Literal["text", "file", "card", "system"]

RoomName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Members = Annotated[list[UUID], Field(min_length=1, max_length=MEMBERS_MAX)]


class CreateRoom(Schema):
    """Open a group with these colleagues; oneself is always in it. A retry with the same client_id opens nothing twice."""

    client_id: UUID
    name: RoomName
    agent_ids: Members


class RoomPatch(Schema):
    """Rename a group."""

    name: RoomName


class AddMembers(Schema):
    """Bring colleagues into a group."""

    agent_ids: Members


class RemoveMember(Schema):
    """Take a colleague out of a group; only who opened it may."""

    agent_id: UUID


class LeaveRoom(Schema):
    """Leave a group; its messages are out of sight from then on."""


class RoomMessageBody(Schema):
    """Say something to colleagues. A retry with the same client_id sends nothing twice."""

    client_id: UUID
    kind: Literal["text", "file", "card"] = "text"
    # The bound is a setting; this one only keeps nonsense out.
    text: str = Field("", max_length=16_000)
    attachment_id: UUID | None = None
    # Whom a card shows; only a visitor whom the sender may see.
    visitor_id: UUID | None = None
    # Members whose attention is asked for.
    mentions: Annotated[list[UUID], Field(max_length=20)] = Field(default_factory=list[UUID])


class SendRoomMessage(RoomMessageBody):
    """The same by socket, where the room is named in the frame."""

    room_id: UUID


class ReadRoom(Schema):
    """All up to here is read."""

    read_seq: int = Field(ge=0, le=2**31 - 1)


class ReadRoomBySocket(ReadRoom):
    """The same by socket, where the room is named in the frame."""

    room_id: UUID


class TypeInRoom(Schema):
    """Somebody writes, or stopped."""

    room_id: UUID
    is_typing: bool


class RoomSenderOut(Schema):
    """Who wrote it; `name` is the name of then."""

    id: UUID | None
    name: str


class RoomHappening(Schema):
    """What a system entry tells; the front end puts words to `action`."""

    action: Literal["created", "added", "removed", "left", "renamed"]
    # Whom it happened to, and their names of then.
    agent_ids: list[UUID] = Field(default_factory=list[UUID])
    agent_names: list[str] = Field(default_factory=list[str])
    name: str | None = None


class SharedVisitor(Schema):
    """A visitor shown to colleagues. Only ids travel: who may see the visitor asks for the rest, others see nothing."""

    visitor_id: UUID
    conversation_id: UUID | None


class RoomMessageOut(Schema):
    """An entry of a room's log. `seq` runs 1, 2, 3 … without holes."""

    id: UUID
    room_id: UUID
    seq: int
    kind: RoomMessageKind
    sender: RoomSenderOut
    client_id: UUID | None
    text: str
    attachment: AttachmentOut | None
    card: SharedVisitor | None
    event: RoomHappening | None
    mentions: list[UUID]
    created_at: Moment


class RoomMemberOut(Schema):
    """Who is in the room, and how far they have read."""

    agent_id: UUID
    read_seq: int


class RoomOut(Schema):
    """A room of one's own. What is unread is `last_seq` less one's own `read_seq`."""

    id: UUID
    kind: Literal["pair", "group"]
    name: str
    creator_id: UUID | None
    members: list[RoomMemberOut]
    last_seq: int
    last_message: RoomMessageOut | None
    version: int
    last_activity_at: Moment


class RoomSentOut(Schema):
    """The stored message; `duplicate` when an earlier try had already stored it."""

    message: RoomMessageOut
    duplicate: bool


class RoomHistoryOut(Schema):
    """A page of a room's log, ascending."""

    items: list[RoomMessageOut]
    has_more_before: bool
    has_more_after: bool
    last_seq: int
    epoch: str


class RoomDone(Schema):
    """Done."""
