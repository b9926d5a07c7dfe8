"""REST of the live list, of visitors and of availability."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from fastapi import APIRouter, Response

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit, Search
from livechat.core.permissions import Permission
from livechat.presence import identity, profile, trail, visits
from livechat.presence.availability import choose
from livechat.presence.listing import page_of
from livechat.presence.live import LiveVisitors
from livechat.presence.schemas import LivePage, SetAvailability, VisitorOut
from livechat.presence.visible import visible_sites
from livechat.visitors.schemas import VisitorPatch
from livechat.visitors.visibility import get_visible_visitor

router = APIRouter(tags=["visitors"])
router.include_router(trail.router)
router.include_router(visits.router)


@router.get("/visitors", response_model=LivePage)
async def list_live_visitors(
    ctx: Annotated[Context, allow(Permission.VISITOR_READ)],
    site_id: UUID | None = None,
    search: Search = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Any:
    """Who is on the site now; those who came last first. Search by number, name, region, page or source."""
    sites = await visible_sites(ctx.db, ctx.actor, None if site_id is None else [site_id])
    rows, is_complete = await ctx.services.get(LiveVisitors).rows_of(ctx.workspace_id)
    items, next_cursor = page_of(rows, sites, search, limit, cursor)
    body = {"items": items, "next_cursor": next_cursor, "is_complete": is_complete}
    return Response(msgspec.json.encode(body), media_type="application/json")


@router.get("/visitors/{visitor_id}")
async def get_one_visitor(
    visitor_id: UUID, ctx: Annotated[Context, allow(Permission.VISITOR_READ)]
) -> VisitorOut:
    """A visitor with the card and the present or last stay."""
    return await profile.show(ctx, await get_visible_visitor(ctx.db, ctx.actor, visitor_id))


@router.patch("/visitors/{visitor_id}")
async def change_visitor(
    visitor_id: UUID, change: VisitorPatch, ctx: Annotated[Context, allow(Permission.VISITOR_EDIT)]
) -> VisitorOut:
    """Fill in the card; fields not named stay."""
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    await identity.patch(ctx, visitor, change)
    await ctx.db.flush()
    return await profile.show(ctx, visitor)


@router.put("/me/availability", tags=["me"])
async def choose_availability(
    choice: SetAvailability, ctx: Annotated[Context, allow(Permission.ME_EDIT)]
) -> SetAvailability:
    """Say whether one takes chats now (A10); the answer says what holds."""
    return await choose(ctx, choice)
