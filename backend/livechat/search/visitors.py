"""Visitors by number, name and card."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.context import Context
from livechat.core.permissions import Permission
from livechat.search.candidates import NEWEST, candidates
from livechat.search.highlight import Span, segments
from livechat.search.index import visitor_texts
from livechat.search.messages import spans_in
from livechat.search.models import SearchEntry
from livechat.search.schemas import FoundVisitor, VisitorHit, VisitorHits
from livechat.search.words import Wanted, scope_of
from livechat.sites.models import SiteAgent
from livechat.visitors.models import Visitor

# People read out nine digits.
DIGITS = 9


async def search_visitors(ctx: Context, wanted: Wanted, *, limit: int, site_id: UUID | None) -> VisitorHits:
    """The first hits: the number as typed, then names and cards, then pinyin initials. Whoever wants more types more."""
    found: dict[UUID, tuple[Visitor, str, list[Span]]] = {}
    statement = _visible(ctx, site_id)
    if numbers := _numbers(wanted.text):
        between = Visitor.number.between(*numbers)
        for visitor in await ctx.db.scalars(statement.where(between).order_by(Visitor.number).limit(limit)):
            found[visitor.id] = (visitor, "number", [(0, len(wanted.text))])
    for by_initials in (False, True):
        if (wanted.initials is None) if by_initials else wanted.is_empty:
            continue
        scope = scope_of("v", ctx.workspace_id)
        pages = candidates(ctx.services, ctx.db, scope, wanted, by_initials=by_initials, before=NEWEST)
        async for ids in pages:
            if len(found) >= limit:
                break
            # As in `messages.py`: asked of each candidate by its id.
            may_see = statement.where(Visitor.id == SearchEntry.visitor_id).correlate(SearchEntry)
            page = (
                select(Visitor).select_from(SearchEntry).join(Visitor, Visitor.id == SearchEntry.visitor_id)
            )
            page = page.where(SearchEntry.id.in_(ids), may_see.exists())
            for visitor in await ctx.db.scalars(page.order_by(SearchEntry.id.desc())):
                if hit := _best(visitor, wanted, by_initials=by_initials):
                    found.setdefault(visitor.id, (visitor, *hit))
    hits = list(found.values())[:limit]
    newest = await _newest_conversations(ctx, [visitor.id for visitor, *_ in hits])
    return VisitorHits(items=[_hit(*hit, newest) for hit in hits], next_cursor=None)


def _visible(ctx: Context, site_id: UUID | None) -> Select[Visitor]:
    statement = select(Visitor).where(Visitor.workspace_id == ctx.workspace_id)
    if not ctx.actor.can(Permission.CONVERSATION_READ_ALL):
        served = select(SiteAgent.site_id).where(SiteAgent.agent_id == ctx.actor.id)
        statement = statement.where(Visitor.site_id.in_(served))
    return statement.where(Visitor.site_id == site_id) if site_id else statement


def _numbers(text: str) -> tuple[int, int] | None:
    """350 → 350000000 … 350999999."""
    if not (text.isascii() and text.isdigit() and len(text) <= DIGITS):
        return None
    step = 10 ** (DIGITS - len(text))
    return int(text) * step, (int(text) + 1) * step - 1


def _best(visitor: Visitor, wanted: Wanted, *, by_initials: bool) -> tuple[str, list[Span]] | None:
    for field, text in visitor_texts(visitor).items():
        if spans := spans_in(text, wanted, by_initials=by_initials):
            return field, spans
    return None


async def _newest_conversations(ctx: Context, visitor_ids: list[UUID]) -> dict[UUID, UUID]:
    if not visitor_ids:
        return {}
    theirs = aliased(Conversation)
    may_see = visible(ctx.actor, Conversation.id).where(Conversation.id == theirs.id)
    rows = await ctx.db.execute(
        select(theirs.visitor_id, theirs.id)
        .where(theirs.visitor_id.in_(visitor_ids), may_see.correlate(theirs).exists())
        .order_by(theirs.created_at)
    )
    # The last of each stays.
    return {row.visitor_id: row.id for row in rows}


def _hit(visitor: Visitor, field: str, spans: list[Span], newest: dict[UUID, UUID]) -> VisitorHit:
    return VisitorHit(
        visitor=FoundVisitor(id=visitor.id, number=visitor.number, name=visitor.name),
        site_id=visitor.site_id,
        field=field,
        segments=segments(visitor_texts(visitor)[field], spans),
        conversation_id=newest.get(visitor.id),
    )
