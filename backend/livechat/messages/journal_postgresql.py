"""PostgreSQL: one connection of the driver's own, a handful of statements per batch whatever its size."""

import asyncio
import json
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import make_url

from livechat.core import clock
from livechat.core.clock import to_wire
from livechat.core.db import Database
from livechat.core.db.postgresql import SERVER_SETTINGS
from livechat.core.permissions import Permission
from livechat.messages.journal import (
    FILE_COLUMNS,
    HEAD_COLUMNS,
    KNOWN_COLUMNS,
    QUOTE_COLUMNS,
    BadBatch,
    JournalDown,
)
from livechat.messages.journal_sqlite import quote_of, snapshot_of
from livechat.messages.judge import Batch, Known, StoredFile
from livechat.messages.send import Head, Send
from livechat.messages.wire import card_data

# Locks in the order of ids, so two processes never wait for each other; NO KEY, so nobody's foreign key check waits.
HEADS = (
    f"SELECT {HEAD_COLUMNS} FROM conversations c JOIN visitors v ON v.id = c.visitor_id"  # noqa: S608
    " LEFT JOIN agents a ON a.id = c.agent_id WHERE c.id = ANY($1::uuid[]) ORDER BY c.id FOR NO KEY UPDATE OF c"
)
KNOWN = (
    f"SELECT {KNOWN_COLUMNS} FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (conversation_id, sender_id, client_id)"  # noqa: S608
    " JOIN messages m USING (conversation_id, sender_id, client_id)"
)
QUOTES = (
    f"SELECT {QUOTE_COLUMNS} FROM unnest($1::uuid[], $2::int[]) AS k (conversation_id, seq)"  # noqa: S608
    " JOIN messages q USING (conversation_id, seq) WHERE q.kind <> 'system'"
)
CARDS = "SELECT id, nickname, card FROM agents WHERE id = ANY($1::uuid[])"
FILES = f"SELECT {FILE_COLUMNS} FROM attachments f WHERE f.id = ANY($1::uuid[])"  # noqa: S608
SERVED = "SELECT site_id, agent_id FROM site_agents WHERE agent_id = ANY($1::uuid[])"
BIND = (
    "UPDATE attachments f SET conversation_id = b.conversation_id"
    " FROM unnest($1::uuid[], $2::uuid[]) AS b (conversation_id, id) WHERE f.id = b.id"
)
# The head moves and the entries are added in one statement, the last before the commit.
STORE = """
WITH moved AS (
  UPDATE conversations c
  SET last_seq = h.last_seq, version = version + 1, last_activity_at = $1, waiting_since = h.waiting_since,
      visitor_delivered_seq = h.visitor_delivered_seq, visitor_read_seq = h.visitor_read_seq,
      agent_delivered_seq = h.agent_delivered_seq, agent_read_seq = h.agent_read_seq
  FROM unnest($2::uuid[], $3::int[], $4::timestamptz[], $5::int[], $6::int[], $7::int[], $8::int[])
    AS h (id, last_seq, waiting_since, visitor_delivered_seq, visitor_read_seq, agent_delivered_seq, agent_read_seq)
  WHERE c.id = h.id
)
INSERT INTO messages (id, workspace_id, conversation_id, seq, kind, sender_type, sender_id, sender_name,
                      client_id, text, attachment_id, data, quote_seq, created_at)
SELECT e.id, e.workspace_id, e.conversation_id, e.seq, e.kind, e.sender_type, e.sender_id, e.sender_name,
       e.client_id, e.text, e.attachment_id, e.data::json, e.quote_seq, $1
FROM unnest($9::uuid[], $10::uuid[], $11::uuid[], $12::int[], $13::text[], $14::text[], $15::uuid[],
            $16::text[], $17::uuid[], $18::text[], $19::uuid[], $20::text[], $21::int[])
  AS e (id, workspace_id, conversation_id, seq, kind, sender_type, sender_id, sender_name,
        client_id, text, attachment_id, data, quote_seq)
"""

TIMEOUT_SECONDS = 4.0


