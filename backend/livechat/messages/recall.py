"""Taking a message back: its place stays, what it said is gone from every door (G22)."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from livechat.attachments.links import Links
from livechat.attachments.removal import remove
from livechat.conversations.aftermath import after_change
from livechat.conversations.models import Conversation
from livechat.conversations.service import get_locked
from livechat.core import clock
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.messages import history
from livechat.messages.entries import append_in, happening
from livechat.messages.errors import NotOwnMessage, RecallTooLate
from livechat.messages.models import Message
from livechat.messages.rates import SendRates
from livechat.messages.schemas import MessageOut, RecalledOut

RecallHandler = Callable[[Context, Message], Awaitable[None]]

_handlers: list[RecallHandler] = []


def on_recall(handler: RecallHandler) -> RecallHandler:
    """Call `handler(ctx, message)` in the transaction of each recall: who keeps words elsewhere forgets them there."""
    _handlers.append(handler)
    return handler


async def recall_message(ctx: Context, conversation_id: UUID, seq: int) -> RecalledOut:
    """Empty the actor's own message and say so in the log. Doing it again changes nothing."""
    ctx.services.get(SendRates).count(ctx.actor)
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    message = await ctx.db.scalar(
        select(Message).where(Message.conversation_id == conversation.id, Message.seq == seq)
    )
    if message is None or message.kind == "system":
        raise NotFound
    if message.sender_type != ctx.actor.kind or message.sender_id != ctx.actor.id:
        raise NotOwnMessage
    if message.recalled_at is None:
        await _recall(ctx, conversation, message)
    return RecalledOut(message=await _tombstone(ctx, message))


async def _recall(ctx: Context, conversation: Conversation, message: Message) -> None:
    moment = clock.now()
    seconds = ctx.services.settings.recall_seconds
    if moment - message.created_at > timedelta(seconds=seconds):
        raise RecallTooLate(seconds=seconds)
    if message.attachment_id:
        await remove(ctx, message.attachment_id)
    message.text = ""
    message.data = None
    message.attachment_id = None
    message.quote_seq = None
    message.recalled_at = moment
    for handler in _handlers:
        await handler(ctx, message)
    await ctx.db.flush()
    is_agent = ctx.actor.kind == "agent"
    entry = happening(
        "recalled",
        agent_id=str(ctx.actor.id) if is_agent else None,
        agent_name=message.sender_name if is_agent else None,
        target_seq=message.seq,
    )
    changes = await _shorter_wait(ctx, conversation, message)
    appended = await append_in(ctx.db, ctx.services.get(Links), conversation, [entry], **changes)
    await ctx.db.refresh(conversation)
    after_change(ctx, conversation, appended)


async def _shorter_wait(
    ctx: Context, conversation: Conversation, message: Message
) -> dict[str, datetime | None]:
    """Whoever took back what they waited for an answer to waits for the next, or for nothing (T06).

    In the queue they wait for an agent, whatever was said.
    """
    if conversation.status != "open" or message.sender_type != "visitor":
        return {}
    answered = (
        select(func.coalesce(func.max(Message.seq), 0))
        .where(Message.conversation_id == conversation.id, Message.sender_type == "agent")
        .scalar_subquery()
    )
    unanswered = (
        select(Message.created_at)
        .where(
            Message.conversation_id == conversation.id,
            Message.sender_type == "visitor",
            Message.recalled_at.is_(None),
            Message.seq > answered,
        )
        .order_by(Message.seq)
        .limit(1)
    )
    since = await ctx.db.scalar(unanswered)
    is_unchanged = since is not None and message.created_at != conversation.waiting_since
    return {} if is_unchanged else {"waiting_since": since}


async def _tombstone(ctx: Context, message: Message) -> MessageOut:
    row = (await ctx.db.execute(history.entries().where(Message.id == message.id))).one()
    plain = msgspec.to_builtins(history.as_message(row, ctx.services.get(Links)))
    return MessageOut.model_validate(plain, strict=False)
