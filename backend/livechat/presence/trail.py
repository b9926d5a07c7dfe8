"""The pages that a visitor has seen (P11), newest first."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from sqlalchemy import select

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit, encode_cursor, id_cursor
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.visitors.models import PageView
from livechat.visitors.schemas import PageViewOut
from livechat.visitors.visibility import get_visible_visitor

router = APIRouter(tags=["visitors"])


@router.get("/visitors/{visitor_id}/trail")
async def list_page_views(
    visitor_id: UUID,
    ctx: Annotated[Context, allow(Permission.VISITOR_READ)],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[PageViewOut]:
    """The pages that a visitor has seen, newest first. A page just opened is here within a second or two."""
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    # Ids are made in the order of the views, and nothing else is as steady.
    statement = (
        select(PageView).filter_by(visitor_id=visitor.id).order_by(PageView.id.desc()).limit(limit + 1)
    )
    if cursor:
        statement = statement.where(PageView.id < id_cursor(cursor))
    views = list(await ctx.db.scalars(statement))
    items = [PageViewOut.model_validate(view) for view in views[:limit]]
    return Page(items=items, next_cursor=encode_cursor(str(items[-1].id)) if len(views) > limit else None)
