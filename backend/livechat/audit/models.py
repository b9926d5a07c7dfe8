from typing import Any
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class AuditEntry(WorkspaceRecord):
    """Who did what, from where. Added only; no API changes it (SP5)."""

    __tablename__ = "audit_entries"

    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str] = mapped_column(String(100), default="")
    # A stable name such as session.created, agent.disabled, session.reuse_detected.
    action: Mapped[str] = mapped_column(String(60), index=True)
    target_id: Mapped[UUID | None]
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
    ip: Mapped[str] = mapped_column(String(45), default="")
