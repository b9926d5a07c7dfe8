"""Cursor pages: a cursor is an opaque place, never an offset."""

import base64
import binascii
from typing import Annotated
from uuid import UUID

from fastapi import Query

from livechat.core.errors import Invalid

Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Cursor = Annotated[str | None, Query(max_length=200, description="`next_cursor` of the page before.")]
Search = Annotated[str | None, Query(max_length=100, description="Text to look for.")]


def encode_cursor(*parts: str) -> str:
    return base64.urlsafe_b64encode("|".join(parts).encode()).decode().rstrip("=")


def decode_cursor(cursor: str, parts: int) -> list[str]:
    """The parts of a cursor that we made; Invalid for anything else."""
    try:
        raw = base64.b64decode(
            cursor.encode("ascii") + b"=" * (-len(cursor) % 4), altchars=b"-_", validate=True
        )
        found = raw.decode().split("|")
    except (binascii.Error, ValueError):
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}]) from None
    if len(found) != parts:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}])
    return found


def id_cursor(cursor: str) -> UUID:
    """The id in a cursor of a list that is ordered by id."""
    (text,) = decode_cursor(cursor, 1)
    try:
        return UUID(text)
    except ValueError:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}]) from None


def like(text: str) -> str:
    """A LIKE pattern that finds `text` anywhere, taken literally; use with escape='\\\\' (SA10)."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
