"""Taking back what one wrote beside a conversation."""

from uuid import UUID

from sqlalchemy import delete, select

from livechat.audit.service import record
from livechat.conversations.service import get_locked
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.notes.events import NoteDeleted, audience
from livechat.notes.models import Mention, Note
from livechat.notes.schemas import NoteOut
from livechat.notes.views import notes_out


async def delete_note(ctx: Context, conversation_id: UUID, note_id: UUID) -> NoteOut:
    """One's own note, and nobody else's. Its place stays, for those who have seen it; what it said is gone.

    Doing so again changes nothing.
    """
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    note = await ctx.db.scalar(
        select(Note).filter_by(id=note_id, conversation_id=conversation_id, author_id=ctx.actor.id)
    )
    if note is None:
        raise NotFound
    if note.deleted_at is None:
        # Those who were called have seen it, too.
        (before,) = await notes_out(ctx.db, [note])
        heard = audience(before, conversation.agent_id)
        note.deleted_at, note.text = now(), ""
        await ctx.db.execute(delete(Mention).where(Mention.note_id == note.id))
        await ctx.db.flush()
        record(ctx, "note.deleted", conversation_id, note_id=str(note.id), kind=note.kind)
        (out,) = await notes_out(ctx.db, [note])
        ctx.emit(NoteDeleted(note=out).to(heard))
    (out,) = await notes_out(ctx.db, [note])
    return out
