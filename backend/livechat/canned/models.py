from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.clock import now
from livechat.core.db import Base, WorkspaceRecord


class CannedGroup(WorkspaceRecord):
    """A drawer of canned responses, or of canned files. Without an owner all agents of the workspace share it."""

    __tablename__ = "canned_groups"

    # responses · files
    kind: Mapped[str] = mapped_column(String(10))
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(50))
    position: Mapped[int] = mapped_column(default=0)
    # Deleted, and for a day still to be had back.
    deleted_at: Mapped[datetime | None]


class CannedResponse(WorkspaceRecord):
    """A prepared answer."""

    __tablename__ = "canned_responses"
    __table_args__ = (Index("ix_canned_responses_group_id_position", "group_id", "position"),)

    group_id: Mapped[UUID] = mapped_column(ForeignKey("canned_groups.id", ondelete="CASCADE"))
    title: Mapped[str] = mapped_column(String(100))
    text: Mapped[str] = mapped_column(Text)
    # Without the slash before it.
    shortcut: Mapped[str] = mapped_column(String(30), default="")
    # Of title and text, for the search.
    initials: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[int] = mapped_column(default=0)
    # 2026-11, and how often it was used in that month.
    used_month: Mapped[str] = mapped_column(String(7), default="")
    uses: Mapped[int] = mapped_column(default=0)
    updated_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    updated_at: Mapped[datetime] = mapped_column(default=now)
    deleted_at: Mapped[datetime | None]


class CannedAttachment(Base):
    """A file that goes out with a canned response."""

    __tablename__ = "canned_attachments"

    response_id: Mapped[UUID] = mapped_column(
        ForeignKey("canned_responses.id", ondelete="CASCADE"), primary_key=True
    )
    attachment_id: Mapped[UUID] = mapped_column(
        ForeignKey("attachments.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    position: Mapped[int] = mapped_column(default=0)


class CannedFile(WorkspaceRecord):
    """A prepared file."""

    __tablename__ = "canned_files"
    __table_args__ = (Index("ix_canned_files_group_id_position", "group_id", "position"),)

    group_id: Mapped[UUID] = mapped_column(ForeignKey("canned_groups.id", ondelete="CASCADE"))
    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachments.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(150))
    initials: Mapped[str] = mapped_column(String(400), default="")
    position: Mapped[int] = mapped_column(default=0)
    used_month: Mapped[str] = mapped_column(String(7), default="")
    uses: Mapped[int] = mapped_column(default=0)
    updated_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    updated_at: Mapped[datetime] = mapped_column(default=now)
    deleted_at: Mapped[datetime | None]
