"""SQLite: some messages are read, taken apart and indexed in one short transaction, in plain SQL."""

import json
import sqlite3
from uuid import UUID

from livechat.search.words import initial_pairs, said_in, scope_of, words

BEHIND = (
    "SELECT c.id, c.last_seq, coalesce(p.seq, 0) FROM conversations c"
    " LEFT JOIN search_positions p ON p.conversation_id = c.id WHERE c.id IN (SELECT value FROM json_each(?))"
)
NEXT = (
    "SELECT id, workspace_id, seq, kind, text, data, recalled_at FROM messages"
    " WHERE conversation_id = ? AND seq > ? ORDER BY seq"
)
NEWEST = "SELECT coalesce(max(id), 0) FROM search_entries"
ENTRY = "INSERT INTO search_entries (id, workspace_id, message_id) VALUES (?, ?, ?)"
WORDS = "INSERT INTO search_words (rowid, scope, words, initials) VALUES (?, ?, ?, ?)"
MOVE = (
    "INSERT INTO search_positions (conversation_id, seq) VALUES (?, ?)"
    " ON CONFLICT (conversation_id) DO UPDATE SET seq = excluded.seq"
)


def index_messages(
    connection: sqlite3.Connection, conversation_ids: list[UUID], messages: int, characters: int
) -> list[UUID]:
    """Index up to so many messages with about so many characters; returns the conversations in which more is left."""
    entries: list[tuple[int, str, str]] = []
    found: list[tuple[int, str, str, str]] = []
    moved: list[tuple[str, int]] = []
    left: list[UUID] = []
    behind = connection.execute(BEHIND, (json.dumps([id_.hex for id_ in conversation_ids]),)).fetchall()
    (entry_id,) = connection.execute(NEWEST).fetchone()
    for conversation_id, last_seq, position in behind:
        reached = position
        rows = connection.execute(NEXT, (conversation_id, position)) if position < last_seq else ()
        for id_, workspace_id, seq, kind, text, data, recalled_at in rows:
            if messages <= 0 or characters <= 0:
                left.append(UUID(conversation_id))
                break
            reached = seq
            messages -= 1
            # What was recalled must not come back (G22).
            said = "" if recalled_at else said_in(kind, text, data and json.loads(data))
            if said:
                characters -= len(said)
                entry_id += 1
                entries.append((entry_id, workspace_id, id_))
                scope = scope_of("m", UUID(workspace_id))
                found.append((entry_id, scope, " ".join(words(said)), " ".join(initial_pairs(said))))
        if reached > position:
            moved.append((conversation_id, reached))
    connection.executemany(ENTRY, entries)
    connection.executemany(WORDS, found)
    connection.executemany(MOVE, moved)
    return left
