from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Note(WorkspaceRecord):
    """What agents write to each other beside a conversation (T04).

    Not in the conversation's log: every `seq` of that is told to the visitor, who must not see even a hole (SA5).
    `seq` runs from 1 without holes in each conversation; `after_seq` says after which entry of the log it stands.
    """

    __tablename__ = "notes"
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        UniqueConstraint("conversation_id", "author_id", "client_id"),
    )

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    after_seq: Mapped[int]
    # note · whisper
    kind: Mapped[str] = mapped_column(String(10), default="note")
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    # The names as they were then.
    author_name: Mapped[str] = mapped_column(String(100), default="")
    # Whom a whisper is for: the agent who served then.
    to_agent_id: Mapped[UUID | None]
    to_agent_name: Mapped[str] = mapped_column(String(100), default="")
    client_id: Mapped[UUID]
    text: Mapped[str] = mapped_column(Text)
    # From then on the row holds nothing that was written.
    deleted_at: Mapped[datetime | None]


class Mention(WorkspaceRecord):
    """A colleague named in a note, and whether they have looked."""

    __tablename__ = "mentions"
    __table_args__ = (
        UniqueConstraint("note_id", "agent_id"),
        Index("ix_mentions_agent_id_read_at", "agent_id", "read_at"),
    )

    note_id: Mapped[UUID] = mapped_column(ForeignKey("notes.id", ondelete="CASCADE"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"))
    read_at: Mapped[datetime | None]
