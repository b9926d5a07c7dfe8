from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base, WorkspaceRecord


class Conversation(WorkspaceRecord):
    """From request to end: one visitor, one serving agent at a time.

    `last_seq` is the head of its log and moves only inside the transaction that adds the entry (G4).
    `version` grows with every change of this row that others can see.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        UniqueConstraint("visitor_id", "client_id"),
        # Two tabs or a retry give one conversation (G16).
        Index(
            "uq_conversations_active_visitor",
            "visitor_id",
            unique=True,
            sqlite_where=text("status <> 'closed'"),
            postgresql_where=text("status <> 'closed'"),
        ),
        # The queue, oldest first; a few rows whatever the history holds.
        Index(
            "ix_conversations_queue",
            "workspace_id",
            "created_at",
            sqlite_where=text("status = 'queued'"),
            postgresql_where=text("status = 'queued'"),
        ),
        Index("ix_conversations_agent_id_status", "agent_id", "status"),
        Index("ix_conversations_site_id_status", "site_id", "status"),
        Index("ix_conversations_workspace_id_last_activity_at", "workspace_id", "last_activity_at"),
        Index(
            "ix_conversations_category_id",
            "category_id",
            sqlite_where=text("category_id IS NOT NULL"),
            postgresql_where=text("category_id IS NOT NULL"),
        ),
    )

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"))
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    visit_id: Mapped[UUID | None]
    client_id: Mapped[UUID]
    # queued · open · closed
    status: Mapped[str] = mapped_column(String(10), default="queued")
    # visitor · invitation · direct
    origin: Mapped[str] = mapped_column(String(12), default="visitor")
    agent_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    # The agent whom the visitor asked for (W05).
    wanted_agent_id: Mapped[UUID | None]
    # The team it was handed to: only its members get it by themselves (C19).
    team_id: Mapped[UUID | None]
    # Who lost it by silence: it is not given back to them by itself (T06).
    avoided_agent_id: Mapped[UUID | None]
    last_seq: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    # How far each side has received and read; unread is counted from them.
    visitor_delivered_seq: Mapped[int] = mapped_column(default=0)
    visitor_read_seq: Mapped[int] = mapped_column(default=0)
    agent_delivered_seq: Mapped[int] = mapped_column(default=0)
    agent_read_seq: Mapped[int] = mapped_column(default=0)
    # The visitor's first message that no agent has answered yet.
    waiting_since: Mapped[datetime | None]
    last_activity_at: Mapped[datetime]
    assigned_at: Mapped[datetime | None]
    # Colleagues who joined and may write, too: id → name and avatar_version.
    participants: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    # Head of the notes, which are not in the log: a visitor must not even see a hole (SA5).
    last_note_seq: Mapped[int] = mapped_column(default=0, server_default="0")
    # 1–5 stars, once the visitor gave them.
    rating: Mapped[int | None]
    rating_requested_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    # visitor · agent · idle · blocked
    close_reason: Mapped[str | None] = mapped_column(String(10))
    # How it was filed (C25). No foreign key: deleting a category clears it.
    category_id: Mapped[UUID | None]
    is_handled: Mapped[bool] = mapped_column(default=False, server_default=false())
    handling_note: Mapped[str] = mapped_column(String(500), default="", server_default=text("''"))
    handled_at: Mapped[datetime | None]
    handled_by_id: Mapped[UUID | None]
    # When it was told that nobody answers; counts for the wait that began before it.
    overdue_at: Mapped[datetime | None]
    # When it was told that it ends soon; void once somebody says something.
    idle_warned_at: Mapped[datetime | None]


class Transfer(WorkspaceRecord):
    """A conversation is offered to a colleague or a team, with a note that only agents see (C19)."""

    __tablename__ = "transfers"
    __table_args__ = (
        # One offer at a time.
        Index(
            "uq_transfers_offered",
            "conversation_id",
            unique=True,
            sqlite_where=text("state = 'offered'"),
            postgresql_where=text("state = 'offered'"),
        ),
    )

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    from_agent_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    to_agent_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"), index=True)
    to_team_id: Mapped[UUID | None] = mapped_column(ForeignKey("teams.id", ondelete="SET NULL"))
    note: Mapped[str] = mapped_column(String(500), default="")
    # The visitor is told that they are handed on.
    is_told: Mapped[bool] = mapped_column(default=True)
    # A supervisor chose somebody who is full.
    may_exceed: Mapped[bool] = mapped_column(default=False)
    # offered · accepted · declined · expired · cancelled
    state: Mapped[str] = mapped_column(String(10), default="offered")
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class ConversationTag(Base):
    """A tag on a conversation; the tags themselves belong to `filing`."""

    __tablename__ = "conversation_tags"

    conversation_id: Mapped[UUID] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[UUID] = mapped_column(
        ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True, index=True
    )
