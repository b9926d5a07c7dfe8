from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Session(WorkspaceRecord):
    """One sign-in on one device: the family of rotating refresh tokens.

    A refresh token is (session id, counter) with a keyed hash, so none is stored: `counter` is the one valid now,
    the one before it is accepted for some seconds (two tabs), any older one ends the session (SB3).
    """

    __tablename__ = "sessions"

    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), index=True)
    counter: Mapped[int] = mapped_column(default=1)
    rotated_at: Mapped[datetime]
    last_used_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    is_persistent: Mapped[bool] = mapped_column(default=False)
    ip: Mapped[str] = mapped_column(String(45), default="")
    user_agent: Mapped[str] = mapped_column(String(400), default="")
