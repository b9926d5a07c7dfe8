"""Adds entries to the audit log; nothing changes or removes them (SP5)."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from livechat.audit.models import AuditEntry
from livechat.core.context import Context


def record(ctx: Context, action: str, target_id: UUID | None = None, **details: Any) -> None:
    """Note in the same transaction what the actor of `ctx` does."""
    add_entry(
        ctx.db,
        workspace_id=ctx.workspace_id,
        action=action,
        actor_id=ctx.actor.id,
        actor_name=ctx.actor.name,
        target_id=target_id,
        details=details,
        ip=ctx.ip,
    )


def add_entry(
    db: AsyncSession,
    *,
    workspace_id: UUID,
    action: str,
    actor_id: UUID | None = None,
    actor_name: str = "",
    target_id: UUID | None = None,
    details: dict[str, Any] | None = None,
    ip: str = "",
) -> None:
    """The same where there is no context yet: sign-in, sign-up."""
    db.add(
        AuditEntry(
            workspace_id=workspace_id,
            action=action,
            actor_id=actor_id,
            actor_name=actor_name,
            target_id=target_id,
            details=details or {},
            ip=ip,
        )
    )
