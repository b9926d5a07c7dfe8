"""What canned responses and canned files have in common: finding, ordering, counting, removing and having back."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import case, func, or_, select, update

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.canned.errors import CannedLimitReached
from livechat.canned.models import CannedFile, CannedGroup, CannedResponse
from livechat.canned.purge import purge
from livechat.canned.reach import check_editable, get_group, seen_groups, tell
from livechat.canned.schemas import EditorOut
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound

Item = TypeVar("Item", CannedResponse, CannedFile)

SHARED_MAX = 5000
PERSONAL_MAX = 1000
ACTIONS = {CannedResponse: "canned_response", CannedFile: "canned_file"}


async def get_item(
    ctx: Context, kind: type[Item], item_id: UUID, *, is_deleted: bool = False
) -> tuple[Item, CannedGroup]:
    """The item with its group, or a plain 404 (SA2)."""
    statement = (
        select(kind, CannedGroup)
        .join(CannedGroup, CannedGroup.id == kind.group_id)
        .where(
            kind.id == item_id,
            seen_groups(ctx.actor),
            kind.deleted_at.is_not(None) if is_deleted else kind.deleted_at.is_(None),
        )
    )
    found = (await ctx.db.execute(statement)).one_or_none()
    if found is None:
        raise NotFound
    return found[0], found[1]


async def get_editable(
    ctx: Context, kind: type[Item], item_id: UUID, *, is_deleted: bool = False
) -> tuple[Item, CannedGroup]:
    item, group = await get_item(ctx, kind, item_id, is_deleted=is_deleted)
    check_editable(ctx, group.owner_id)
    return item, group


async def group_for(
    ctx: Context, kind: type[Item], group_id: UUID, *, field: str | None = "group_id"
) -> CannedGroup:
    """A group into which the actor may put something."""
    wanted = "responses" if kind is CannedResponse else "files"
    group = await get_group(ctx, group_id, kind=wanted, field=field)
    check_editable(ctx, group.owner_id)
    return group


async def next_position(ctx: Context, kind: type[Item], group_id: UUID) -> int:
    last = select(func.coalesce(func.max(kind.position), -1)).where(kind.group_id == group_id)
    return (await ctx.db.execute(last)).scalar_one() + 1


async def check_room(ctx: Context, kind: type[Item], group: CannedGroup, more: int = 1) -> None:
    """CannedLimitReached when there would be too many of them in the scope of the group."""
    limit = SHARED_MAX if group.owner_id is None else PERSONAL_MAX
    owned = (
        CannedGroup.owner_id.is_(None) if group.owner_id is None else CannedGroup.owner_id == group.owner_id
    )
    statement = (
        select(func.count())
        .select_from(kind)
        .join(CannedGroup, CannedGroup.id == kind.group_id)
        .where(seen_groups(ctx.actor), owned, kind.deleted_at.is_(None))
    )
    if (await ctx.db.scalar(statement) or 0) + more > limit:
        raise CannedLimitReached(limit=limit)


async def order_items(ctx: Context, kind: type[Item], group_id: UUID, ids: list[UUID]) -> None:
    """Put these into the group in this order; what else is there comes after them."""
    group = await group_for(ctx, kind, group_id, field=None)
    wanted = list(dict.fromkeys(ids))
    statement = (
        select(kind, CannedGroup)
        .join(CannedGroup, CannedGroup.id == kind.group_id)
        .where(
            or_(kind.id.in_(wanted), kind.group_id == group.id),
            kind.deleted_at.is_(None),
            seen_groups(ctx.actor),
        )
        .order_by(kind.position, kind.id)
    )
    found = (await ctx.db.execute(statement)).all()
    by_id = {row[0].id: row[0] for row in found}
    if any(item_id not in by_id for item_id in wanted):
        raise NotFound(field="ids")
    for origin in {row[1].id: row[1] for row in found}.values():
        check_editable(ctx, origin.owner_id)
        tell(ctx, origin)
    moved = [by_id[item_id] for item_id in wanted]
    rest = [row[0] for row in found if row[0].id not in set(wanted)]
    for position, item in enumerate([*moved, *rest]):
        item.group_id = group.id
        item.position = position
    await ctx.db.flush()
    if group.owner_id is None:
        record(ctx, f"{ACTIONS[kind]}.ordered", group.id, name=group.name)


async def delete_item(ctx: Context, kind: type[Item], item_id: UUID) -> None:
    item, group = await get_editable(ctx, kind, item_id)
    item.deleted_at = now()
    await ctx.db.flush()
    note(ctx, "deleted", item, group)
    tell(ctx, group)
    await purge(ctx)


async def restore_item(ctx: Context, kind: type[Item], item_id: UUID) -> tuple[Item, CannedGroup]:
    item, group = await get_editable(ctx, kind, item_id, is_deleted=True)
    item.deleted_at = None
    await ctx.db.flush()
    note(ctx, "restored", item, group)
    tell(ctx, group)
    return item, group


async def count_use(ctx: Context, kind: type[Item], item_id: UUID) -> None:
    """One more in the month that is running. Nobody is told: a count may be a minute old."""
    month = this_month()
    await ctx.db.execute(
        update(kind)
        .where(kind.id == item_id)
        .values(used_month=month, uses=case((kind.used_month == month, kind.uses + 1), else_=1))
    )


def uses_now(item: CannedResponse | CannedFile) -> int:
    return item.uses if item.used_month == this_month() else 0


def this_month() -> str:
    return now().strftime("%Y-%m")


async def editors(ctx: Context, ids: set[UUID | None]) -> dict[UUID | None, EditorOut]:
    """Who changed things, in one query for all."""
    statement = select(Agent.id, Agent.nickname, Agent.avatar_version).where(
        Agent.id.in_([each for each in ids if each])
    )
    return {
        agent_id: EditorOut(id=agent_id, nickname=nickname, avatar_url=avatar_url(agent_id, version))
        for agent_id, nickname, version in (await ctx.db.execute(statement)).all()
    }


def note(ctx: Context, verb: str, item: CannedResponse | CannedFile, group: CannedGroup) -> None:
    """What is shared is in the audit log, what somebody keeps for themselves is not."""
    if group.owner_id is None:
        name = item.title if isinstance(item, CannedResponse) else item.name
        record(ctx, f"{ACTIONS[type(item)]}.{verb}", item.id, name=name)
