"""Page views and signs of life, written in batches: no transaction per page view."""

import asyncio
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import bindparam, insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.clock import now
from livechat.core.every import Every
from livechat.core.ids import new_id
from livechat.core.services import Services
from livechat.visitors import journal_sqlite
from livechat.visitors.models import PageView, Visit, Visitor

log = structlog.get_logger()

TICK_SECONDS = 1.0
# What may wait while the database is away; the oldest page views go first.
PENDING_MAX = 50_000
BATCH_MAX = 500

_touch_visit = (
    update(Visit)
    .where(Visit.id == bindparam("row_id"))
    .values(last_seen_at=bindparam("seen_at"))
    .execution_options(synchronize_session=False)
)
_touch_visitor = (
    update(Visitor)
    .where(Visitor.id == bindparam("row_id"))
    .values(last_seen_at=bindparam("seen_at"))
    .execution_options(synchronize_session=False)
)


class VisitJournal:
    """One writer per process. Callers only append to lists; an outage makes the rows wait."""

    def __init__(self, services: Services) -> None:
        self._database = services.database
        self._views: list[dict[str, Any]] = []
        # visit → how many of its views wait, and the page of the last one
        self._pending: dict[UUID, tuple[int, str, str]] = {}
        # visit → (visitor, last sign of life)
        self._seen: dict[UUID, tuple[UUID, datetime]] = {}
        self._lock = asyncio.Lock()
        # Whatever went wrong, the rows wait for the next tick.
        self._ticks = Every(TICK_SECONDS, self.flush, "visit-journal")
        self.gap = timedelta(minutes=services.settings.visit_gap_minutes)

    async def start(self) -> None:
        self._ticks.start()

    async def close(self) -> None:
        await self._ticks.close()
        try:
            async with asyncio.timeout(5):
                await self.flush()
        except Exception as error:  # noqa: BLE001 - a shutdown must end, and this is all we can do
            log.warning("visit_journal.lost", views=len(self._views), error=repr(error))

    def view(self, workspace_id: UUID, visitor_id: UUID, visit_id: UUID, url: str, title: str) -> None:
        moment = now()
        if len(self._views) >= PENDING_MAX:
            self._written(self._views[: PENDING_MAX // 10])
            del self._views[: PENDING_MAX // 10]
        self._views.append(
            {
                "id": new_id(),
                "workspace_id": workspace_id,
                "visit_id": visit_id,
                "visitor_id": visitor_id,
                "url": url,
                "title": title,
                "viewed_at": moment,
                "created_at": moment,
            }
        )
        self._pending[visit_id] = (self._pending.get(visit_id, (0, "", ""))[0] + 1, url, title)
        self._seen[visit_id] = (visitor_id, moment)

    def pending(self, visit_id: UUID) -> tuple[int, str, str]:
        """Views of a stay that are not in the database yet: how many, and the latest page."""
        return self._pending.get(visit_id, (0, "", ""))

    def seen(self, visitor_id: UUID, visit_id: UUID) -> None:
        """The stay goes on, though no page was turned."""
        self._seen[visit_id] = (visitor_id, now())

    async def flush(self) -> None:
        """Write what waits; returns once it is stored."""
        async with self._lock:
            while self._views or self._seen:
                views = self._views[:BATCH_MAX]
                seen = dict(list(self._seen.items())[:BATCH_MAX])
                await self._write(views, seen)
                del self._views[: len(views)]
                self._written(views)
                for visit_id, entry in seen.items():
                    if self._seen.get(visit_id) == entry:
                        del self._seen[visit_id]

    def _written(self, views: list[dict[str, Any]]) -> None:
        for view in views:
            count, url, title = self._pending.get(view["visit_id"], (0, "", ""))
            if count > 1:
                self._pending[view["visit_id"]] = (count - 1, url, title)
            else:
                self._pending.pop(view["visit_id"], None)

    async def _write(self, views: list[dict[str, Any]], seen: dict[UUID, tuple[UUID, datetime]]) -> None:
        try:
            await self._store(views, seen)
        except (IntegrityError, sqlite3.IntegrityError):
            # A visitor was erased meanwhile. Find out which, so that the others are kept.
            for view in views:
                await self._write_alone(view)
            await self._store([], seen)

    async def _write_alone(self, view: dict[str, Any]) -> None:
        try:
            await self._store([view], {})
        except (IntegrityError, sqlite3.IntegrityError):
            log.info("visit_journal.dropped", visitor_id=str(view["visitor_id"]))

    async def _store(self, views: list[dict[str, Any]], seen: dict[UUID, tuple[UUID, datetime]]) -> None:
        if self._database.is_sqlite:
            await self._database.short_road.write(
                lambda connection: journal_sqlite.store(connection, views, seen)
            )
            return
        async with self._database.write() as db:
            await _store(db, views, seen)


async def _store(
    db: AsyncSession, views: Sequence[dict[str, Any]], seen: dict[UUID, tuple[UUID, datetime]]
) -> None:
    connection = await db.connection()
    if views:
        await connection.execute(insert(PageView), list(views))
    if seen:
        # In one order everywhere, so that two processes never wait for each other in a circle.
        visits = [{"row_id": visit_id, "seen_at": seen_at} for visit_id, (_, seen_at) in sorted(seen.items())]
        await connection.execute(_touch_visit, visits)
        visitors = dict(seen.values())
        await connection.execute(
            _touch_visitor,
            [{"row_id": visitor_id, "seen_at": at} for visitor_id, at in sorted(visitors.items())],
        )
