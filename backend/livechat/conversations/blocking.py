"""Whoever is blocked is told so in their chat, which ends with it (C20)."""

from ipaddress import ip_network

from sqlalchemy import select

from livechat.attachments.links import Links
from livechat.blocks.models import Block
from livechat.blocks.networks import read_address
from livechat.conversations.aftermath import after_change
from livechat.conversations.models import Conversation
from livechat.conversations.service import end_offers
from livechat.conversations.waiting import Waiting
from livechat.core import clock
from livechat.core.context import Context
from livechat.messages.entries import Entry, append_in, happening
from livechat.visitors.models import Visit

GONE = {"state": "browsing", "agent": None, "conversation_id": None}


async def end_blocked(ctx: Context, block: Block) -> None:
    """End the running chats of those whom a new block concerns."""
    for conversation in await _concerned(ctx, block):
        await end_offers(ctx.db, conversation.id)
        appended = await append_in(
            ctx.db,
            ctx.services.get(Links),
            conversation,
            [_entry(ctx, "blocked")],
            status="closed",
            closed_at=clock.now(),
            close_reason="blocked",
            waiting_since=None,
        )
        await ctx.db.refresh(conversation)
        after_change(ctx, conversation, appended, live=GONE)
    ctx.afterwards(lambda: ctx.services.get(Waiting).wake(ctx.workspace_id))


async def say_unblocked(ctx: Context, block: Block) -> None:
    """A lifted block of a visitor is told where the block was told; the chat stays ended."""
    if block.kind != "visitor":
        return
    statement = (
        select(Conversation)
        .where(Conversation.visitor_id == block.visitor_id)
        .order_by(Conversation.created_at.desc())
        .limit(1)
        .with_for_update(key_share=True)
    )
    conversation = await ctx.db.scalar(statement)
    if conversation is None or conversation.close_reason != "blocked":
        return
    appended = await append_in(ctx.db, ctx.services.get(Links), conversation, [_entry(ctx, "unblocked")])
    await ctx.db.refresh(conversation)
    after_change(ctx, conversation, appended)


def _entry(ctx: Context, action: str) -> Entry:
    return happening(action, agent_id=str(ctx.actor.id), agent_name=ctx.actor.name)


async def _concerned(ctx: Context, block: Block) -> list[Conversation]:
    running = select(Conversation.id, Conversation.visitor_id, Visit.ip).where(
        Conversation.workspace_id == ctx.workspace_id, Conversation.status != "closed"
    )
    running = running.outerjoin(Visit, Visit.id == Conversation.visit_id)
    if block.kind == "visitor":
        running = running.where(Conversation.visitor_id == block.visitor_id)
    network = ip_network(block.network) if block.network else None
    ids = [
        row.id
        for row in await ctx.db.execute(running)
        if network is None
        or row.visitor_id == block.visitor_id
        or ((address := read_address(row.ip or "")) is not None and address in network)
    ]
    # In the order of ids, as the message log locks them.
    statement = (
        select(Conversation)
        .where(Conversation.id.in_(ids), Conversation.status != "closed")
        .order_by(Conversation.id)
        .with_for_update(key_share=True)
    )
    return list(await ctx.db.scalars(statement))
