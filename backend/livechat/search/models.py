from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base


class SearchEntry(Base):
    """Something that can be found: a message or a visitor.

    Its words stand under the same id in `search_words`, which each database has in its own way (see `words_sqlite.py`
    and `words_postgresql.py`). They go with the entry, and the entry goes with what it stands for.
    """

    __tablename__ = "search_entries"

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"), index=True)
    message_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("messages.id", ondelete="CASCADE"), unique=True
    )
    visitor_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("visitors.id", ondelete="CASCADE"), unique=True
    )


class SearchPosition(Base):
    """How far the log of a conversation is indexed. Where there is none, nothing is."""

    __tablename__ = "search_positions"

    conversation_id: Mapped[UUID] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int]


class SearchDue(Base):
    """A visitor whose name or card changed since it was indexed; a trigger of the database notes it."""

    __tablename__ = "search_due"

    visitor_id: Mapped[UUID] = mapped_column(primary_key=True)
