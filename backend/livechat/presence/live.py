"""Who is on the site now (V01): rows in the process that holds the sockets, changes in ticks."""

from collections.abc import Iterable
from contextlib import suppress
from time import time
from uuid import UUID

from livechat.core.attendance import Hello
from livechat.core.clock import monotonic, now, to_wire
from livechat.core.connection import Connection
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.core.store import StoreDown
from livechat.presence import rows
from livechat.presence.arrivals import Arrival, find_arrival
from livechat.presence.changes import Changes
from livechat.presence.processes import SharedRows
from livechat.presence.rows import LiveRow, Page
from livechat.visitors.journal import VisitJournal

# A row goes out at most so often, however often it changes.
ROW_SECONDS = 1.0
# A stay that goes on is noted in the database so often.
SEEN_SECONDS = 60.0

PATCH = "live.patch"
PAGE = "live.page"
LEFT = "live.left"


class Entry:
    """A visitor whose sockets, one or several tabs, are in this process."""

    __slots__ = ("left_at", "row", "seen_at", "sent_at", "sockets", "visit_id", "workspace_id")

    def __init__(self, workspace_id: UUID, visit_id: UUID, row: LiveRow) -> None:
        self.workspace_id = workspace_id
        self.visit_id = visit_id
        self.row = row
        self.sockets = 0
        # Set while no socket is left: a page change, or the end.
        self.left_at: float | None = None
        self.sent_at = 0.0
        self.seen_at = monotonic()


