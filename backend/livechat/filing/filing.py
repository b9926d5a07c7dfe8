"""How one conversation is filed."""

from uuid import UUID

from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.conversations.models import Conversation
from livechat.conversations.service import get_locked
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.visibility import get_visible
from livechat.core import clock
from livechat.core.context import Context
from livechat.filing.categories import get_category
from livechat.filing.schemas import FileConversation, FilingOut


async def read_filing(ctx: Context, conversation_id: UUID) -> FilingOut:
    return await _out(ctx, await get_visible(ctx.db, ctx.actor, conversation_id))


async def file_conversation(ctx: Context, conversation_id: UUID, filing: FileConversation) -> FilingOut:
    """Put the conversation under a category and say whether it is handled (C25)."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    await file_locked(
        ctx,
        conversation,
        category_id=filing.category_id,
        is_handled=filing.is_handled,
        note=filing.note.strip(),
    )
    return await _out(ctx, conversation)


async def file_locked(
    ctx: Context, conversation: Conversation, *, category_id: UUID | None, is_handled: bool, note: str
) -> None:
    if category_id:
        await get_category(ctx, category_id)
    if is_handled != conversation.is_handled:
        conversation.handled_at = clock.now() if is_handled else None
        conversation.handled_by_id = ctx.actor.id if is_handled else None
    conversation.category_id = category_id
    conversation.is_handled = is_handled
    conversation.handling_note = note
    conversation.version += 1
    record(
        ctx,
        "conversation.filed",
        conversation.id,
        category_id=str(category_id) if category_id else None,
        is_handled=is_handled,
    )
    workspace_id, id_ = conversation.workspace_id, conversation.id
    # The visitor sees nothing of it.
    ctx.afterwards(lambda: ctx.services.get(ConversationUpdates).touch(workspace_id, id_, is_state=False))


async def _out(ctx: Context, conversation: Conversation) -> FilingOut:
    by = conversation.handled_by_id
    return FilingOut(
        category_id=conversation.category_id,
        is_handled=conversation.is_handled,
        note=conversation.handling_note,
        handled_by=await ctx.db.scalar(select(Agent.nickname).where(Agent.id == by)) if by else None,
    )
