"""The log of a conversation, read back."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.core.clock import to_wire
from livechat.messages import wire
from livechat.messages.models import Message

Quoted = aliased(Message)
COLUMNS = (
    Message.id,
    Message.conversation_id,
    Message.seq,
    Message.kind,
    Message.sender_type,
    Message.sender_id,
    Message.sender_name,
    Message.client_id,
    Message.text,
    Message.data,
    Message.recalled_at,
    Message.created_at,
    Agent.avatar_version,
    Quoted.seq.label("quote_seq"),
    Quoted.sender_type.label("quote_sender_type"),
    Quoted.sender_name.label("quote_sender_name"),
    Quoted.kind.label("quote_kind"),
    func.substr(Quoted.text, 1, wire.QUOTE_CHARACTERS).label("quote_text"),
    Quoted.data.label("quote_data"),
    Quoted.recalled_at.label("quote_recalled_at"),
)


def entries() -> Select[*tuple[Any, ...]]:
    """Rows that `as_message` understands."""
    is_quoted = and_(Quoted.conversation_id == Message.conversation_id, Quoted.seq == Message.quote_seq)
    return (
        select(*COLUMNS)
        .select_from(Message)
        .outerjoin(Agent, Agent.id == Message.sender_id)
        .outerjoin(Quoted, is_quoted)
    )


def as_message(row: Row[Any], links: Links) -> wire.Message:
    sender = wire.Sender(
        row.sender_type, row.sender_id, row.sender_name, wire.avatar_url(row.sender_id, row.avatar_version)
    )
    return wire.message(
        id=row.id,
        conversation_id=row.conversation_id,
        seq=row.seq,
        kind=row.kind,
        sender=sender,
        client_id=row.client_id,
        text=row.text,
        data=row.data,
        created_at=to_wire(row.created_at),
        links=links,
        quote=_quote(row),
        is_recalled=row.recalled_at is not None,
    )


def _quote(row: Row[Any]) -> wire.Quote | None:
    if row.quote_seq is None:
        return None
    return wire.quote(
        row.quote_seq,
        row.quote_sender_type,
        row.quote_sender_name,
        row.quote_kind,
        row.quote_text,
        row.quote_data,
        is_recalled=row.quote_recalled_at is not None,
    )


async def page(
    db: AsyncSession,
    conversation_id: UUID,
    last_seq: int,
    *,
    before_seq: int | None,
    after_seq: int | None,
    limit: int,
) -> tuple[list[Row[Any]], bool, bool]:
    """Entries in order, and whether there are more before and after them. Without bounds: the last ones."""
    statement = entries().where(Message.conversation_id == conversation_id, Message.seq <= last_seq)
    if after_seq is not None:
        if before_seq is not None:
            statement = statement.where(Message.seq < before_seq)
        rows = list(
            await db.execute(statement.where(Message.seq > after_seq).order_by(Message.seq).limit(limit))
        )
    else:
        if before_seq is not None:
            statement = statement.where(Message.seq < before_seq)
        rows = list(await db.execute(statement.order_by(Message.seq.desc()).limit(limit)))
        rows.reverse()
    first = rows[0].seq if rows else min(before_seq or last_seq + 1, last_seq + 1)
    last = rows[-1].seq if rows else first - 1
    if not rows and after_seq is not None:
        first, last = after_seq + 1, after_seq
    return rows, first > 1, last < last_seq
