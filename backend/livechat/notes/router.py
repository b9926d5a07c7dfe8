"""Notes by REST, for agents only."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.notes import deleting, mentions, service
from livechat.notes.schemas import MentionCount, MentionOut, NoteOut, NotePage, WriteNote, WrittenNote

router = APIRouter(tags=["notes"])


@router.get("/conversations/{conversation_id}/notes")
async def list_notes(
    conversation_id: UUID,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)],
    after_seq: Annotated[int, Query(ge=0, le=2**31 - 1, description="Only those after this one.")] = 0,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> NotePage:
    """What agents wrote to each other beside this conversation, oldest first."""
    return await service.read_notes(ctx, conversation_id, after_seq=after_seq, cursor=cursor, limit=limit)


@router.post(
    "/conversations/{conversation_id}/notes",
    status_code=201,
    responses={200: {"model": WrittenNote, "description": "Stored by an earlier try"}},
)
async def write_note(
    conversation_id: UUID,
    body: WriteNote,
    ctx: Annotated[Context, allow(Permission.NOTE_WRITE)],
    response: Response,
) -> WrittenNote:
    """Write a note, or whisper to the agent who serves. A retry with the same client_id writes nothing twice."""
    written = await service.write_note(ctx, conversation_id, body)
    if written.duplicate:
        response.status_code = 200
    return written


@router.delete("/conversations/{conversation_id}/notes/{note_id}")
async def delete_note(
    conversation_id: UUID, note_id: UUID, ctx: Annotated[Context, allow(Permission.NOTE_WRITE)]
) -> NoteOut:
    """Take back one's own note. Those who have seen it see that it is gone; what it said is gone for all."""
    return await deleting.delete_note(ctx, conversation_id, note_id)


@router.get("/mentions")
async def list_mentions(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)],
    is_unread: bool = False,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[MentionOut]:
    """Notes that call the caller, newest first."""
    return await mentions.list_mentions(ctx, is_unread=is_unread, cursor=cursor, limit=limit)


@router.get("/mentions/count")
async def count_mentions(ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)]) -> MentionCount:
    """How many of them are unread."""
    return await mentions.count_unread(ctx)


@router.put("/conversations/{conversation_id}/mentions/read", status_code=204)
async def read_mentions(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)]
) -> None:
    """The caller has seen where this conversation calls them."""
    await mentions.read_mentions(ctx, conversation_id)
