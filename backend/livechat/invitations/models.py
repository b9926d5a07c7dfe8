from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Invitation(WorkspaceRecord):
    """An agent asks a visitor to chat (W15)."""

    __tablename__ = "invitations"
    __table_args__ = (
        UniqueConstraint("agent_id", "client_id"),
        Index("ix_invitations_visitor_id_created_at", "visitor_id", "created_at"),
        # Those that still wait for an answer, for the sweep that lets them expire.
        Index(
            "ix_invitations_pending",
            "expires_at",
            sqlite_where=text("status IN ('sent', 'shown')"),
            postgresql_where=text("status IN ('sent', 'shown')"),
        ),
    )

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"))
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"))
    client_id: Mapped[UUID]
    text: Mapped[str] = mapped_column(String(500))
    # sent · shown · accepted · declined · expired
    status: Mapped[str] = mapped_column(String(10), default="sent")
    # Null for those that were sent before each had an end of its own.
    expires_at: Mapped[datetime | None]
    responded_at: Mapped[datetime | None]
