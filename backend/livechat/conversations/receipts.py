"""How far each side has received and read: kept per tick, since many arrive and only the last of each counts."""

import asyncio
import json
import logging
import sqlite3
from typing import NamedTuple, cast
from uuid import UUID

from sqlalchemy import Table, bindparam, select, update

from livechat.conversations.events import ConversationReceipt
from livechat.conversations.models import Conversation
from livechat.conversations.updates import ConversationUpdates
from livechat.core.db.sqlite import stored_id
from livechat.core.services import Services
from livechat.messages.events import audience

logger = logging.getLogger(__name__)

TICK_SECONDS = 0.25
# Tries after a failure of the database; then the client's next receipt makes up for it.
TRIES = 20

# (conversation, side) → (delivered, read)
Pending = dict[tuple[UUID, str], tuple[int, int]]
SIDES = ("visitor", "agent")


class Head(NamedTuple):
    """What a conversation says of itself."""

    id: UUID
    workspace_id: UUID
    visitor_id: UUID
    agent_id: UUID | None
    last_seq: int
    visitor_delivered_seq: int
    visitor_read_seq: int
    agent_delivered_seq: int
    agent_read_seq: int


class Move(NamedTuple):
    """One side of a conversation got further."""

    head: Head
    side: str
    delivered: int
    read: int


_table = cast("Table", Conversation.__table__)
_c = _table.c
_COLUMNS = tuple(_c[name] for name in Head._fields)
_UPDATES = {
    side: update(_table)
    .where(_c.id == bindparam("key"))
    .values(
        {
            f"{side}_delivered_seq": bindparam("delivered"),
            f"{side}_read_seq": bindparam("read"),
            "version": _c.version + 1,
        }
    )
    for side in SIDES
}
_FIND_PLAIN = (
    f"SELECT {', '.join(Head._fields)} FROM conversations"  # noqa: S608
    " WHERE id IN (SELECT value FROM json_each(?))"
)
_UPDATE_PLAIN = {
    side: f"UPDATE conversations SET {side}_delivered_seq = ?, {side}_read_seq = ?, version = version + 1"  # noqa: S608
    " WHERE id = ?"
    for side in SIDES
}


class Receipts:
    """`services.get(Receipts)`. Positions only grow: the highest of all tabs holds (G15)."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._pending: Pending = {}
        self._timer: asyncio.TimerHandle | None = None
        self._writing: asyncio.Task[None] | None = None
        self._failures = 0
        self._is_closing = False

    async def start(self) -> None: ...

    async def close(self) -> None:
        self._is_closing = True
        if self._timer:
            self._timer.cancel()
        if self._writing:
            await asyncio.wait({self._writing})
        if self._pending:
            await self._write_pending()

    def note(self, conversation_id: UUID, side: str, delivered_seq: int, read_seq: int) -> None:
        """Remember a position; the caller has checked that the conversation is this side's own."""
        delivered, read = self._pending.get((conversation_id, side), (0, 0))
        # What was read was received.
        self._pending[conversation_id, side] = (max(delivered, delivered_seq, read_seq), max(read, read_seq))
        self._schedule()

    def _schedule(self) -> None:
        if self._timer is None and self._writing is None and not self._is_closing:
            self._timer = asyncio.get_running_loop().call_later(TICK_SECONDS, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._writing = asyncio.create_task(self._write_pending(), name="receipts")
        self._writing.add_done_callback(self._written)

    def _written(self, _task: "asyncio.Task[None]") -> None:
        self._writing = None
        if self._pending:
            self._schedule()

    async def _write_pending(self) -> None:
        pending, self._pending = self._pending, {}
        try:
            moves = await self._write(pending)
        except Exception:
            self._failures += 1
            if self._failures <= TRIES:
                for (conversation_id, side), (delivered, read) in pending.items():
                    known = self._pending.get((conversation_id, side), (0, 0))
                    self._pending[conversation_id, side] = (max(known[0], delivered), max(known[1], read))
            logger.warning("receipts could not be stored yet", exc_info=True)
            return
        self._failures = 0
        updates = self._services.get(ConversationUpdates)
        with self._services.broadcaster.cork():
            for move in moves:
                self._services.broadcaster.emit(move.head.workspace_id, _event(move))
                updates.touch(move.head.workspace_id, move.head.id, is_state=False)

    async def _write(self, pending: Pending) -> list[Move]:
        database = self._services.database
        if database.is_sqlite:
            return await database.short_road.write(lambda connection: _write_plain(connection, pending))
        ids = {conversation_id for conversation_id, _ in pending}
        async with database.write() as db:
            connection = await db.connection()
            # In the order of ids, as the message log locks them.
            statement = (
                select(*_COLUMNS).where(_c.id.in_(ids)).order_by(_c.id).with_for_update(key_share=True)
            )
            moves = _moves([Head(*row) for row in await connection.execute(statement)], pending)
            for side, statement in _UPDATES.items():
                if rows := [_row(move) for move in moves if move.side == side]:
                    await connection.execute(statement, rows)
        return moves


def _write_plain(connection: sqlite3.Connection, pending: Pending) -> list[Move]:
    ids = json.dumps([stored_id(id_) for id_ in {conversation_id for conversation_id, _ in pending}])
    found = connection.execute(_FIND_PLAIN, (ids,)).fetchall()
    heads = [
        Head(UUID(id_), UUID(workspace_id), UUID(visitor_id), agent_id and UUID(agent_id), *positions)
        for id_, workspace_id, visitor_id, agent_id, *positions in found
    ]
    moves = _moves(heads, pending)
    for side in SIDES:
        rows = ((move.delivered, move.read, stored_id(move.head.id)) for move in moves if move.side == side)
        connection.executemany(_UPDATE_PLAIN[side], rows)
    return moves


def _moves(heads: list[Head], pending: Pending) -> list[Move]:
    """Who got further than is known, and never further than the log is long."""
    found = {head.id: head for head in heads}
    moves: list[Move] = []
    for (conversation_id, side), (delivered, read) in pending.items():
        head = found.get(conversation_id)
        if head is None:
            continue
        known = (head.visitor_delivered_seq, head.visitor_read_seq)
        if side == "agent":
            known = (head.agent_delivered_seq, head.agent_read_seq)
        new = (max(known[0], min(delivered, head.last_seq)), max(known[1], min(read, head.last_seq)))
        if new != known:
            moves.append(Move(head, side, *new))
    return moves


def _row(move: Move) -> dict[str, object]:
    return {"key": move.head.id, "delivered": move.delivered, "read": move.read}


def _event(move: Move) -> ConversationReceipt:
    head = move.head
    return ConversationReceipt.of(
        audience(head.id, head.visitor_id, head.agent_id),
        conversation_id=head.id,
        side=move.side,
        delivered_seq=move.delivered,
        read_seq=move.read,
    )
