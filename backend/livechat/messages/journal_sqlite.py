"""SQLite: the whole batch in one hop on one thread with a plain connection (a driver hop per statement costs 10 times)."""

import json
import sqlite3
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from livechat.core import clock
from livechat.core.clock import to_wire
from livechat.core.db import Database
from livechat.core.permissions import Permission
from livechat.messages.journal import (
    FILE_COLUMNS,
    HEAD_COLUMNS,
    KNOWN_COLUMNS,
    QUOTE_COLUMNS,
    BadBatch,
    JournalDown,
)
from livechat.messages.judge import Batch, Known, StoredFile
from livechat.messages.send import Head, Send
from livechat.messages.wire import Quote, card_data, quote

# One parameter each, whatever the size of the batch, so that SQLite keeps the compiled statements.
HEADS = (
    f"SELECT {HEAD_COLUMNS} FROM conversations c JOIN visitors v ON v.id = c.visitor_id"  # noqa: S608
    " LEFT JOIN agents a ON a.id = c.agent_id WHERE c.id IN (SELECT value FROM json_each(?))"
)
KNOWN = (
    f"SELECT {KNOWN_COLUMNS} FROM json_each(?) AS k CROSS JOIN messages m"  # noqa: S608
    " ON m.conversation_id = json_extract(k.value, '$[0]') AND m.sender_id = json_extract(k.value, '$[1]')"
    " AND m.client_id = json_extract(k.value, '$[2]')"
)
QUOTES = (
    f"SELECT {QUOTE_COLUMNS} FROM json_each(?) AS k CROSS JOIN messages q"  # noqa: S608
    " ON q.conversation_id = json_extract(k.value, '$[0]') AND q.seq = json_extract(k.value, '$[1]')"
    " WHERE q.kind <> 'system'"
)
CARDS = "SELECT id, nickname, card FROM agents WHERE id IN (SELECT value FROM json_each(?))"
FILES = f"SELECT {FILE_COLUMNS} FROM attachments f WHERE f.id IN (SELECT value FROM json_each(?))"  # noqa: S608
SERVED = "SELECT site_id, agent_id FROM site_agents WHERE agent_id IN (SELECT value FROM json_each(?))"
BIND = "UPDATE attachments SET conversation_id = ? WHERE id = ?"
ADVANCE = (
    "UPDATE conversations SET last_seq = ?, version = version + 1, last_activity_at = ?, waiting_since = ?,"
    " visitor_delivered_seq = ?, visitor_read_seq = ?, agent_delivered_seq = ?, agent_read_seq = ? WHERE id = ?"
)
INSERT = (
    "INSERT INTO messages (id, workspace_id, conversation_id, seq, kind, sender_type, sender_id, sender_name,"
    " client_id, text, attachment_id, data, quote_seq, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class SqliteJournal:
    def __init__(self, database: Database) -> None:
        self._road = database.short_road

    async def start(self) -> None:
        # The file is opened by the first batch: nothing connects before the server is up.
        return

    async def write(self, sends: list[Send]) -> None:
        try:
            await self._road.write(lambda connection: self._store(connection, sends))
        except (sqlite3.IntegrityError, sqlite3.DataError, UnicodeEncodeError, OverflowError) as error:
            raise BadBatch(str(error)) from error
        except sqlite3.Error as error:
            raise JournalDown(str(error)) from error

    def _store(self, connection: sqlite3.Connection, sends: list[Send]) -> None:
        moment = clock.now()
        stored_moment = f"{moment:%Y-%m-%d %H:%M:%S.%f}"
        batch = Batch(sends, _hex, moment, stored_moment)
        self._gather(connection, batch)
        batch.judge()
        if not batch.accepted:
            return

        if bound := [
            (send.identity[0], _hex(send.attachment_id)) for send in batch.accepted if send.attachment_id
        ]:
            connection.executemany(BIND, bound)
        connection.executemany(
            ADVANCE, [_advanced(head, stored_moment) for head in batch.heads.values() if head.is_changed]
        )
        connection.executemany(INSERT, [_row(send, stored_moment) for send in batch.accepted])

    def _gather(self, connection: sqlite3.Connection, batch: Batch) -> None:
        sends = batch.sends
        wanted = _list({send.identity[0] for send in sends})
        for row in connection.execute(HEADS, (wanted,)):
            batch.heads[row[0]] = Head(*row)

        identities = ",".join(['["%s","%s","%s"]' % send.identity for send in sends])  # noqa: UP031
        for conversation, sender, client, *rest in connection.execute(KNOWN, (f"[{identities}]",)):
            batch.known[conversation, sender, client] = _known(*rest)

        if files := {_hex(send.attachment_id) for send in sends if send.attachment_id}:
            for row in connection.execute(FILES, (_list(files),)):
                batch.files[row[0]] = _file(*row)

        if quoted := [[send.identity[0], send.quote_seq] for send in sends if send.quote_seq]:
            for conversation, seq, *rest in connection.execute(QUOTES, (json.dumps(quoted),)):
                batch.quotes[conversation, seq] = quote_of(seq, *rest)
        if cards := {send.identity[1] for send in sends if send.kind == "card"}:
            for agent, nickname, card in connection.execute(CARDS, (_list(cards),)):
                batch.cards[agent] = card_data(nickname, json.loads(card))

        bounded = {
            send.identity[1]
            for send in sends
            if send.actor.kind == "agent" and Permission.CONVERSATION_READ_ALL not in send.actor.permissions
        }
        if bounded:
            batch.served.update(connection.execute(SERVED, (_list(bounded),)))

    async def close(self) -> None:
        # The road is the database's.
        return


def _hex(value: UUID) -> str:
    return f"{value.int:032x}"


def _list(ids: set[str]) -> str:
    return '["' + '","'.join(ids) + '"]'


def _advanced(head: Head, stored_moment: str) -> tuple[Any, ...]:
    return (
        head.last_seq,
        stored_moment,
        head.waiting_since,
        head.visitor_delivered_seq,
        head.visitor_read_seq,
        head.agent_delivered_seq,
        head.agent_read_seq,
        head.id,
    )


def _row(send: Send, stored_moment: str) -> tuple[Any, ...]:
    assert send.id  # noqa: S101
    assert send.head  # noqa: S101
    conversation_id, sender_id, client_id = send.identity
    return (
        _hex(send.id),
        send.head.workspace_id,
        conversation_id,
        send.seq,
        send.kind,
        send.actor.kind,
        sender_id,
        send.sender_name,
        client_id,
        send.text,
        _hex(send.attachment_id) if send.attachment_id else None,
        json.dumps(send.data, ensure_ascii=False) if send.data else None,
        send.quote_seq,
        stored_moment,
    )


def _known(
    id: str,  # noqa: A002
    seq: int,
    kind: str,
    text: str,
    attachment_id: str | None,
    data: str | None,
    sender_name: str,
    created_at: str,
    quote_seq: int | None,
    is_recalled: object,
) -> Known:
    return Known(
        UUID(id),
        seq,
        kind,
        text,
        UUID(attachment_id) if attachment_id else None,
        json.loads(data) if data else None,
        sender_name,
        to_wire(datetime.fromisoformat(created_at).replace(tzinfo=UTC)),
        quote_seq,
        bool(is_recalled),
    )


def _file(
    id: str,  # noqa: A002
    workspace_id: str,
    uploader_type: str,
    uploader_id: str,
    conversation_id: str | None,
    *snapshot: Any,
) -> StoredFile:
    return StoredFile(
        workspace_id, uploader_type, uploader_id, conversation_id, snapshot_of(str(UUID(id)), *snapshot)
    )


def quote_of(
    seq: int,
    sender_type: str,
    sender_name: str,
    kind: str,
    text: str,
    data: str | None,
    is_recalled: object,
) -> Quote:
    """The quote from its columns."""
    snapshot = json.loads(data) if data else None
    return quote(seq, sender_type, sender_name, kind, text, snapshot, is_recalled=bool(is_recalled))


def snapshot_of(
    id: str,  # noqa: A002
    name: str,
    size: int,
    mime: str,
    kind: str,
    width: int | None,
    height: int | None,
    has_thumbnail: object,
) -> dict[str, Any]:
    """What a message keeps of its attachment."""
    return {
        "id": id,
        "name": name,
        "size": size,
        "mime": mime,
        "kind": kind,
        "width": width,
        "height": height,
        "has_thumbnail": bool(has_thumbnail),
    }
