"""The categories of a workspace."""

from uuid import UUID

from sqlalchemy import func, select, update

from livechat.audit.service import record
from livechat.conversations.models import Conversation
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.filing.errors import CategoryTooDeep, FilingLimit
from livechat.filing.events import FilingChanged
from livechat.filing.models import Category
from livechat.filing.schemas import CategoryOut, CategoryPatch, NewCategory

MOST = 200


async def list_categories(ctx: Context) -> list[CategoryOut]:
    """All of them, in their order; the page puts each below its parent."""
    used = (
        select(func.count(Conversation.id))
        .where(Conversation.category_id == Category.id)
        .correlate(Category)
        .scalar_subquery()
    )
    statement = select(Category, used).filter_by(workspace_id=ctx.workspace_id)
    rows = await ctx.db.execute(statement.order_by(Category.position, Category.id))
    return [_out(category, count) for category, count in rows]


async def get_category(ctx: Context, category_id: UUID) -> Category:
    statement = select(Category).filter_by(id=category_id, workspace_id=ctx.workspace_id)
    category = await ctx.db.scalar(statement)
    if category is None:
        raise NotFound
    return category


async def add_category(ctx: Context, new: NewCategory) -> CategoryOut:
    if new.parent_id:
        parent = await get_category(ctx, new.parent_id)
        if parent.parent_id:
            raise CategoryTooDeep
    mine = select(func.count(), func.coalesce(func.max(Category.position), -1))
    count, last = (await ctx.db.execute(mine.filter_by(workspace_id=ctx.workspace_id))).one()
    if count >= MOST:
        raise FilingLimit(max=MOST)
    category = Category(
        workspace_id=ctx.workspace_id, name=new.name, parent_id=new.parent_id, position=last + 1
    )
    ctx.db.add(category)
    await ctx.db.flush()
    _tell(ctx, category, "category.created", name=category.name)
    return _out(category, 0)


async def change_category(ctx: Context, category_id: UUID, patch: CategoryPatch) -> CategoryOut:
    category = await get_category(ctx, category_id)
    for field in patch.model_fields_set:
        setattr(category, field, getattr(patch, field))
    await ctx.db.flush()
    _tell(ctx, category, "category.changed", name=category.name)
    used = select(func.count(Conversation.id)).where(Conversation.category_id == category.id)
    return _out(category, await ctx.db.scalar(used) or 0)


async def delete_category(ctx: Context, category_id: UUID) -> None:
    """It goes with those below it; what was filed under them is filed under nothing."""
    category = await get_category(ctx, category_id)
    below = select(Category.id).where((Category.id == category.id) | (Category.parent_id == category.id))
    ids = list(await ctx.db.scalars(below))
    await ctx.db.execute(
        update(Conversation)
        .where(Conversation.workspace_id == ctx.workspace_id, Conversation.category_id.in_(ids))
        .values(category_id=None)
    )
    await ctx.db.delete(category)
    _tell(ctx, category, "category.deleted", name=category.name)


def _out(category: Category, used: int) -> CategoryOut:
    return CategoryOut(
        id=category.id,
        name=category.name,
        parent_id=category.parent_id,
        position=category.position,
        used=used,
    )


def _tell(ctx: Context, category: Category, action: str, **details: str) -> None:
    record(ctx, action, category.id, **details)
    ctx.emit(FilingChanged.of("categories", ctx.workspace_id))
