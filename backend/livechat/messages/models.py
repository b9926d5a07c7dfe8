from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base
from livechat.core.ids import new_id


class Message(Base):
    """An entry in a conversation's log: said, sent, or happened. Written by the message log only."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        # G2: a retry finds its first result for as long as the message exists.
        UniqueConstraint("conversation_id", "sender_id", "client_id"),
        # One tree less to keep for each message; ids grow with time, so the table stays in order.
        {"sqlite_with_rowid": False},
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    # No index: a workspace's messages are found through its conversations.
    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    # text · file · card · system
    kind: Mapped[str] = mapped_column(String(10))
    # visitor · agent · system
    sender_type: Mapped[str] = mapped_column(String(10))
    sender_id: Mapped[UUID | None]
    # The name as it was then.
    sender_name: Mapped[str] = mapped_column(String(100), default="")
    client_id: Mapped[UUID | None]
    text: Mapped[str] = mapped_column(Text, default="")
    attachment_id: Mapped[UUID | None]
    # Snapshot of the attachment or the card, or what happened in a system entry.
    data: Mapped[dict[str, Any] | None]
    # The number only: a quote shows what the message says now, so that a recall reaches it, too (G22).
    quote_seq: Mapped[int | None]
    # From then on the row holds nothing that was said.
    recalled_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
