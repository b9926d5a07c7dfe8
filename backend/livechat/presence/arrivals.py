"""A visitor connects: the stay that this belongs to, and the first row of the live list."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from livechat.core.attendance import Hello
from livechat.core.clock import now
from livechat.core.errors import NotFound
from livechat.core.services import Services
from livechat.presence.rows import LiveRow
from livechat.presence.stays import Stay, find_stay, row_of
from livechat.visitors.devices import USER_AGENT_MAX, load_tables, read_user_agent
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visit, Visitor
from livechat.visitors.regions import Regions


@dataclass(frozen=True, slots=True)
class Arrival:
    visit_id: UUID
    row: LiveRow


async def find_arrival(services: Services, visitor_id: UUID, hello: Hello) -> Arrival:
    """The row of a visitor and the stay it belongs to; NotFound if the visitor was erased."""
    journal = services.get(VisitJournal)
    async with services.database.read() as db:
        stay = await find_stay(db, visitor_id)
    if stay is None:
        raise NotFound
    if stay.visit_id is None or now() - stay.visit_last_seen_at >= journal.gap:
        stay = await _begin_stay(services, visitor_id, stay, hello)
    return Arrival(stay.visit_id, row_of(stay, journal.pending(stay.visit_id)))


async def _begin_stay(services: Services, visitor_id: UUID, last: Stay, hello: Hello) -> Stay:
    """A tab that slept for hours comes back without asking for a session: that is a new stay of the same browser."""
    await load_tables()
    moment = now()
    region = services.get(Regions).find(hello.ip)
    device = read_user_agent(hello.user_agent[:USER_AGENT_MAX])
    async with services.database.write() as db:
        visitor = await db.scalar(select(Visitor).filter_by(id=visitor_id).with_for_update())
        if visitor is None:
            raise NotFound
        visit = Visit(
            workspace_id=visitor.workspace_id,
            site_id=visitor.site_id,
            visitor_id=visitor.id,
            started_at=moment,
            last_seen_at=moment,
            ip=hello.ip,
            country=region.country,
            province=region.province,
            city=region.city,
            channel=device.channel,
            browser=device.browser,
            os=device.os,
            screen=last.visit_screen or "",
            language=last.visit_language or "",
            timezone=last.visit_timezone or "",
        )
        db.add(visit)
        visitor.visits += 1
        visitor.last_seen_at = moment
        await db.flush()
        stay = await find_stay(db, visitor_id)
    if stay is None:
        raise NotFound
    return stay
