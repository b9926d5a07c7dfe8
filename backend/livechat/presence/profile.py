"""A visitor with the card, and the present or last stay."""

import msgspec
from sqlalchemy import select

from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.presence.identity import card_of
from livechat.presence.live import LiveVisitors
from livechat.presence.schemas import FirstSource, MemberOut, VisitorOut
from livechat.presence.stays import find_stay, row_of
from livechat.presence.visits import source_of
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visit, Visitor


async def show(ctx: Context, visitor: Visitor) -> VisitorOut:
    stay = await find_stay(ctx.db, visitor.id)
    if stay is None:
        raise NotFound
    live = ctx.services.get(LiveVisitors)
    row, is_online = await live.look_up(visitor.workspace_id, visitor.id)
    if row is None:
        row = row_of(stay, ctx.services.get(VisitJournal).pending(stay.visit_id))
    shown = msgspec.to_builtins(row)
    shown["is_known"] = is_online is not None
    if is_online is False:
        shown["state"] = "left"
        shown["state_at"] = stay.visit_last_seen_at or stay.visitor_created_at
    return VisitorOut.model_validate(
        {
            **shown,
            "name": visitor.name,
            "card": card_of(visitor),
            "card_version": visitor.card_version,
            "first_seen_at": visitor.created_at,
            "conversations": visitor.conversations,
            "screen": stay.visit_screen or "",
            "language": stay.visit_language or "",
            "timezone": stay.visit_timezone or "",
            "landing_url": stay.visit_landing_url or "",
            "referrer": stay.visit_referrer or "",
            "campaign": stay.visit_campaign or {},
            "first": await _first(ctx, visitor),
            "member": _member(visitor),
            "is_online": is_online,
        }
    )


async def _first(ctx: Context, visitor: Visitor) -> FirstSource | None:
    statement = select(Visit).filter_by(visitor_id=visitor.id).order_by(Visit.started_at, Visit.id).limit(1)
    visit = await ctx.db.scalar(statement)
    if visit is None:
        return None
    return FirstSource(
        source=source_of(visit),
        campaign=visit.campaign,
        landing_url=visit.landing_url,
        started_at=visit.started_at,
    )


def _member(visitor: Visitor) -> MemberOut | None:
    if visitor.member_id is None:
        return None
    told = visitor.member
    return MemberOut(id=visitor.member_id, alias=told.get("alias", ""), level=told.get("level", ""))
