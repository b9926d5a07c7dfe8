"""Who sees what, and who changes what: what is personal exists for its owner only, what is shared for the workspace."""

from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select

from livechat.canned.events import CannedChanged
from livechat.canned.models import CannedGroup
from livechat.core.context import Actor, Context
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.core.refusals import refuse


def seen_groups(actor: Actor) -> ColumnElement[bool]:
    """The groups that the actor sees, as a condition."""
    return and_(
        CannedGroup.workspace_id == actor.workspace_id,
        CannedGroup.deleted_at.is_(None),
        or_(CannedGroup.owner_id.is_(None), CannedGroup.owner_id == actor.id),
    )


async def get_group(
    ctx: Context,
    group_id: UUID,
    *,
    kind: str | None = None,
    is_deleted: bool = False,
    field: str | None = None,
) -> CannedGroup:
    """A group that the actor sees; a plain 404 otherwise."""
    condition = and_(
        CannedGroup.workspace_id == ctx.workspace_id,
        CannedGroup.deleted_at.is_not(None) if is_deleted else CannedGroup.deleted_at.is_(None),
        or_(CannedGroup.owner_id.is_(None), CannedGroup.owner_id == ctx.actor.id),
    )
    group = await ctx.db.scalar(select(CannedGroup).where(CannedGroup.id == group_id, condition))
    if group is None or (kind is not None and group.kind != kind):
        raise NotFound(field=field) if field else NotFound()
    return group


def check_editable(ctx: Context, owner_id: UUID | None) -> None:
    """One's own is one's own; what is shared takes the permission (P03)."""
    if owner_id is None and not ctx.actor.can(Permission.CANNED_EDIT_SHARED):
        refuse(ctx.services, ctx.actor, Permission.CANNED_EDIT_SHARED, ctx.ip)


def scope_of(owner_id: UUID | None) -> Literal["personal", "shared"]:
    return "shared" if owner_id is None else "personal"


def owner_for(ctx: Context, scope: str) -> UUID | None:
    return ctx.actor.id if scope == "personal" else None


def tell(ctx: Context, group: CannedGroup) -> None:
    """Everybody who sees the group looks again (P10)."""
    kind: Any = group.kind
    ctx.emit(
        CannedChanged(
            kind=kind,
            scope=scope_of(group.owner_id),
            workspace_id=ctx.workspace_id,
            owner_id=group.owner_id,
        )
    )