class PostgresqlJournal:
    def __init__(self, database: Database) -> None:
        url = make_url(database.url).set(drivername="postgresql")
        self._dsn = url.render_as_string(hide_password=False)
        self._connection: asyncpg.Connection | None = None

    async def start(self) -> None:
        # The first batch connects: nothing does before the server is up.
        return

    async def write(self, sends: list[Send]) -> None:
        # The driver waits for the server even when it is cancelled, so the wait is for a task and not for the driver.
        work = asyncio.create_task(self._write(sends))
        done, _ = await asyncio.wait({work}, timeout=TIMEOUT_SECONDS)
        if not done:
            work.add_done_callback(_forget)
            work.cancel()
            self._drop()
            raise JournalDown("the database does not answer")
        try:
            work.result()
        except (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError, UnicodeEncodeError) as error:
            raise BadBatch(str(error)) from error
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
            self._drop()
            raise JournalDown(str(error)) from error

    async def _write(self, sends: list[Send]) -> None:
        connection = self._connection
        if connection is None or connection.is_closed():
            connection = await asyncpg.connect(
                self._dsn, timeout=3, command_timeout=TIMEOUT_SECONDS, server_settings=SERVER_SETTINGS
            )
            self._connection = connection
        async with connection.transaction():
            await self._store(connection, sends)

    async def _store(self, connection: asyncpg.Connection, sends: list[Send]) -> None:
        moment = clock.now()
        batch = Batch(sends, _same, moment, moment)
        await self._gather(connection, batch)
        batch.judge()
        if not batch.accepted:
            return

        if bound := [send for send in batch.accepted if send.attachment_id]:
            await connection.execute(
                BIND, [send.conversation_id for send in bound], [send.attachment_id for send in bound]
            )
        heads = [head for head in batch.heads.values() if head.is_changed]
        await connection.execute(STORE, moment, *_head_columns(heads), *_entry_columns(batch.accepted))

    async def _gather(self, connection: asyncpg.Connection, batch: Batch) -> None:
        sends = batch.sends
        for row in await connection.fetch(HEADS, list({send.conversation_id for send in sends})):
            batch.heads[row[0]] = Head(*row)

        known = await connection.fetch(
            KNOWN,
            [send.conversation_id for send in sends],
            [send.actor.id for send in sends],
            [send.client_id for send in sends],
        )
        for (
            conversation,
            sender,
            client,
            id_,
            seq,
            kind,
            text,
            attachment_id,
            data,
            name,
            created_at,
            quote_seq,
            is_recalled,
        ) in known:
            snapshot = json.loads(data) if data else None
            batch.known[conversation, sender, client] = Known(
                id_,
                seq,
                kind,
                text,
                attachment_id,
                snapshot,
                name,
                to_wire(created_at),
                quote_seq,
                is_recalled,
            )

        if files := {send.attachment_id for send in sends if send.attachment_id}:
            for row in await connection.fetch(FILES, list(files)):
                batch.files[row[0]] = StoredFile(
                    row[1], row[2], row[3], row[4], snapshot_of(str(row[0]), *row[5:])
                )

        if quoting := [send for send in sends if send.quote_seq]:
            rows = await connection.fetch(
                QUOTES, [send.conversation_id for send in quoting], [send.quote_seq for send in quoting]
            )
            for conversation, seq, *rest in rows:
                batch.quotes[conversation, seq] = quote_of(seq, *rest)
        if cards := {send.actor.id for send in sends if send.kind == "card"}:
            for agent, nickname, card in await connection.fetch(CARDS, list(cards)):
                batch.cards[agent] = card_data(nickname, json.loads(card))

        bounded = {
            send.actor.id
            for send in sends
            if send.actor.kind == "agent" and Permission.CONVERSATION_READ_ALL not in send.actor.permissions
        }
        if bounded:
            batch.served.update(tuple(row) for row in await connection.fetch(SERVED, list(bounded)))

    def _drop(self) -> None:
        """Give the connection up without a goodbye; the next batch makes another."""
        if self._connection:
            self._connection.terminate()
            self._connection = None

    async def close(self) -> None:
        if self._connection:
            await self._connection.close(timeout=2)
            self._connection = None


def _forget(work: "asyncio.Task[None]") -> None:
    if not work.cancelled():
        work.exception()


def _same(value: UUID) -> UUID:
    return value


def _head_columns(heads: list[Head]) -> list[list[Any]]:
    return [
        [head.id for head in heads],
        [head.last_seq for head in heads],
        [head.waiting_since for head in heads],
        [head.visitor_delivered_seq for head in heads],
        [head.visitor_read_seq for head in heads],
        [head.agent_delivered_seq for head in heads],
        [head.agent_read_seq for head in heads],
    ]


def _entry_columns(sends: list[Send]) -> list[list[Any]]:
    return [
        [send.id for send in sends],
        [send.head.workspace_id for send in sends if send.head],
        [send.conversation_id for send in sends],
        [send.seq for send in sends],
        [send.kind for send in sends],
        [send.actor.kind for send in sends],
        [send.actor.id for send in sends],
        [send.sender_name for send in sends],
        [send.client_id for send in sends],
        [send.text for send in sends],
        [send.attachment_id for send in sends],
        [json.dumps(send.data, ensure_ascii=False) if send.data else None for send in sends],
        [send.quote_seq for send in sends],
    ]
