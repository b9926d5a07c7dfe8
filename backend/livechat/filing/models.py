from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import Base, WorkspaceRecord


class Category(WorkspaceRecord):
    """What a conversation was about (对话分类). One level below another at most."""

    __tablename__ = "categories"

    name: Mapped[str] = mapped_column(String(50))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("categories.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0)


class Tag(WorkspaceRecord):
    """A label of the workspace that agents put on conversations."""

    __tablename__ = "tags"
    __table_args__ = (UniqueConstraint("workspace_id", "name"),)

    name: Mapped[str] = mapped_column(String(30))
    color: Mapped[str] = mapped_column(String(10), default="grey")


class ConversationMark(Base):
    """What one agent marks for themselves; no colleague hears of it."""

    __tablename__ = "conversation_marks"

    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    is_starred: Mapped[bool] = mapped_column(default=False)
    is_marked_unread: Mapped[bool] = mapped_column(default=False)
