from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class FoundDetail(WorkspaceRecord):
    """Something of a visitor's card that stood in a message. It is offered to agents and never written by itself."""

    __tablename__ = "found_details"
    __table_args__ = (
        # Said twice is found once, and what was dismissed is not offered again.
        UniqueConstraint("visitor_id", "field", "value"),
        Index("ix_found_details_conversation_id_seq", "conversation_id", "seq"),
    )

    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    # The message that it stood in.
    seq: Mapped[int]
    # A field of the card: name · mobile · phone · wechat · qq · email · company
    field: Mapped[str] = mapped_column(String(20))
    value: Mapped[str] = mapped_column(String(200))
    # In hundredths.
    confidence: Mapped[int]
    # offered · filled · dismissed
    state: Mapped[str] = mapped_column(String(10), default="offered")
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime | None]
