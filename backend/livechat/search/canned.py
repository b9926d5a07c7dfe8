"""Canned responses by title, text, shortcut and pinyin initials. There are few: the database looks at each."""

from sqlalchemy import func, or_, select

from livechat.canned.models import CannedGroup, CannedResponse
from livechat.core.context import Context
from livechat.core.paging import like
from livechat.search.highlight import find_initials, find_terms, segments
from livechat.search.schemas import CannedHit, CannedHits, Segment
from livechat.search.words import Wanted

LOOKED_AT = 200


async def search_canned(ctx: Context, wanted: Wanted, *, limit: int) -> CannedHits:
    """The caller's own and the shared ones: titles first."""
    term = like(wanted.text)
    ways = [
        func.lower(column).like(term, escape="\\")
        for column in (CannedResponse.title, CannedResponse.text, CannedResponse.shortcut)
    ]
    if wanted.initials:
        ways.append(CannedResponse.initials.like(like(wanted.initials), escape="\\"))
    rows = await ctx.db.execute(
        select(CannedResponse, CannedGroup.owner_id)
        .join(CannedGroup, CannedGroup.id == CannedResponse.group_id)
        .where(
            CannedResponse.workspace_id == ctx.workspace_id,
            CannedResponse.deleted_at.is_(None),
            CannedGroup.deleted_at.is_(None),
            or_(CannedGroup.owner_id.is_(None), CannedGroup.owner_id == ctx.actor.id),
            or_(*ways),
        )
        .order_by(func.lower(CannedResponse.title).like(term, escape="\\").desc(), CannedResponse.id)
        .limit(LOOKED_AT)
    )
    items = [
        CannedHit(
            id=response.id,
            group_id=response.group_id,
            title=_marked(response.title, wanted),
            text=_marked(response.text, wanted),
            plain_text=response.text,
            is_shared=owner_id is None,
        )
        for response, owner_id in list(rows)[:limit]
    ]
    return CannedHits(items=items, next_cursor=None)


def _marked(text: str, wanted: Wanted) -> list[Segment]:
    spans = find_terms(text, [wanted.text])
    if not spans and wanted.initials:
        spans = find_initials(text, wanted.initials)
    return segments(text, spans or [])
