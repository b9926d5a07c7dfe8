"""The stays of a visitor with their sources and campaigns (V05, V10, I07), the latest first."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from sqlalchemy import func, select

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit, encode_cursor, id_cursor
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.presence.schemas import VisitOut
from livechat.visitors.models import PageView, Visit
from livechat.visitors.schemas import RegionOut, SourceOut
from livechat.visitors.visibility import get_visible_visitor

router = APIRouter(tags=["visitors"])

_pages = (
    select(func.count(PageView.id)).where(PageView.visit_id == Visit.id).correlate(Visit).scalar_subquery()
)


@router.get("/visitors/{visitor_id}/visits")
async def list_visits(
    visitor_id: UUID,
    ctx: Annotated[Context, allow(Permission.VISITOR_READ)],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[VisitOut]:
    """The stays of a visitor, the latest first: when, from where, on what device and by which campaign."""
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    # Ids are made in the order of the stays.
    statement = (
        select(Visit, _pages).where(Visit.visitor_id == visitor.id).order_by(Visit.id.desc()).limit(limit + 1)
    )
    if cursor:
        statement = statement.where(Visit.id < id_cursor(cursor))
    found = (await ctx.db.execute(statement)).all()
    items = [_visit_out(visit, pages) for visit, pages in found[:limit]]
    return Page(items=items, next_cursor=encode_cursor(str(items[-1].id)) if len(found) > limit else None)


def source_of(visit: Visit) -> SourceOut:
    return SourceOut.model_validate(
        {"kind": visit.source_kind, "name": visit.source_name, "keyword": visit.keyword}
    )


def _visit_out(visit: Visit, pages: int) -> VisitOut:
    return VisitOut.model_validate(
        {
            "id": visit.id,
            "started_at": visit.started_at,
            "last_seen_at": visit.last_seen_at,
            "pages": pages,
            "ip": visit.ip,
            "region": RegionOut(country=visit.country, province=visit.province, city=visit.city),
            "channel": visit.channel,
            "browser": visit.browser,
            "os": visit.os,
            "source": source_of(visit),
            "referrer": visit.referrer,
            "landing_url": visit.landing_url,
            "campaign": visit.campaign,
        }
    )
