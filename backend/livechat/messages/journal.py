"""Where a batch of messages is written. One small file per database; the log sees this protocol only."""

from typing import Protocol

from livechat.core.db import Database
from livechat.messages.send import Send

HEAD_COLUMNS = (
    "c.id, c.workspace_id, c.site_id, c.visitor_id, c.agent_id, c.status, c.last_seq, c.waiting_since,"
    " c.visitor_delivered_seq, c.visitor_read_seq, c.agent_delivered_seq, c.agent_read_seq,"
    " v.name, a.nickname, a.avatar_version, c.participants"
)
KNOWN_COLUMNS = (
    "m.conversation_id, m.sender_id, m.client_id,"
    " m.id, m.seq, m.kind, m.text, m.attachment_id, m.data, m.sender_name, m.created_at, m.quote_seq, m.recalled_at IS NOT NULL"
)
QUOTE_COLUMNS = (
    "q.conversation_id, q.seq,"
    " q.sender_type, q.sender_name, q.kind, substr(q.text, 1, 200), q.data, q.recalled_at IS NOT NULL"
)
FILE_COLUMNS = (
    "f.id, f.workspace_id, f.uploader_type, f.uploader_id, f.conversation_id,"
    " f.name, f.size, f.mime, f.kind, f.width, f.height, f.thumbnail_key IS NOT NULL"
)


class BadBatch(Exception):
    """The database refuses something in the batch itself; each message is to be tried alone."""


class JournalDown(Exception):
    """The database does not answer, or nobody knows whether the batch was stored: it was not acknowledged (G13)."""


class Journal(Protocol):
    async def start(self) -> None: ...

    async def write(self, sends: list[Send]) -> None:
        """Store what may be stored in one transaction and fill in every outcome; raises BadBatch or JournalDown."""
        ...

    async def close(self) -> None: ...


def open_journal(database: Database) -> Journal:
    if database.is_sqlite:
        from livechat.messages.journal_sqlite import SqliteJournal

        return SqliteJournal(database)
    from livechat.messages.journal_postgresql import PostgresqlJournal

    return PostgresqlJournal(database)
