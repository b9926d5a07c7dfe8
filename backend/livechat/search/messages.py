"""Messages by what they say. First those that say it as typed, then those whose Chinese has these pinyin initials."""

from collections.abc import AsyncGenerator, Callable
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.context import Context
from livechat.core.errors import Invalid
from livechat.core.paging import decode_cursor, encode_cursor
from livechat.messages.models import Message
from livechat.search.candidates import NEWEST, candidates
from livechat.search.highlight import Span, find_initials, find_terms, segments
from livechat.search.models import SearchEntry
from livechat.search.schemas import FoundVisitor, MessageHit, MessageHits
from livechat.search.words import Wanted, scope_of
from livechat.visitors.models import Visitor

COLUMNS: tuple[Any, ...] = (
    SearchEntry.id.label("entry_id"),
    Message.conversation_id,
    Message.seq,
    Message.kind,
    Message.sender_type,
    Message.sender_name,
    Message.text,
    Message.data,
    Message.created_at,
    Conversation.site_id,
    Conversation.status,
    Visitor.id.label("visitor_id"),
    Visitor.number,
    Visitor.name,
)

Narrow = Callable[[Select[Any]], Select[Any]]


async def search_messages(
    ctx: Context, wanted: Wanted, *, limit: int, cursor: str | None, narrow: Narrow
) -> MessageHits:
    """A page of hits that the caller may see. `narrow` adds what else must hold of them."""
    way, before = _place(cursor)
    items: list[MessageHit] = []
    for by_initials in (False, True) if way == "words" else (True,):
        if not _can(wanted, by_initials=by_initials):
            continue
        async for row, spans in _hits(ctx, wanted, by_initials=by_initials, before=before, narrow=narrow):
            if len(items) == limit:
                last = "initials" if by_initials else "words"
                # The next page begins at this hit, which is one too many for this one.
                return MessageHits(items=items, next_cursor=encode_cursor(last, str(row.entry_id + 1)))
            items.append(_hit(row, spans))
        before = NEWEST
    return MessageHits(items=items, next_cursor=None)


async def conversations_that_say(ctx: Context, wanted: Wanted, *, narrow: Narrow, limit: int) -> list[UUID]:
    """The conversations with a hit, those of the newest hits first."""
    found: dict[UUID, None] = {}
    for by_initials in (False, True):
        if not _can(wanted, by_initials=by_initials):
            continue
        async for row, _ in _hits(ctx, wanted, by_initials=by_initials, before=NEWEST, narrow=narrow):
            found[row.conversation_id] = None
            if len(found) >= limit:
                return list(found)
    return list(found)


def _can(wanted: Wanted, *, by_initials: bool) -> bool:
    return wanted.initials is not None if by_initials else not wanted.is_empty


async def _hits(
    ctx: Context, wanted: Wanted, *, by_initials: bool, before: int, narrow: Narrow
) -> AsyncGenerator[tuple[Row[Any], list[Span]], None]:
    scope = scope_of("m", ctx.workspace_id)
    pages = candidates(ctx.services, ctx.db, scope, wanted, by_initials=by_initials, before=before)
    async for ids in pages:
        # May the caller see it? Asked of each candidate by its id. As a join, a planner without statistics would rather
        # begin with all conversations of the workspace.
        may_see = narrow(visible(ctx.actor, Conversation.id)).where(
            Conversation.id == Message.conversation_id
        )
        statement = (
            select(*COLUMNS)
            .select_from(SearchEntry)
            .join(Message, Message.id == SearchEntry.message_id)
            .join(Conversation, Conversation.id == Message.conversation_id)
            .join(Visitor, Visitor.id == Conversation.visitor_id)
            .where(
                SearchEntry.id.in_(ids), Message.recalled_at.is_(None), may_see.correlate(Message).exists()
            )
            .order_by(SearchEntry.id.desc())
        )
        rows: list[Any] = list(await ctx.db.execute(statement))
        for row in rows:
            spans = spans_in(said(row), wanted, by_initials=by_initials)
            if spans:
                yield row, spans


def spans_in(text: str, wanted: Wanted, *, by_initials: bool) -> list[Span] | None:
    """The index knows pairs of characters; only the text itself says that they stand together."""
    if by_initials:
        return find_initials(text, wanted.initials or "")
    return find_terms(text, wanted.text.split())


def said(row: Row[Any]) -> str:
    return str((row.data or {}).get("name", "")) if row.kind == "file" else row.text


def _hit(row: Row[Any], spans: list[Span]) -> MessageHit:
    return MessageHit(
        conversation_id=row.conversation_id,
        site_id=row.site_id,
        seq=row.seq,
        kind=row.kind,
        sender_type=row.sender_type,
        sender_name=row.sender_name,
        visitor=FoundVisitor(id=row.visitor_id, number=row.number, name=row.name),
        is_closed=row.status == "closed",
        segments=segments(said(row), spans),
        created_at=row.created_at,
    )


def _place(cursor: str | None) -> tuple[str, int]:
    if cursor is None:
        return "words", NEWEST
    way, before = decode_cursor(cursor, 2)
    if way not in {"words", "initials"} or not before.isascii() or not before.isdigit() or len(before) > 18:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}])
    return way, int(before)
