"""How far each side has received and read: kept per tick, since many arrive and only the last of each counts."""

import asyncio
import logging
from typing import cast
from uuid import UUID

from sqlalchemy import Table, bindparam, select, update

from livechat.conversations.events import ConversationReceipt
from livechat.conversations.models import Conversation
from livechat.conversations.updates import ConversationUpdates
from livechat.core.services import Services
from livechat.messages.events import audience

logger = logging.getLogger(__name__)

TICK_SECONDS = 0.25
# Tries after a failure of the database; then the client's next receipt makes up for it.
TRIES = 20

Key = tuple[UUID, str]


class Receipts:
    """`services.get(Receipts)`. Positions only grow: the highest of all tabs holds (G15)."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # (conversation, side) → (delivered, read)
        self._pending: dict[Key, tuple[int, int]] = {}
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
            events = await self._write(pending)
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
        for workspace_id, event in events:
            self._services.broadcaster.emit(workspace_id, event)
            updates.touch(workspace_id, event.conversation_id, is_state=False)

    async def _write(self, pending: dict[Key, tuple[int, int]]) -> list[tuple[UUID, ConversationReceipt]]:
        ids = {conversation_id for conversation_id, _ in pending}
        events: list[tuple[UUID, ConversationReceipt]] = []
        changes: dict[str, list[dict[str, object]]] = {"visitor": [], "agent": []}
        async with self._services.database.write() as db:
            # In the order of ids, as the message log locks them.
            statement = (
                select(Conversation)
                .where(Conversation.id.in_(ids))
                .order_by(Conversation.id)
                .with_for_update(key_share=True)
            )
            found = {one.id: one for one in await db.scalars(statement)}
            for (conversation_id, side), (delivered, read) in pending.items():
                conversation = found.get(conversation_id)
                if conversation is None:
                    continue
                old = _positions(conversation, side)
                new = (
                    max(old[0], min(delivered, conversation.last_seq)),
                    max(old[1], min(read, conversation.last_seq)),
                )
                if new == old:
                    continue
                changes[side].append({"key": conversation_id, "delivered": new[0], "read": new[1]})
                heard = audience(conversation_id, conversation.visitor_id, conversation.agent_id)
                event = ConversationReceipt.of(
                    heard, conversation_id=conversation_id, side=side, delivered_seq=new[0], read_seq=new[1]
                )
                events.append((conversation.workspace_id, event))
            table = cast("Table", Conversation.__table__)
            for side, rows in changes.items():
                if rows:
                    await db.execute(
                        update(table)
                        .where(table.c.id == bindparam("key"))
                        .values(
                            {
                                f"{side}_delivered_seq": bindparam("delivered"),
                                f"{side}_read_seq": bindparam("read"),
                                "version": table.c.version + 1,
                            }
                        ),
                        rows,
                    )
        return events


def _positions(conversation: Conversation, side: str) -> tuple[int, int]:
    if side == "visitor":
        return conversation.visitor_delivered_seq, conversation.visitor_read_seq
    return conversation.agent_delivered_seq, conversation.agent_read_seq
