"""Where colleagues have called the caller."""

from uuid import UUID

from sqlalchemy import func, update

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import get_visible, visible
from livechat.core import clock
from livechat.core.context import Context
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.schema import Page
from livechat.notes.models import Mention, Note
from livechat.notes.schemas import MentionCount, MentionedIn, MentionOut
from livechat.notes.views import notes_out
from livechat.visitors.models import Visitor


async def list_mentions(ctx: Context, *, is_unread: bool, cursor: str | None, limit: int) -> Page[MentionOut]:
    """The caller's mentions, newest first, in conversations that they still may see."""
    statement = (
        visible(ctx.actor, Mention, Note, Visitor.id, Visitor.number, Visitor.name)
        .select_from(Conversation)
        .join(Mention, Mention.conversation_id == Conversation.id)
        .join(Note, Note.id == Mention.note_id)
        .join(Visitor, Visitor.id == Conversation.visitor_id)
        .where(Mention.agent_id == ctx.actor.id)
        .order_by(Mention.id.desc())
        .limit(limit + 1)
    )
    if is_unread:
        statement = statement.where(Mention.read_at.is_(None))
    if cursor:
        statement = statement.where(Mention.id < id_cursor(cursor))
    rows = list(await ctx.db.execute(statement))
    notes = await notes_out(ctx.db, [row.Note for row in rows[:limit]])
    items = [
        MentionOut(
            id=row.Mention.id,
            note=note,
            visitor=MentionedIn(id=row.id, number=row.number, name=row.name),
            is_read=row.Mention.read_at is not None,
        )
        for row, note in zip(rows, notes, strict=False)
    ]
    more = encode_cursor(str(items[-1].id)) if len(rows) > limit else None
    return Page(items=items, next_cursor=more)


async def count_unread(ctx: Context) -> MentionCount:
    statement = (
        visible(ctx.actor, func.count(Mention.id))
        .select_from(Conversation)
        .join(Mention, Mention.conversation_id == Conversation.id)
        .where(Mention.agent_id == ctx.actor.id, Mention.read_at.is_(None))
    )
    return MentionCount(unread=await ctx.db.scalar(statement) or 0)


async def read_mentions(ctx: Context, conversation_id: UUID) -> None:
    """The caller has looked at the notes of this conversation."""
    await get_visible(ctx.db, ctx.actor, conversation_id)
    await ctx.db.execute(
        update(Mention)
        .where(
            Mention.conversation_id == conversation_id,
            Mention.agent_id == ctx.actor.id,
            Mention.read_at.is_(None),
        )
        .values(read_at=clock.now())
        .execution_options(synchronize_session=False)
    )
