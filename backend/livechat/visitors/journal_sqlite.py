"""SQLite: page views and signs of life in plain SQL, in one hop."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from livechat.core.db.sqlite import stored_id, stored_moment

VIEW = (
    "INSERT INTO page_views (id, workspace_id, visit_id, visitor_id, url, title, viewed_at, created_at)"
    " VALUES (:id, :workspace_id, :visit_id, :visitor_id, :url, :title, :viewed_at, :created_at)"
)
TOUCH_VISIT = "UPDATE visits SET last_seen_at = ? WHERE id = ?"
TOUCH_VISITOR = "UPDATE visitors SET last_seen_at = ? WHERE id = ?"


def store(
    connection: sqlite3.Connection,
    views: Sequence[dict[str, Any]],
    seen: dict[UUID, tuple[UUID, datetime]],
) -> None:
    connection.executemany(VIEW, ({name: _stored(view[name]) for name in view} for view in views))
    connection.executemany(
        TOUCH_VISIT, ((stored_moment(at), stored_id(visit_id)) for visit_id, (_, at) in seen.items())
    )
    connection.executemany(
        TOUCH_VISITOR,
        ((stored_moment(at), stored_id(visitor_id)) for visitor_id, at in dict(seen.values()).items()),
    )


def _stored(value: object) -> object:
    if isinstance(value, UUID):
        return stored_id(value)
    return stored_moment(value) if isinstance(value, datetime) else value
