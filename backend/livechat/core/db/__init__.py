"""The database: one door for SQLite and PostgreSQL."""

from livechat.core.db.engine import Database, open_database
from livechat.core.db.record import Base, Record, WorkspaceRecord

__all__ = ["Base", "Database", "Record", "WorkspaceRecord", "open_database"]
