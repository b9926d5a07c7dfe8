"""What a socket may ask about notes. No visitor's door has any of it (SA5)."""

from livechat.core.commands import command
from livechat.core.context import Context
from livechat.core.permissions import Permission
from livechat.notes import service
from livechat.notes.schemas import AddNote, WrittenNote


@command("note.add", AddNote, agent=Permission.NOTE_WRITE)
async def add_note(ctx: Context, data: AddNote) -> WrittenNote:
    """Write a note, or whisper to the agent who serves. A retry with the same client_id writes nothing twice."""
    return await service.write_note(ctx, data.conversation_id, data)
