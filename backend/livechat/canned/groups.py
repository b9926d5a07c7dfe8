"""The groups: adding, naming, ordering, removing and having back."""

from uuid import UUID

from sqlalchemy import ColumnElement, func, select

from livechat.audit.service import record
from livechat.canned.errors import CannedLimitReached
from livechat.canned.models import CannedFile, CannedGroup, CannedResponse
from livechat.canned.purge import purge
from livechat.canned.reach import check_editable, get_group, owner_for, scope_of, seen_groups, tell
from livechat.canned.schemas import (
    CannedGroupOut,
    CannedGroupPatch,
    CreateCannedGroup,
    Kind,
    OrderCannedGroups,
    Scope,
)
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import Invalid, NotFound
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.schema import Page

GROUPS_MAX = 200
ITEMS = {"responses": CannedResponse, "files": CannedFile}


async def list_groups(
    ctx: Context, *, kind: Kind | None, scope: Scope | None, limit: int, cursor: str | None
) -> Page[CannedGroupOut]:
    statement = select(CannedGroup).where(seen_groups(ctx.actor)).order_by(CannedGroup.id).limit(limit + 1)
    if kind:
        statement = statement.where(CannedGroup.kind == kind)
    if scope:
        statement = statement.where(_owned(owner_for(ctx, scope)))
    if cursor:
        statement = statement.where(CannedGroup.id > id_cursor(cursor))
    found = list(await ctx.db.scalars(statement))
    page, rest = found[:limit], found[limit:]
    return Page(items=await _show(ctx, page), next_cursor=encode_cursor(str(page[-1].id)) if rest else None)


async def create_group(ctx: Context, cmd: CreateCannedGroup) -> CannedGroupOut:
    if cmd.kind == "files" and cmd.scope == "personal":
        raise Invalid(fields=[{"field": "body.scope", "reason": "files_are_shared"}])
    owner_id = owner_for(ctx, cmd.scope)
    check_editable(ctx, owner_id)
    count, last = await _standing(ctx, cmd.kind, owner_id)
    if count >= GROUPS_MAX:
        raise CannedLimitReached(limit=GROUPS_MAX)
    group = CannedGroup(
        workspace_id=ctx.workspace_id, kind=cmd.kind, owner_id=owner_id, name=cmd.name, position=last + 1
    )
    ctx.db.add(group)
    await ctx.db.flush()
    _note(ctx, "canned_group.created", group)
    tell(ctx, group)
    return (await _show(ctx, [group]))[0]


async def update_group(ctx: Context, group_id: UUID, patch: CannedGroupPatch) -> CannedGroupOut:
    group = await get_group(ctx, group_id)
    check_editable(ctx, group.owner_id)
    group.name = patch.name
    await ctx.db.flush()
    _note(ctx, "canned_group.updated", group)
    tell(ctx, group)
    return (await _show(ctx, [group]))[0]


async def order_groups(ctx: Context, cmd: OrderCannedGroups) -> list[CannedGroupOut]:
    owner_id = owner_for(ctx, cmd.scope)
    check_editable(ctx, owner_id)
    groups = await siblings(ctx, cmd.kind, owner_id)
    by_id = {group.id: group for group in groups}
    if unknown := set(cmd.group_ids) - by_id.keys():
        raise NotFound(field="group_ids", count=len(unknown))
    wanted = [by_id[group_id] for group_id in dict.fromkeys(cmd.group_ids)]
    ordered = [*wanted, *(group for group in groups if group not in wanted)]
    for position, group in enumerate(ordered):
        group.position = position
    await ctx.db.flush()
    if ordered:
        tell(ctx, ordered[0])
    return await _show(ctx, ordered)


async def delete_group(ctx: Context, group_id: UUID) -> None:
    """What is in it goes with it, and comes back with it."""
    group = await get_group(ctx, group_id)
    check_editable(ctx, group.owner_id)
    group.deleted_at = now()
    await ctx.db.flush()
    _note(ctx, "canned_group.deleted", group)
    tell(ctx, group)
    await purge(ctx)


async def restore_group(ctx: Context, group_id: UUID) -> CannedGroupOut:
    group = await get_group(ctx, group_id, is_deleted=True)
    check_editable(ctx, group.owner_id)
    group.deleted_at = None
    await ctx.db.flush()
    _note(ctx, "canned_group.restored", group)
    tell(ctx, group)
    return (await _show(ctx, [group]))[0]


async def siblings(ctx: Context, kind: str, owner_id: UUID | None) -> list[CannedGroup]:
    """All groups of one kind and scope, in their order."""
    statement = (
        select(CannedGroup)
        .where(CannedGroup.kind == kind, seen_groups(ctx.actor), _owned(owner_id))
        .order_by(CannedGroup.position, CannedGroup.id)
    )
    return list(await ctx.db.scalars(statement))


def _owned(owner_id: UUID | None) -> ColumnElement[bool]:
    return CannedGroup.owner_id.is_(None) if owner_id is None else CannedGroup.owner_id == owner_id


async def _standing(ctx: Context, kind: str, owner_id: UUID | None) -> tuple[int, int]:
    """How many groups there are, and the last position."""
    statement = select(func.count(), func.coalesce(func.max(CannedGroup.position), -1)).where(
        CannedGroup.kind == kind, seen_groups(ctx.actor), _owned(owner_id)
    )
    count, last = (await ctx.db.execute(statement)).one()
    return count, last


async def _show(ctx: Context, groups: list[CannedGroup]) -> list[CannedGroupOut]:
    counts: dict[UUID, int] = {}
    ids = [group.id for group in groups]
    for item in ITEMS.values():
        statement = (
            select(item.group_id, func.count())
            .where(item.group_id.in_(ids), item.deleted_at.is_(None))
            .group_by(item.group_id)
        )
        counts.update((row[0], row[1]) for row in await ctx.db.execute(statement))
    return [
        CannedGroupOut.model_validate(
            {
                "id": group.id,
                "kind": group.kind,
                "scope": scope_of(group.owner_id),
                "name": group.name,
                "position": group.position,
                "count": counts.get(group.id, 0),
            }
        )
        for group in groups
    ]


def _note(ctx: Context, action: str, group: CannedGroup) -> None:
    # What somebody keeps for themselves is not for the audit log.
    if group.owner_id is None:
        record(ctx, action, group.id, name=group.name, kind=group.kind)
