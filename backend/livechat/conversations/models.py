from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


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
    closed_at: Mapped[datetime | None]
    # visitor · agent · idle
    close_reason: Mapped[str | None] = mapped_column(String(10))
