"""A browser arrives: find or make the visitor, and the stay that this page belongs to."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.clock import now
from livechat.core.db import Database
from livechat.core.ids import new_id
from livechat.sites.models import Site
from livechat.visitors.devices import USER_AGENT_MAX, load_tables, read_user_agent
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visit, Visitor
from livechat.visitors.numbers import random_number
from livechat.visitors.regions import Regions
from livechat.visitors.schemas import BeginSession
from livechat.visitors.sources import find_source

NUMBER_TRIES = 5

# Built once: putting a statement together costs as much as running it.
_latest_visit = (
    select(Visit)
    .where(Visit.visitor_id == bindparam("visitor_id"))
    .order_by(Visit.started_at.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Peer:
    """What the connection itself tells."""

    ip: str
    user_agent: str


async def arrive(
    database: Database,
    journal: VisitJournal,
    regions: Regions,
    site: Site,
    visitor_id: UUID | None,
    told: BeginSession,
    peer: Peer,
) -> tuple[Visitor, Visit]:
    """Writes only if the visitor or the stay is new; the page view goes to the journal."""
    await load_tables()
    visitor, visit = await _known(database, journal, visitor_id)
    if visitor is None:
        visitor, visit = await _meet(database, site, regions, told, peer)
    elif visit is None:
        visitor, visit = await _welcome_back(database, journal, visitor.id, regions, told, peer)
    if told.page.url:
        journal.view(site.workspace_id, visitor.id, visit.id, told.page.url, told.page.title)
    else:
        journal.seen(visitor.id, visit.id)
    return visitor, visit


async def _known(
    database: Database, journal: VisitJournal, visitor_id: UUID | None
) -> tuple[Visitor | None, Visit | None]:
    if visitor_id is None:
        return None, None
    async with database.read() as db:
        return await db.get(Visitor, visitor_id), await _going_on(db, journal, visitor_id)


async def _going_on(db: AsyncSession, journal: VisitJournal, visitor_id: UUID) -> Visit | None:
    """The stay that still goes on (V05: one stay is one visit, however many pages)."""
    latest = await db.scalar(_latest_visit, {"visitor_id": visitor_id})
    return latest if latest is not None and now() - latest.last_seen_at < journal.gap else None


async def _meet(
    database: Database, site: Site, regions: Regions, told: BeginSession, peer: Peer
) -> tuple[Visitor, Visit]:
    """A new visitor on a first visit: two inserts."""
    for attempt in range(NUMBER_TRIES):
        visitor = Visitor(
            id=new_id(),
            workspace_id=site.workspace_id,
            site_id=site.id,
            number=random_number(),
            name="",
            card={},
            member={},
            visits=1,
            conversations=0,
            token_generation=1,
        )
        visit = _new_visit(visitor, regions, told, peer)
        visitor.last_seen_at = visit.started_at
        try:
            async with database.write() as db:
                db.add(visitor)
                await db.flush()
                db.add(visit)
        except IntegrityError:
            # One in a billion per visitor: somebody has this number.
            if attempt == NUMBER_TRIES - 1:
                raise
            continue
        return visitor, visit
    raise AssertionError("unreachable")


async def _welcome_back(
    database: Database,
    journal: VisitJournal,
    visitor_id: UUID,
    regions: Regions,
    told: BeginSession,
    peer: Peer,
) -> tuple[Visitor, Visit]:
    """A known visitor on a new visit. Locked, so that two tabs at once count one stay and lose none."""
    async with database.write() as db:
        visitor = (await db.scalars(select(Visitor).filter_by(id=visitor_id).with_for_update())).one()
        # Another tab may have begun the stay since we looked.
        visit = await _going_on(db, journal, visitor.id)
        if visit is None:
            visit = _new_visit(visitor, regions, told, peer)
            db.add(visit)
            visitor.visits += 1
            visitor.last_seen_at = visit.started_at
    return visitor, visit


def _new_visit(visitor: Visitor, regions: Regions, told: BeginSession, peer: Peer) -> Visit:
    moment = now()
    region = regions.find(peer.ip)
    device = read_user_agent(peer.user_agent[:USER_AGENT_MAX])
    source = find_source(told.referrer or "", told.page.url, peer.user_agent)
    return Visit(
        id=new_id(),
        workspace_id=visitor.workspace_id,
        site_id=visitor.site_id,
        visitor_id=visitor.id,
        started_at=moment,
        last_seen_at=moment,
        ip=peer.ip,
        country=region.country,
        province=region.province,
        city=region.city,
        channel=device.channel,
        browser=device.browser,
        os=device.os,
        screen=told.screen or "",
        language=told.language or "",
        timezone=told.timezone or "",
        source_kind=source.kind,
        source_name=source.name[:200],
        keyword=source.keyword[:200],
        referrer=told.referrer or "",
        landing_url=told.page.url,
        campaign=dict(source.campaign),
    )
