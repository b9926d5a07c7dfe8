from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base, WorkspaceRecord
from livechat.core.ids import new_id


class Room(WorkspaceRecord):
    """Where agents talk among themselves: two of them, or a group. No visitor ever hears of it.

    `last_seq` is the head of its log and moves only inside the transaction that adds the message.
    `version` grows with every change of name or members.
    """

    __tablename__ = "rooms"
    __table_args__ = (
        # Whoever opens the talk of two first makes it, the other one finds it.
        UniqueConstraint("workspace_id", "pair"),
        # A retry of a creation finds its first result (G2).
        UniqueConstraint("creator_id", "client_id"),
    )

    # pair · group
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(100), default="")
    # The two ids in order; groups have none.
    pair: Mapped[str | None] = mapped_column(String(80))
    creator_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    client_id: Mapped[UUID | None]
    last_seq: Mapped[int] = mapped_column(default=0)
    version: Mapped[int] = mapped_column(default=1)
    last_activity_at: Mapped[datetime]


class RoomMember(Base):
    """An agent in a room. Who is not here any more has no access, whatever they once sent."""

    __tablename__ = "room_members"
    __table_args__ = (Index("ix_room_members_agent_id", "agent_id"),)

    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True)
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), primary_key=True)
    read_seq: Mapped[int] = mapped_column(default=0)
    joined_at: Mapped[datetime]


class RoomMessage(Base):
    """An entry of a room's log: said, sent, shared, or happened."""

    __tablename__ = "room_messages"
    __table_args__ = (
        UniqueConstraint("room_id", "seq"),
        # A retry finds its first result for as long as the message exists (G2).
        UniqueConstraint("room_id", "sender_id", "client_id"),
        Index("ix_room_messages_attachment_id", "attachment_id"),
        Index(
            "ix_room_messages_pinned",
            "room_id",
            sqlite_where=sql("pinned_at IS NOT NULL"),
            postgresql_where=sql("pinned_at IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
    seq: Mapped[int]
    # text · file · card · system
    kind: Mapped[str] = mapped_column(String(10))
    sender_id: Mapped[UUID | None]
    # The name as it was then.
    sender_name: Mapped[str] = mapped_column(String(100), default="")
    client_id: Mapped[UUID | None]
    text: Mapped[str] = mapped_column(Text, default="")
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachments.id", ondelete="SET NULL"))
    # Snapshot of the attachment, whom a card shows, or what happened.
    data: Mapped[dict[str, Any] | None]
    mentions: Mapped[list[str]] = mapped_column(default=list)
    # Kept in sight for all members.
    pinned_at: Mapped[datetime | None]
    # No foreign key: SQLite could add one only by making the table anew.
    pinned_by_id: Mapped[UUID | None]
    created_at: Mapped[datetime]
