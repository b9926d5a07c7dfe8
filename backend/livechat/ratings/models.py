from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Rating(WorkspaceRecord):
    """What a visitor thinks of how they were served (W14). One for each conversation."""

    __tablename__ = "ratings"
    __table_args__ = (
        UniqueConstraint("conversation_id"),
        Index("ix_ratings_workspace_id_rated_at", "workspace_id", "rated_at"),
    )

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    # Who served when it was given first.
    agent_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    # 1–5
    score: Mapped[int]
    tags: Mapped[list[str]] = mapped_column(default=list)
    comment: Mapped[str] = mapped_column(String(500), default="")
    # The last time it was changed.
    rated_at: Mapped[datetime]
