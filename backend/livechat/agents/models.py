from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from livechat.core.db import Base, WorkspaceRecord
from livechat.roles.models import Role


class Agent(WorkspaceRecord):
    """A person who signs in. `card` is what visitors see; see `agents.schemas.Card` for its keys."""

    __tablename__ = "agents"
    __table_args__ = (
        UniqueConstraint("account"),
        UniqueConstraint("workspace_id", "email"),
        UniqueConstraint("workspace_id", "mobile"),
    )

    # The generated number people sign in with (MA05); unique over all workspaces.
    account: Mapped[int] = mapped_column()
    name: Mapped[str] = mapped_column(String(100))
    nickname: Mapped[str] = mapped_column(String(100))
    # Lower case.
    email: Mapped[str] = mapped_column(String(320), index=True)
    mobile: Mapped[str | None] = mapped_column(String(20), index=True)
    gender: Mapped[str] = mapped_column(String(10), default="hidden")
    password_hash: Mapped[str] = mapped_column(String(200))
    role_id: Mapped[UUID] = mapped_column(ForeignKey("roles.id"))
    is_enabled: Mapped[bool] = mapped_column(default=True)
    # How many open conversations at once.
    max_chats: Mapped[int] = mapped_column(default=12)
    availability: Mapped[str] = mapped_column(String(10), default="online")
    availability_at: Mapped[datetime | None]
    # "automatic" when the workbench set it because nobody was there; else it was chosen (A10).
    availability_source: Mapped[str | None] = mapped_column(String(10))
    # Since when the line of somebody with open chats is down (T06).
    gone_since: Mapped[datetime | None]
    # When a conversation was last given to this agent: the one idle longest comes first.
    last_assigned_at: Mapped[datetime | None]
    card: Mapped[dict[str, Any]] = mapped_column(default=dict)
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    # Changes with the picture, so that its address can be cached for ever.
    avatar_version: Mapped[str | None] = mapped_column(String(16))

    role: Mapped[Role] = relationship(lazy="raise")


class Avatar(Base):
    """The picture itself, re-encoded to 165 × 165 WebP (a few kB), kept beside the row so that backups hold it."""

    __tablename__ = "avatars"

    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), primary_key=True)
    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"), index=True)
    image: Mapped[bytes] = mapped_column(LargeBinary)
