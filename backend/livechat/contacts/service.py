"""What was found is offered, and written only when an agent says so (C18, D07)."""

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.audit.service import record
from livechat.contacts.errors import CardFieldFilled
from livechat.contacts.events import VisitorFound
from livechat.contacts.models import FoundDetail
from livechat.contacts.schemas import FoundOut
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.schema import Page
from livechat.messages.models import Message
from livechat.messages.recall import on_recall
from livechat.presence.identity import fill_in
from livechat.visitors.models import Visitor
from livechat.visitors.visibility import get_visible_visitor

OFFERED_MAX = 50


async def offered(db: AsyncSession, visitor: Visitor, after: UUID | None = None) -> list[FoundOut]:
    """What the card does not hold yet."""
    statement = (
        select(FoundDetail)
        .filter_by(visitor_id=visitor.id, state="offered")
        .order_by(FoundDetail.id)
        .limit(OFFERED_MAX + 1)
    )
    if after is not None:
        statement = statement.where(FoundDetail.id > after)
    found = await db.scalars(statement)
    return [FoundOut.model_validate(each) for each in found if visitor.card.get(each.field) != each.value]


async def list_found(ctx: Context, visitor_id: UUID, cursor: str | None) -> Page[FoundOut]:
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    found = await offered(ctx.db, visitor, id_cursor(cursor) if cursor else None)
    page, rest = found[:OFFERED_MAX], found[OFFERED_MAX:]
    return Page(items=page, next_cursor=encode_cursor(str(page[-1].id)) if rest else None)


async def fill(ctx: Context, found_id: UUID, *, replace: bool) -> FoundOut:
    """Write the value into its field of the card, as an edit like any other."""
    found, visitor = await _offer(ctx, found_id)
    held = visitor.card.get(found.field)
    if held and held != found.value and not replace:
        raise CardFieldFilled(field=found.field, value=held)
    if held != found.value:
        await fill_in(ctx, visitor, {found.field: found.value})
    record(ctx, "visitor.card_filled", visitor.id, field=found.field, seq=found.seq)
    return await _decide(ctx, found, visitor, "filled")


async def dismiss(ctx: Context, found_id: UUID) -> FoundOut:
    found, visitor = await _offer(ctx, found_id)
    return await _decide(ctx, found, visitor, "dismissed")


async def _offer(ctx: Context, found_id: UUID) -> tuple[FoundDetail, Visitor]:
    found = await ctx.db.scalar(
        select(FoundDetail).filter_by(id=found_id, workspace_id=ctx.workspace_id).with_for_update()
    )
    if found is None:
        raise NotFound
    visitor = await get_visible_visitor(ctx.db, ctx.actor, found.visitor_id)
    await ctx.db.refresh(visitor, with_for_update=True)
    return found, visitor


async def _decide(ctx: Context, found: FoundDetail, visitor: Visitor, state: str) -> FoundOut:
    found.state = state
    found.decided_by = ctx.actor.id
    found.decided_at = now()
    await ctx.db.flush()
    ctx.emit(VisitorFound.of(visitor, await offered(ctx.db, visitor)))
    return FoundOut.model_validate(found)


@on_recall
async def _forget(ctx: Context, message: Message) -> None:
    """What was taken back is not offered any more; what an agent has written down stays theirs."""
    if message.sender_type != "visitor":
        return
    gone = await ctx.db.execute(
        delete(FoundDetail)
        .filter_by(conversation_id=message.conversation_id, seq=message.seq, state="offered")
        .returning(FoundDetail.visitor_id)
    )
    if visitor_id := gone.scalars().first():
        visitor = await ctx.db.get_one(Visitor, visitor_id)
        ctx.emit(VisitorFound.of(visitor, await offered(ctx.db, visitor)))
