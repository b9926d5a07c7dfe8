"""What an agent marks for themselves: 关注 and 标为未读 (T02)."""

from uuid import UUID

from sqlalchemy import or_, select

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import get_visible, visible
from livechat.core.context import Context
from livechat.filing.events import MarksChanged
from livechat.filing.models import ConversationMark
from livechat.filing.schemas import MarkConversation, MarkOut

# The newest of them; nobody keeps more in sight.
MOST = 1000


async def list_marks(ctx: Context) -> list[MarkOut]:
    """The caller's own, on conversations that they may still see."""
    rows = await ctx.db.scalars(
        visible(ctx.actor, ConversationMark)
        .where(
            ConversationMark.conversation_id == Conversation.id,
            ConversationMark.agent_id == ctx.actor.id,
            or_(ConversationMark.is_starred, ConversationMark.is_marked_unread),
        )
        .order_by(ConversationMark.conversation_id.desc())
        .limit(MOST)
    )
    return [MarkOut.model_validate(row) for row in rows]


async def mark_conversation(ctx: Context, conversation_id: UUID, change: MarkConversation) -> MarkOut:
    conversation = await get_visible(ctx.db, ctx.actor, conversation_id)
    statement = select(ConversationMark).filter_by(agent_id=ctx.actor.id, conversation_id=conversation.id)
    mark = await ctx.db.scalar(statement.with_for_update())
    if mark is None:
        mark = ConversationMark(
            agent_id=ctx.actor.id, conversation_id=conversation.id, is_starred=False, is_marked_unread=False
        )
        ctx.db.add(mark)
    for field in change.model_fields_set:
        setattr(mark, field, getattr(change, field))
    await ctx.db.flush()
    out = MarkOut.model_validate(mark)
    ctx.emit(MarksChanged.of(out, ctx.actor.id))
    return out
