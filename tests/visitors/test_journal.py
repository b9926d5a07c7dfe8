"""Page views are written in batches and survive an outage."""

import sys
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from livechat.core.services import Services
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import PageView, Visit
from tests.people import Person


@pytest.fixture
async def journal(services: Services) -> VisitJournal:
    """One that writes when told to, on the shared database."""
    return VisitJournal(services)


@pytest.fixture
async def visit(services: Services, visitor: Person) -> Visit:
    await services.get(VisitJournal).flush()
    async with services.database.read() as db:
        found = await db.scalar(select(Visit).filter_by(visitor_id=UUID(visitor.id)))
    assert found is not None
    return found


async def count(services: Services, visit: Visit) -> int:
    async with services.database.read() as db:
        return await db.scalar(select(func.count()).select_from(PageView).filter_by(visit_id=visit.id)) or 0


def road(services: Services) -> Any:
    """What has the `write` that the journal calls."""
    database = services.database
    return database.short_road if database.is_sqlite else database


async def test_many_views_are_one_transaction(
    services: Services, journal: VisitJournal, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page view costs no transaction of its own."""
    before = await count(services, visit)
    transactions = 0
    write = road(services).write

    def counted(*work: Any) -> Any:
        nonlocal transactions
        # Timers of other features may write meanwhile.
        transactions += sys._getframe(1).f_globals["__name__"] == "livechat.visitors.journal"
        return write(*work)

    monkeypatch.setattr(road(services), "write", counted)
    for number in range(300):
        journal.view(visit.workspace_id, visit.visitor_id, visit.id, f"https://shop.example/{number}", "")
    assert journal.pending(visit.id) == (300, "https://shop.example/299", "")
    await journal.flush()

    assert transactions == 1
    assert await count(services, visit) == before + 300
    assert journal.pending(visit.id) == (0, "", "")


async def test_views_wait_for_a_database_that_is_away(
    services: Services, journal: VisitJournal, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G13: nothing is lost, nothing is written twice."""
    before = await count(services, visit)

    def away(*_work: Any) -> Any:
        raise OSError("away")

    journal.view(visit.workspace_id, visit.visitor_id, visit.id, "https://shop.example/a", "")
    with monkeypatch.context() as outage:
        outage.setattr(road(services), "write", away)
        with pytest.raises(OSError, match="away"):
            await journal.flush()
    journal.view(visit.workspace_id, visit.visitor_id, visit.id, "https://shop.example/b", "")
    await journal.flush()
    await journal.flush()

    assert await count(services, visit) == before + 2


async def test_the_view_of_an_erased_visitor_does_not_hold_up_the_others(
    services: Services, journal: VisitJournal, visit: Visit
) -> None:
    before = await count(services, visit)
    journal.view(visit.workspace_id, visit.visitor_id, visit.id, "https://shop.example/a", "")
    journal.view(visit.workspace_id, uuid4(), uuid4(), "https://shop.example/erased", "")
    journal.view(visit.workspace_id, visit.visitor_id, visit.id, "https://shop.example/b", "")

    await journal.flush()

    assert await count(services, visit) == before + 2


async def test_a_stay_that_goes_on_is_noted(services: Services, journal: VisitJournal, visit: Visit) -> None:
    """V05, V08: heartbeats keep the stay alive."""
    journal.seen(visit.visitor_id, visit.id)
    await journal.flush()

    async with services.database.read() as db:
        later = await db.get_one(Visit, visit.id)
    assert later.last_seen_at >= visit.last_seen_at


async def test_closing_writes_what_waits(services: Services, journal: VisitJournal, visit: Visit) -> None:
    """G11: a restart loses no page view."""
    before = await count(services, visit)
    await journal.start()
    journal.view(visit.workspace_id, visit.visitor_id, visit.id, "https://shop.example/last", "")
    await journal.close()

    assert await count(services, visit) == before + 1
