"""A new visitor on a browser that is known: somebody else sits there now."""

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.clock import now
from livechat.core.ids import new_id
from livechat.visitors.models import Visit, Visitor
from livechat.visitors.numbers import random_number

NUMBER_TRIES = 5
# What the browser is, and where it came from, stays the same.
COPIED = (
    "ip", "country", "province", "city", "channel", "browser", "os", "screen", "language", "timezone",
    "source_kind", "source_name", "keyword", "referrer", "landing_url", "campaign",
)  # fmt: skip


async def same_browser_anew(db: AsyncSession, earlier: Visitor) -> Visitor:
    """A visitor with nothing but the present stay of this browser; nothing leads back to the earlier one."""
    moment = now()
    visitor = await _numbered(db, earlier)
    visitor.last_seen_at = moment
    last = await db.scalar(
        select(Visit).filter_by(visitor_id=earlier.id).order_by(Visit.started_at.desc()).limit(1)
    )
    db.add(
        Visit(
            workspace_id=visitor.workspace_id,
            site_id=visitor.site_id,
            visitor_id=visitor.id,
            started_at=moment,
            last_seen_at=moment,
            **({name: getattr(last, name) for name in COPIED} if last is not None else {}),
        )
    )
    await db.flush()
    return visitor


async def _numbered(db: AsyncSession, earlier: Visitor) -> Visitor:
    for attempt in range(NUMBER_TRIES):
        visitor = Visitor(
            id=new_id(),
            workspace_id=earlier.workspace_id,
            site_id=earlier.site_id,
            number=random_number(),
            name="",
            card={},
            member={},
            visits=1,
            conversations=0,
            token_generation=1,
        )
        try:
            async with db.begin_nested():
                db.add(visitor)
        except IntegrityError:
            if attempt == NUMBER_TRIES - 1:
                raise
            continue
        return visitor
    raise AssertionError("unreachable")
