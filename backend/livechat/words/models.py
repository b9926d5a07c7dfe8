from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class SensitiveWord(WorkspaceRecord):
    """A word that supervisors want to know of, whoever says it."""

    __tablename__ = "sensitive_words"
    # As it is compared: folded, so that 「ＶＸ」 and "vx" are one.
    __table_args__ = (UniqueConstraint("workspace_id", "folded"),)

    word: Mapped[str] = mapped_column(String(50))
    folded: Mapped[str] = mapped_column(String(200))
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))


class WordHit(WorkspaceRecord):
    """A message with such words in it. Which words, not what was said: a recall must leave nothing behind (G22)."""

    __tablename__ = "word_hits"
    __table_args__ = (
        # A message that is heard twice counts once.
        UniqueConstraint("conversation_id", "seq", "kind"),
        Index(
            "ix_word_hits_open",
            "workspace_id",
            "id",
            sqlite_where=text("dismissed_at IS NULL"),
            postgresql_where=text("dismissed_at IS NULL"),
        ),
    )

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    # sensitive · complaint
    kind: Mapped[str] = mapped_column(String(10))
    words: Mapped[list[str]] = mapped_column(default=list)
    dismissed_at: Mapped[datetime | None]
    dismissed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
