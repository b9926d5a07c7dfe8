"""Writing and reading notes."""

from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.conversations.models import Conversation
from livechat.conversations.service import get_locked
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.visibility import get_visible
from livechat.core.context import Context
from livechat.core.errors import Invalid
from livechat.core.paging import decode_cursor, encode_cursor
from livechat.core.permissions import Permission
from livechat.core.refusals import refuse
from livechat.core.strict_json import check_text
from livechat.messages.errors import ClientIdReused
from livechat.messages.rates import SendRates
from livechat.notes.errors import NobodyToWhisperTo
from livechat.notes.events import NoteCreated, audience
from livechat.notes.models import Mention, Note
from livechat.notes.schemas import NotePage, WriteNote, WrittenNote
from livechat.notes.sight import check_mentions, readable
from livechat.notes.views import notes_out


async def write_note(ctx: Context, conversation_id: UUID, command: WriteNote) -> WrittenNote:
    """Store a note and tell the agents whom it concerns; a retry gets the first result (G2)."""
    check_text(command.text)
    if not command.text.strip():
        raise Invalid(field="text")
    if command.kind == "whisper" and not ctx.actor.can(Permission.CONVERSATION_WHISPER):
        refuse(ctx.services, ctx.actor, Permission.CONVERSATION_WHISPER, ctx.ip)
    ctx.services.get(SendRates).count(ctx.actor)
    # Locked, so that of two tries at once the second finds the first.
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if known := await _known(ctx, conversation_id, command):
        return WrittenNote(note=(await notes_out(ctx.db, [known]))[0], duplicate=True)
    await check_mentions(ctx.db, conversation, command.mentions)
    reader = await _whispered_to(ctx, conversation) if command.kind == "whisper" else None
    note = await _store(ctx, conversation, command, reader)
    (out,) = await notes_out(ctx.db, [note])
    ctx.emit(NoteCreated(note=out).to(audience(out, conversation.agent_id)))
    _touch(ctx, conversation)
    return WrittenNote(note=out, duplicate=False)


async def read_notes(
    ctx: Context, conversation_id: UUID, *, after_seq: int = 0, cursor: str | None, limit: int
) -> NotePage:
    """The notes after both, in order."""
    conversation = await get_visible(ctx.db, ctx.actor, conversation_id)
    statement = (
        select(Note)
        .where(
            Note.conversation_id == conversation_id,
            Note.seq > max(after_seq, _seq_of(cursor)),
            Note.seq <= conversation.last_note_seq,
            readable(ctx.actor),
        )
        .order_by(Note.seq)
        .limit(limit + 1)
    )
    found = list(await ctx.db.scalars(statement))
    items = await notes_out(ctx.db, found[:limit])
    more = encode_cursor(str(items[-1].seq)) if len(found) > limit else None
    return NotePage(items=items, next_cursor=more, last_seq=conversation.last_note_seq)


async def _known(ctx: Context, conversation_id: UUID, command: WriteNote) -> Note | None:
    known = await ctx.db.scalar(
        select(Note).where(
            Note.conversation_id == conversation_id,
            Note.author_id == ctx.actor.id,
            Note.client_id == command.client_id,
        )
    )
    if known and known.deleted_at is None and (known.kind, known.text) != (command.kind, command.text):
        raise ClientIdReused
    return known


async def _whispered_to(ctx: Context, conversation: Conversation) -> Agent:
    if conversation.status != "open" or conversation.agent_id in (None, ctx.actor.id):
        raise NobodyToWhisperTo
    return await ctx.db.get_one(Agent, conversation.agent_id)


async def _store(ctx: Context, conversation: Conversation, command: WriteNote, reader: Agent | None) -> Note:
    seq, after_seq = await _next_place(ctx.db, conversation)
    note = Note(
        workspace_id=ctx.workspace_id,
        conversation_id=conversation.id,
        seq=seq,
        after_seq=after_seq,
        kind=command.kind,
        author_id=ctx.actor.id,
        author_name=ctx.actor.name,
        to_agent_id=reader.id if reader else None,
        to_agent_name=reader.nickname if reader else "",
        client_id=command.client_id,
        text=command.text,
    )
    ctx.db.add(note)
    await ctx.db.flush()
    ctx.db.add_all(
        Mention(
            workspace_id=ctx.workspace_id,
            note_id=note.id,
            conversation_id=conversation.id,
            agent_id=agent_id,
        )
        for agent_id in dict.fromkeys(command.mentions)
    )
    await ctx.db.flush()
    return note


async def _next_place(db: AsyncSession, conversation: Conversation) -> tuple[int, int]:
    """The next `seq`, gapless as in the log (G4), and where the log stands."""
    row = (
        await db.execute(
            update(Conversation)
            .where(Conversation.id == conversation.id)
            .values(last_note_seq=Conversation.last_note_seq + 1, version=Conversation.version + 1)
            .returning(Conversation.last_note_seq, Conversation.last_seq)
            .execution_options(synchronize_session=False)
        )
    ).one()
    return row.last_note_seq, row.last_seq


def _touch(ctx: Context, conversation: Conversation) -> None:
    updates = ctx.services.get(ConversationUpdates)
    # No change of state: that would be told to the visitor, too.
    ctx.afterwards(lambda: updates.touch(conversation.workspace_id, conversation.id, is_state=False))


def _seq_of(cursor: str | None) -> int:
    if cursor is None:
        return 0
    (text,) = decode_cursor(cursor, 1)
    if not text.isdecimal() or len(text) > 9:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}])
    return int(text)
