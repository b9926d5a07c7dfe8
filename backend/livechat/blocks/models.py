from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Block(WorkspaceRecord):
    """A visitor, an address or a range of addresses that may not chat (T15). Lifted ones stay, for the trace."""

    __tablename__ = "blocks"
    __table_args__ = (
        Index(
            "ix_blocks_standing",
            "workspace_id",
            sqlite_where=text("lifted_at IS NULL"),
            postgresql_where=text("lifted_at IS NULL"),
        ),
    )

    # visitor · address · range
    kind: Mapped[str] = mapped_column(String(10))
    # Who is blocked, or in whose chat the address was blocked.
    visitor_id: Mapped[UUID | None] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"), index=True)
    # 203.0.113.7/32, 2001:db8::/48; none where the visitor alone is blocked.
    network: Mapped[str | None] = mapped_column(String(50))
    reason: Mapped[str] = mapped_column(String(200), default="")
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    # None: until somebody lifts it.
    expires_at: Mapped[datetime | None]
    lifted_at: Mapped[datetime | None]
    lifted_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
