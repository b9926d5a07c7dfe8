"""Notes: what agents write to each other beside a conversation."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.core.schema import Moment, Schema

TEXT_MAX = 8000


class WriteNote(Schema):
    """Write a note. A retry with the same client_id writes nothing twice.

    A whisper is for the agent who serves the conversation; it takes a permission of its own.
    """

    client_id: UUID
    kind: Literal["note", "whisper"] = "note"
    text: str = Field(min_length=1, max_length=TEXT_MAX)
    # Colleagues whom the note calls; they are told.
    mentions: list[UUID] = Field(default=[], max_length=20)


class AddNote(WriteNote):
    """The same by socket, where the conversation is named in the frame."""

    conversation_id: UUID


class NoteAuthor(Schema):
    """Who wrote it; `name` is the name of then."""

    id: UUID | None
    name: str
    avatar_url: str | None


class NoteReader(Schema):
    """Whom a whisper is for."""

    id: UUID
    name: str


class NoteOut(Schema):
    """A note of a conversation. `seq` grows; it stands after the entry `after_seq` of the log. Visitors never see it.

    Whoever may not read a whisper sees a hole in its place.
    """

    id: UUID
    conversation_id: UUID
    seq: int
    after_seq: int
    kind: Literal["note", "whisper"]
    author: NoteAuthor
    to_agent: NoteReader | None
    client_id: UUID
    text: str
    # Its author took it back: it says nothing any more.
    is_deleted: bool
    mentions: list[UUID]
    created_at: Moment


class WrittenNote(Schema):
    """The stored note; `duplicate` when an earlier try had already stored it."""

    note: NoteOut
    duplicate: bool


class NotePage(Schema):
    """A page of notes, ascending. `last_seq` is the newest there is: nothing up to the end of the page is missing."""

    items: list[NoteOut]
    next_cursor: str | None
    last_seq: int


class MentionedIn(Schema):
    """The visitor of the conversation that the note stands in."""

    id: UUID
    number: int
    name: str


class MentionOut(Schema):
    """A note that calls the caller."""

    id: UUID
    note: NoteOut
    visitor: MentionedIn
    is_read: bool


class MentionCount(Schema):
    """How many mentions the caller has not read."""

    unread: int