class LiveVisitors:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._settings = services.settings
        self._broadcaster = services.broadcaster
        self.entries: dict[UUID, Entry] = {}
        self.shared = SharedRows(services.store, has_peers=services.bus.has_peers, on_lost=self._share_again)
        # Changed since they were last told, and gone since the last tick.
        self._changed: dict[UUID, Entry] = {}
        self._leaving: dict[UUID, Entry] = {}
        self._changes = Changes(services.broadcaster, self.shared, services.settings.frame_out_max_bytes)
        self._ticks = Every(self._settings.live_tick_ms / 1000, self._tick_now, "live-visitors")

    async def start(self) -> None:
        await self.shared.start()
        self._broadcaster.attend(self)
        self._broadcaster.listen(PATCH, self._on_patch)
        self._broadcaster.listen(PAGE, self._on_page)
        self._broadcaster.listen(LEFT, self._on_left)
        self._ticks.start()

    async def close(self) -> None:
        await self._ticks.close()
        await self.shared.close()

    # Sockets

    async def opened(self, connection: Connection, hello: Hello) -> None:
        actor = connection.actor
        if actor.kind != "visitor":
            return
        entry = self.entries.get(actor.id)
        if entry is None:
            arrival = await find_arrival(self._services, actor.id, hello)
            # Another tab may have been quicker.
            entry = self.entries.get(actor.id) or self._enter(actor.workspace_id, arrival)
        connection.memory[LiveVisitors] = entry
        entry.sockets += 1
        entry.left_at = None
        self._leaving.pop(actor.id, None)
        if hello.page is not None and hello.page["url"]:
            self._turn(entry, hello.page["url"], hello.page["title"], is_new_view=True)

    def heard(self, connection: Connection) -> None:
        entry: Entry | None = connection.memory.get(LiveVisitors)
        if entry is not None and monotonic() - entry.seen_at > SEEN_SECONDS:
            entry.seen_at = monotonic()
            self._services.get(VisitJournal).seen(UUID(entry.row.id), entry.visit_id)

    def closed(self, connection: Connection) -> None:
        entry: Entry | None = connection.memory.pop(LiveVisitors, None)
        if entry is None:
            return
        entry.sockets -= 1
        if entry.sockets == 0:
            entry.left_at = monotonic()
            self._leaving[UUID(entry.row.id)] = entry

    # Changes

    def turn_page(self, connection: Connection, url: str, title: str) -> None:
        """The visitor moved on without a new socket."""
        entry: Entry | None = connection.memory.get(LiveVisitors)
        if entry is not None:
            self._turn(entry, url, title, is_new_view=True)

    def note_page(self, workspace_id: UUID, visitor_id: UUID, url: str, title: str) -> None:
        """A page view that is in the journal already; the row may be in any process."""
        if entry := self.entries.get(visitor_id):
            self._turn(entry, url, title, is_new_view=False)
        self._broadcaster.tell(
            workspace_id, PAGE, rows.encode_patch(rows.Patch(str(visitor_id), {"url": url, "title": title}))
        )

    def patch(
        self,
        workspace_id: UUID,
        site_id: UUID,
        visitor_id: UUID,
        *,
        only_if_state: str | None = None,
        **fields: object,
    ) -> None:
        """Change fields of a visitor's row, whichever process holds it; of one who is not here, nothing."""
        del site_id
        wire: dict[str, object] = {
            name: str(value) if isinstance(value, UUID) else value for name, value in fields.items()
        }
        for name in ("agent", "last_agent"):
            if isinstance(person := wire.get(name), dict):
                wire[name] = {"id": str(person["id"]), "nickname": person["nickname"]}
        change = rows.Patch(str(visitor_id), wire, only_if_state)
        self._apply(change)
        self._broadcaster.tell(workspace_id, PATCH, rows.encode_patch(change))

    # Questions

    async def online(self, workspace_id: UUID, visitor_ids: Iterable[UUID]) -> set[UUID]:
        """Which of these visitors are connected, or were some seconds ago."""
        wanted = set(visitor_ids)
        here = {visitor_id for visitor_id in wanted if visitor_id in self.entries}
        if not self.shared.has_peers or here == wanted:
            return here
        elsewhere, _is_complete = await self._changes.elsewhere(workspace_id)
        return here | {visitor_id for visitor_id in wanted if str(visitor_id) in elsewhere}

    async def rows_of(self, workspace_id: UUID) -> tuple[list[LiveRow], bool]:
        """All rows of a workspace, and whether that is really all."""
        found = {
            entry.row.id: entry.row for entry in self.entries.values() if entry.workspace_id == workspace_id
        }
        elsewhere, is_complete = await self._changes.elsewhere(workspace_id)
        for visitor_id, encoded in elsewhere.items():
            row = rows.decode(encoded)
            # What this process holds itself it knows, whatever the others wrote before.
            is_newer = visitor_id not in found or (is_complete and found[visitor_id].rev < row.rev)
            if is_newer:
                row.is_known = is_complete
                found[visitor_id] = row
        return list(found.values()), is_complete

    def row(self, visitor_id: UUID) -> LiveRow | None:
        """The row, if the visitor's sockets are in this process."""
        entry = self.entries.get(visitor_id)
        return entry.row if entry else None

    async def find_row(self, workspace_id: UUID, visitor_id: UUID) -> LiveRow | None:
        """The row, whichever process holds it; the last known one while they cannot be asked."""
        return (await self.look_up(workspace_id, visitor_id))[0]

    async def look_up(self, workspace_id: UUID, visitor_id: UUID) -> tuple[LiveRow | None, bool | None]:
        """The row, whichever process holds it, and whether the visitor is there; null where that is unknown."""
        if (row := self.row(visitor_id)) is not None:
            return row, True
        elsewhere, is_complete = await self._changes.elsewhere(workspace_id)
        encoded = elsewhere.get(str(visitor_id))
        if encoded is None:
            return None, False if is_complete else None
        row = rows.decode(encoded)
        row.is_known = is_complete
        return row, True if is_complete else None

    # Inside

    def _enter(self, workspace_id: UUID, arrival: Arrival) -> Entry:
        entry = self.entries[UUID(arrival.row.id)] = Entry(workspace_id, arrival.visit_id, arrival.row)
        self._touch(entry)
        return entry

    def _turn(self, entry: Entry, url: str, title: str, *, is_new_view: bool) -> None:
        row = entry.row
        if is_new_view and row.page is not None and row.page.url == url:
            # A reconnect tells the same page again.
            if title and row.page.title != title:
                row.page = Page(url, title)
                self._touch(entry)
            return
        row.page = Page(url, title)
        row.pages += 1
        row.last_active_at = to_wire(now())
        entry.seen_at = monotonic()
        if is_new_view:
            self._services.get(VisitJournal).view(
                entry.workspace_id, UUID(row.id), entry.visit_id, url, title
            )
        self._touch(entry)

    def _apply(self, change: rows.Patch) -> None:
        entry = self.entries.get(UUID(change.visitor_id))
        if entry is None or change.only_if_state not in {None, entry.row.state}:
            return
        state = entry.row.state
        if rows.apply(entry.row, change.fields):
            if entry.row.state != state:
                entry.row.state_at = to_wire(now())
            self._touch(entry)

    def _touch(self, entry: Entry) -> None:
        """Counts up, and never back after a restart, whatever the process."""
        entry.row.rev = max(entry.row.rev + 1, int(time() * 1000))
        self._changed[UUID(entry.row.id)] = entry

    async def _tick_now(self) -> None:
        await self.tick(monotonic())

    async def tick(self, moment: float) -> None:
        """Tell what changed; say goodbye to those whose grace is over."""
        gone_before = moment - self._settings.presence_grace_seconds
        for visitor_id, entry in list(self._leaving.items()):
            if entry.left_at is not None and entry.left_at <= gone_before:
                self._leave(visitor_id, entry)
        due = [entry for entry in self._changed.values() if moment - entry.sent_at >= ROW_SECONDS]
        for entry in due:
            entry.sent_at = moment
            del self._changed[UUID(entry.row.id)]
            self._changes.upsert(entry.workspace_id, entry.row)
        with suppress(StoreDown):
            await self._changes.flush()

    def _leave(self, visitor_id: UUID, entry: Entry) -> None:
        del self.entries[visitor_id]
        del self._leaving[visitor_id]
        self._changed.pop(visitor_id, None)
        self._services.get(VisitJournal).seen(visitor_id, entry.visit_id)
        self._changes.remove(entry.workspace_id, entry.row)
        self._broadcaster.tell(entry.workspace_id, LEFT, str(visitor_id).encode())

    def _share_again(self) -> None:
        for entry in self.entries.values():
            self._changes.share_again(entry.workspace_id, entry.row)

    # Words from other processes

    def _on_patch(self, workspace_id: UUID, body: bytes) -> None:
        self._apply(rows.decode_patch(body))

    def _on_page(self, workspace_id: UUID, body: bytes) -> None:
        patch = rows.decode_patch(body)
        if entry := self.entries.get(UUID(patch.visitor_id)):
            self._turn(entry, str(patch.fields["url"]), str(patch.fields["title"]), is_new_view=False)

    def _on_left(self, workspace_id: UUID, body: bytes) -> None:
        """Gone there, but another tab may be here: then the row must come back to those who removed it."""
        if entry := self.entries.get(UUID(body.decode())):
            self._touch(entry)
