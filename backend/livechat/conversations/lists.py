"""Lists of conversations, by cursor."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Select, Uuid, literal, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.blocks.blocklist import Blocklist
from livechat.conversations import wire
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import ConversationForVisitor
from livechat.conversations.summaries import summary, summary_rows
from livechat.conversations.visibility import visible
from livechat.conversations.visitor_views import for_visitors
from livechat.core.clock import to_wire
from livechat.core.context import Actor, Context
from livechat.core.db.types import UTCDateTime
from livechat.core.errors import Invalid, NotFound
from livechat.core.paging import decode_cursor, encode_cursor
from livechat.core.schema import Page
from livechat.core.services import Services
from livechat.presence.agents import AgentPresence
from livechat.presence.live import LiveVisitors

StatusFilter = Literal["active", "queued", "open", "closed"]
Scope = Literal["mine", "all"]


async def list_conversations(
    ctx: Context,
    *,
    status: StatusFilter | None,
    scope: Scope,
    site_id: UUID | None,
    visitor_id: UUID | None,
    limit: int,
    cursor: str | None,
) -> wire.ConversationPage:
    """The visible conversations, newest activity first."""
    chosen = visible(ctx.actor, Conversation.id, Conversation.last_activity_at)
    if status == "active":
        chosen = chosen.where(Conversation.status != "closed")
    elif status:
        chosen = chosen.where(Conversation.status == status)
    if scope == "mine":
        chosen = chosen.where(Conversation.agent_id == ctx.actor.id)
    if site_id:
        chosen = chosen.where(Conversation.site_id == site_id)
    if visitor_id:
        chosen = chosen.where(Conversation.visitor_id == visitor_id)
    rows = list(await ctx.db.execute(_page(chosen, cursor, limit)))
    ids = [row.id for row in rows[:limit]]
    items = await summarise(ctx.services, ctx.db, ctx.actor, ids)
    return wire.ConversationPage(items, _next(rows, limit))


async def list_own(ctx: Context, *, limit: int, cursor: str | None) -> Page[ConversationForVisitor]:
    """A visitor's conversations, newest activity first."""
    rows = list(await ctx.db.execute(_page(visible(ctx.actor, Conversation), cursor, limit)))
    found = [row[0] for row in rows]
    online = await ctx.services.get(AgentPresence).online(ctx.workspace_id)
    return Page(items=await for_visitors(ctx.db, found[:limit], online), next_cursor=_next(found, limit))


def _page(statement: Select[*tuple[Any, ...]], cursor: str | None, limit: int) -> Select[*tuple[Any, ...]]:
    """One more than asked for, to know whether there is a next page."""
    place = (Conversation.last_activity_at, Conversation.id)
    if cursor:
        statement = statement.where(tuple_(*place) < tuple_(*_place(cursor)))
    return statement.order_by(*(column.desc() for column in place)).limit(limit + 1)


def _place(cursor: str) -> tuple[Any, Any]:
    at, id_ = decode_cursor(cursor, 2)
    try:
        moment, conversation_id = datetime.fromisoformat(at), UUID(id_)
        if moment.tzinfo is None:
            raise ValueError(at)
    except ValueError:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}]) from None
    return literal(moment, UTCDateTime), literal(conversation_id, Uuid)


def _next(found: Sequence[Any], limit: int) -> str | None:
    if len(found) <= limit:
        return None
    last = found[limit - 1]
    return encode_cursor(to_wire(last.last_activity_at), str(last.id))


async def summarise(
    services: Services, db: AsyncSession, actor: Actor, ids: list[UUID]
) -> list[wire.Conversation]:
    """The agents' view of these conversations, in this order."""
    rows = {row.id: row for row in await summary_rows(db, ids)}
    online = await services.get(LiveVisitors).online(
        actor.workspace_id, {row.visitor_id for row in rows.values()}
    )
    blocks = await services.get(Blocklist).standing(actor.workspace_id)
    return [summary(rows[id_], online, blocks) for id_ in ids if id_ in rows]


async def one_for_agent(services: Services, db: AsyncSession, actor: Actor, id_: UUID) -> wire.Conversation:
    """The agents' view of one conversation that is known to be visible."""
    found = await summarise(services, db, actor, [id_])
    if not found:
        raise NotFound
    return found[0]


async def one_for_visitor(
    services: Services, db: AsyncSession, actor: Actor, conversation: Conversation
) -> ConversationForVisitor:
    online = await services.get(AgentPresence).online(actor.workspace_id)
    return (await for_visitors(db, [conversation], online))[0]
