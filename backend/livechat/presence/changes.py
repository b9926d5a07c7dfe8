"""Gathers what changed in the live lists and sends it once per tick, one frame for all agents who watch."""

from uuid import UUID

from livechat.core import channels
from livechat.core.clock import monotonic
from livechat.core.events import Broadcaster
from livechat.core.store import StoreDown
from livechat.presence import rows
from livechat.presence.processes import SharedRows
from livechat.presence.rows import LiveRow

# How old an answer about the other processes may be.
FRESH_SECONDS = 2.0


class Changes:
    def __init__(self, broadcaster: Broadcaster, shared: SharedRows, frame_max_bytes: int) -> None:
        self._broadcaster = broadcaster
        self._shared = shared
        # Some room for the frame around the rows.
        self._room = frame_max_bytes - 4096
        # (workspace, site) → visitor → row, encoded once for the frame and the store
        self._upserts: dict[tuple[UUID, str], dict[str, bytes]] = {}
        self._removes: dict[tuple[UUID, str], set[str]] = {}
        # Not yet in the store.
        self._unshared: dict[UUID, tuple[dict[str, bytes], set[str]]] = {}
        # workspace → (when, rows of other processes, whether the store answered)
        self._elsewhere: dict[UUID, tuple[float, dict[str, bytes], bool]] = {}

    def upsert(self, workspace_id: UUID, row: LiveRow) -> None:
        key = (workspace_id, row.site_id)
        self._removes.get(key, set[str]()).discard(row.id)
        self._upserts.setdefault(key, {})[row.id] = rows.encode(row)

    def remove(self, workspace_id: UUID, row: LiveRow) -> None:
        key = (workspace_id, row.site_id)
        self._upserts.get(key, dict[str, bytes]()).pop(row.id, None)
        self._removes.setdefault(key, set()).add(row.id)

    def share_again(self, workspace_id: UUID, row: LiveRow) -> None:
        """The store has lost it; those who watch have not."""
        kept, _lost = self._unshared.setdefault(workspace_id, ({}, set()))
        kept[row.id] = rows.encode(row)

    async def flush(self) -> None:
        """Send the frames, then write the store. Raises StoreDown; the rows stay to be written."""
        upserts, self._upserts = self._upserts, {}
        removes, self._removes = self._removes, {}
        for key in upserts.keys() | removes.keys():
            self._send(key, upserts.get(key, {}), removes.get(key, set()))
        if self._shared.has_peers:
            self._remember(upserts, removes)
            await self._share()

    def _send(self, key: tuple[UUID, str], upserts: dict[str, bytes], removes: set[str]) -> None:
        workspace_id, site_id = key
        audience = [channels.live(UUID(site_id))]
        chunk: list[bytes] = []
        size = 0
        for row in upserts.values():
            if size + len(row) > self._room:
                self._broadcaster.send(workspace_id, audience, _frame(site_id, chunk, []))
                chunk, size = [], 0
            chunk.append(row)
            size += len(row) + 1
        gone = list(removes)
        # An id takes 39 bytes; what does not fit beside the rows follows.
        fits = max(0, (self._room - size) // 40)
        if chunk or gone:
            self._broadcaster.send(workspace_id, audience, _frame(site_id, chunk, gone[:fits]))
        page = self._room // 40
        for start in range(fits, len(gone), page):
            self._broadcaster.send(workspace_id, audience, _frame(site_id, [], gone[start : start + page]))

    # What other processes see of these rows, and what this one sees of theirs

    def _remember(
        self, upserts: dict[tuple[UUID, str], dict[str, bytes]], removes: dict[tuple[UUID, str], set[str]]
    ) -> None:
        for (workspace_id, _site), gone in removes.items():
            kept, lost = self._unshared.setdefault(workspace_id, ({}, set()))
            for visitor_id in gone:
                kept.pop(visitor_id, None)
                lost.add(visitor_id)
        for (workspace_id, _site), changed in upserts.items():
            kept, lost = self._unshared.setdefault(workspace_id, ({}, set()))
            kept.update(changed)
            lost.difference_update(changed)

    async def _share(self) -> None:
        for workspace_id in list(self._unshared):
            kept, lost = self._unshared.pop(workspace_id)
            try:
                await self._shared.write(_key(workspace_id), kept, lost)
            except StoreDown:
                # Under what came meanwhile, which is newer.
                newer, gone = self._unshared.get(workspace_id, ({}, set[str]()))
                still = {key: row for key, row in kept.items() if key not in gone}
                self._unshared[workspace_id] = ({**still, **newer}, (lost | gone) - newer.keys())
                raise

    async def elsewhere(self, workspace_id: UUID) -> tuple[dict[str, bytes], bool]:
        """Rows of the other processes by visitor id, and whether the store answered; the last known ones if not."""
        if not self._shared.has_peers:
            return {}, True
        known = self._elsewhere.get(workspace_id)
        if known is not None and monotonic() - known[0] < FRESH_SECONDS:
            return known[1], known[2]
        try:
            found, is_complete = dict(await self._shared.read_others(_key(workspace_id))), True
        except StoreDown:
            found, is_complete = (known[1] if known else {}), False
        self._elsewhere[workspace_id] = (monotonic(), found, is_complete)
        return found, is_complete


def _key(workspace_id: UUID) -> str:
    return f"live:{workspace_id}"


def _frame(site_id: str, upserts: list[bytes], removes: list[str]) -> bytes:
    gone = b",".join(b'"%b"' % visitor_id.encode() for visitor_id in removes)
    return b'{"type":"visitors.changed","site_id":"%b","upserts":[%b],"removes":[%b]}' % (
        site_id.encode(),
        b",".join(upserts),
        gone,
    )
