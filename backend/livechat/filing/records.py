"""Ended conversations, to look back at and to file (C15, MC01, MC03)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Uuid, exists, func, literal, or_, tuple_

from livechat.conversations import wire
from livechat.conversations.lists import summarise
from livechat.conversations.models import Conversation, ConversationTag
from livechat.conversations.visibility import visible
from livechat.core.clock import to_wire
from livechat.core.context import Context
from livechat.core.db.types import UTCDateTime
from livechat.core.errors import Invalid
from livechat.core.paging import decode_cursor, encode_cursor
from livechat.core.strict_json import check_text
from livechat.filing.schemas import RecordCounts
from livechat.search.messages import conversations_that_say
from livechat.search.visitors import search_visitors
from livechat.search.words import Wanted

# Whoever searches for a word that stands everywhere is shown the newest of them.
FOUND = 400


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """What must hold of a record; None asks nothing."""

    site_id: UUID | None = None
    visitor_id: UUID | None = None
    agent_id: UUID | None = None
    category_id: UUID | None = None
    tag_id: UUID | None = None
    is_handled: bool | None = None
    started_from: datetime | None = None
    started_to: datetime | None = None
    text: str = ""


async def list_records(
    ctx: Context, wanted: RecordFilter, *, limit: int, cursor: str | None
) -> wire.ConversationPage:
    """The newest first."""
    statement = await _chosen(ctx, wanted, Conversation.id, Conversation.last_activity_at)
    place = (Conversation.last_activity_at, Conversation.id)
    if cursor:
        statement = statement.where(tuple_(*place) < tuple_(*_place(cursor)))
    ordered = statement.order_by(*(column.desc() for column in place)).limit(limit + 1)
    rows = list(await ctx.db.execute(ordered))
    items = await summarise(ctx.services, ctx.db, ctx.actor, [row.id for row in rows[:limit]])
    last = rows[limit - 1] if len(rows) > limit else None
    return wire.ConversationPage(
        items, encode_cursor(to_wire(last.last_activity_at), str(last.id)) if last else None
    )


async def count_records(ctx: Context, wanted: RecordFilter) -> RecordCounts:
    statement = await _chosen(ctx, wanted, Conversation.is_handled, func.count().label("amount"))
    rows = await ctx.db.execute(statement.group_by(Conversation.is_handled))
    counts = {row.is_handled: row.amount for row in rows}
    handled, unhandled = counts.get(True, 0), counts.get(False, 0)
    return RecordCounts(total=handled + unhandled, unhandled=unhandled, handled=handled)


async def _chosen(ctx: Context, wanted: RecordFilter, *columns: Any) -> Select[Any]:
    statement = visible(ctx.actor, *columns).where(Conversation.status == "closed")
    for column in ("site_id", "visitor_id", "agent_id", "category_id", "is_handled"):
        value = getattr(wanted, column)
        if value is not None:
            statement = statement.where(getattr(Conversation, column) == value)
    if wanted.tag_id:
        has = exists().where(
            ConversationTag.conversation_id == Conversation.id, ConversationTag.tag_id == wanted.tag_id
        )
        statement = statement.where(has)
    if wanted.started_from:
        statement = statement.where(Conversation.created_at >= wanted.started_from)
    if wanted.started_to:
        statement = statement.where(Conversation.created_at < wanted.started_to)
    return await _with_text(ctx, statement, wanted) if wanted.text.strip() else statement


async def _with_text(ctx: Context, statement: Select[Any], filtered: RecordFilter) -> Select[Any]:
    check_text(filtered.text)
    wanted = Wanted(filtered.text)

    def narrow(hits: Select[Any]) -> Select[Any]:
        hits = hits.where(Conversation.status == "closed")
        return hits.where(Conversation.visitor_id == filtered.visitor_id) if filtered.visitor_id else hits

    said = await conversations_that_say(ctx, wanted, narrow=narrow, limit=FOUND)
    people = (await search_visitors(ctx, wanted, limit=FOUND, site_id=None)).items
    return statement.where(
        or_(
            Conversation.id.in_(said),
            Conversation.visitor_id.in_([hit.visitor.id for hit in people]),
        )
    )


def _place(cursor: str) -> tuple[Any, Any]:
    at, id_ = decode_cursor(cursor, 2)
    try:
        moment, conversation_id = datetime.fromisoformat(at), UUID(id_)
        if moment.tzinfo is None:
            raise ValueError(at)
    except ValueError:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}]) from None
    return literal(moment, UTCDateTime), literal(conversation_id, Uuid)
