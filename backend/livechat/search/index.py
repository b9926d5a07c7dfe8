"""Keeps the index of words: a little behind the log, never in a message's own transaction.

The position of each conversation says how far it is indexed, and it moves in the transaction that adds the words. So a
process may die at any moment, and several may index the same conversation: nothing is missed, nothing is there twice.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.conversations.models import Conversation
from livechat.conversations.updates import ConversationUpdates
from livechat.core.clock import monotonic
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.messages.log import MessageLog
from livechat.messages.models import Message
from livechat.messages.recall import on_recall
from livechat.search import words_postgresql, words_sqlite
from livechat.search.index_sqlite import index_messages
from livechat.search.models import SearchDue, SearchEntry, SearchPosition
from livechat.search.words import initial_pairs, said_in, scope_of, words
from livechat.visitors.models import Visitor

TURN_SECONDS = 0.4
# Conversations that another process left behind are looked for this often.
SWEEP_SECONDS = 60
# In one transaction so much of so many conversations at most: on SQLite everybody else who writes waits meanwhile.
MESSAGES = 100
CHARACTERS = 10_000
CONVERSATIONS = 20
# On PostgreSQL so many of each of them.
EACH = 20
# While many talk: so many times as long as the work took, and at least so long, in which nothing is indexed.
PAUSE_SHARE = 4
PAUSE_SECONDS = 0.02
VISITORS = 50
SWEPT = 200

MOVE = (
    update(SearchPosition)
    .where(SearchPosition.conversation_id == bindparam("id"))
    .values(seq=bindparam("position"))
    .execution_options(synchronize_session=False)
)


class SearchIndex:
    """`services.get(SearchIndex)`."""

    def __init__(self, services: Services) -> None:
        self._database = services.database
        self._log = services.get(MessageLog)
        self._behind: dict[UUID, None] = {}
        self._turns = Every(TURN_SECONDS, self.turn, "search index")
        # Every conversation is looked at once after the start, then those that still run.
        self._sweep_after: UUID | None = UUID(int=0)
        self._swept_at = 0.0
        self._turn = asyncio.Lock()
        services.get(ConversationUpdates).on_touched(self._touched)

    async def start(self) -> None:
        self._turns.start()

    async def close(self) -> None:
        await self._turns.close()

    def _touched(self, conversation_ids: Iterable[UUID]) -> None:
        self._behind.update(dict.fromkeys(conversation_ids))

    async def turn(self) -> None:
        """Index what is new; whoever waits for it finds it afterwards."""
        async with self._turn:
            await self._sweep()
            await self._index()

    async def _index(self) -> None:
        while self._behind:
            ids = list(islice(self._behind, CONVERSATIONS))
            for id_ in ids:
                del self._behind[id_]
            began = monotonic()
            try:
                left = await self._index_messages(ids)
            except BaseException:
                self._touched(ids)
                raise
            self._touched(left)
            if self._log.is_busy:
                # Who talks goes first; what was said is looked for later.
                await asyncio.sleep(max(PAUSE_SECONDS, PAUSE_SHARE * (monotonic() - began)))
        while await self._index_visitors():
            pass

    async def _index_messages(self, ids: list[UUID]) -> list[UUID]:
        """The next messages of these conversations; returns those in which more is left."""
        if self._database.is_sqlite:
            return await self._database.short_road.write(
                lambda connection: index_messages(connection, ids, MESSAGES, CHARACTERS)
            )
        return await self._index_rows(ids)

    async def _sweep(self) -> None:
        """Find what no news told of: a process that died, a database that came from elsewhere."""
        if self._sweep_after is None:
            if monotonic() - self._swept_at < SWEEP_SECONDS:
                return
            async with self._database.read() as db:
                statement = _behind().where(Conversation.status != "closed").limit(SWEPT)
                self._touched(await db.scalars(statement))
            self._swept_at = monotonic()
            return
        async with self._database.read() as db:
            statement = (
                _behind().where(Conversation.id > self._sweep_after).order_by(Conversation.id).limit(SWEPT)
            )
            found = list(await db.scalars(statement))
        self._touched(found)
        self._sweep_after = found[-1] if len(found) == SWEPT else None
        self._swept_at = monotonic()

    async def _index_rows(self, conversation_ids: list[UUID]) -> list[UUID]:
        async with self._database.read() as db:
            rows = list(await db.execute(_unindexed(conversation_ids)))
        if not rows:
            return []
        # Outside the transaction that writes: it is the slow part.
        prepared = {
            row.id: (words(said), initial_pairs(said))
            for row in rows
            if (said := said_in(row.kind, row.text, row.data))
        }
        async with self._database.write() as db:
            known = await self._lock_positions(db, {row.conversation_id for row in rows})
            # Another process may have been here since.
            mine = [row for row in rows if row.seq > known[row.conversation_id]]
            # What was recalled since must not come back (G22).
            wanted = [row.id for row in mine if row.id in prepared]
            still = set(
                await db.scalars(
                    select(Message.id)
                    .where(Message.id.in_(wanted), Message.recalled_at.is_(None))
                    .with_for_update(read=True)
                )
            )
            entries = [
                ({"workspace_id": row.workspace_id, "message_id": row.id}, "m", *prepared[row.id])
                for row in mine
                if row.id in still
            ]
            await self._add(db, entries)
            moved = {row.conversation_id: row.seq for row in mine}
            if moved:
                await (await db.connection()).execute(
                    MOVE, [{"id": id_, "position": seq} for id_, seq in moved.items()]
                )
        counts = Counter(row.conversation_id for row in rows)
        return [id_ for id_, count in counts.items() if count == EACH]

    async def _lock_positions(self, db: AsyncSession, conversation_ids: set[UUID]) -> dict[UUID, int]:
        rows = [{"conversation_id": id_, "seq": 0} for id_ in sorted(conversation_ids)]
        dialect = sqlite if self._database.is_sqlite else postgresql
        await db.execute(dialect.insert(SearchPosition).on_conflict_do_nothing(), rows)
        found = await db.execute(
            select(SearchPosition.conversation_id, SearchPosition.seq)
            .where(SearchPosition.conversation_id.in_(conversation_ids))
            .order_by(SearchPosition.conversation_id)
            .with_for_update()
        )
        return {row.conversation_id: row.seq for row in found}

    async def _index_visitors(self) -> bool:
        """Those whose name or card changed; whether there may be more."""
        async with self._database.read() as db:
            due = list(await db.scalars(select(SearchDue.visitor_id).limit(VISITORS)))
        if not due:
            return False
        async with self._database.write() as db:
            # Taken off first: a change that comes meanwhile is noted anew.
            await db.execute(delete(SearchDue).where(SearchDue.visitor_id.in_(due)))
            await db.execute(delete(SearchEntry).where(SearchEntry.visitor_id.in_(due)))
            found = await db.scalars(select(Visitor).where(Visitor.id.in_(due)))
            entries: list[tuple[dict[str, Any], str, list[str], list[str]]] = []
            for visitor in found:
                text = "\n".join(visitor_texts(visitor).values())
                keys = {"workspace_id": visitor.workspace_id, "visitor_id": visitor.id}
                entries.append((keys, "v", words(text), initial_pairs(text)))
            await self._add(db, entries)
        return len(due) == VISITORS

    async def _add(
        self, db: AsyncSession, entries: list[tuple[dict[str, Any], str, list[str], list[str]]]
    ) -> None:
        if not entries:
            return
        dialect = words_sqlite if self._database.is_sqlite else words_postgresql
        statement = insert(SearchEntry).returning(SearchEntry.id, sort_by_parameter_order=True)
        ids = list(await db.scalars(statement, [keys for keys, *_ in entries]))
        await db.execute(
            dialect.ADD,
            [
                dialect.add(id_, scope_of(kind, keys["workspace_id"]), found, pairs)
                for id_, (keys, kind, found, pairs) in zip(ids, entries, strict=True)
            ],
        )


@on_recall
async def forget(ctx: Any, message: Message) -> None:
    """What is taken back is not found any more, from the same moment (G22)."""
    await ctx.db.execute(delete(SearchEntry).where(SearchEntry.message_id == message.id))


def visitor_texts(visitor: Visitor) -> dict[str, str]:
    """What a visitor is found by, by the name of the field."""
    card = {name: value for name, value in visitor.card.items() if isinstance(value, str)}
    texts = {"name": visitor.name, "number": str(visitor.number), **card, "member_id": visitor.member_id}
    return {name: text for name, text in texts.items() if text}


def _behind() -> Any:
    position = SearchPosition.conversation_id == Conversation.id
    return (
        select(Conversation.id)
        .outerjoin(SearchPosition, position)
        .where(Conversation.last_seq > func.coalesce(SearchPosition.seq, 0))
    )


def _unindexed(conversation_ids: list[UUID]) -> Any:
    return (
        select(
            Message.id,
            Message.workspace_id,
            Message.conversation_id,
            Message.seq,
            Message.kind,
            Message.text,
            Message.data,
        )
        .outerjoin(SearchPosition, SearchPosition.conversation_id == Message.conversation_id)
        .where(
            Message.conversation_id.in_(conversation_ids),
            Message.seq > func.coalesce(SearchPosition.seq, 0),
            # A bound per conversation, so that one with years to catch up is not sorted anew for every batch.
            Message.seq <= func.coalesce(SearchPosition.seq, 0) + EACH,
        )
        .order_by(Message.conversation_id, Message.seq)
    )
