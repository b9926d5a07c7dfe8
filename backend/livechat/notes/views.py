"""Notes as agents see them, a page with two queries."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.notes.models import Mention, Note
from livechat.notes.schemas import NoteAuthor, NoteOut, NoteReader


async def notes_out(db: AsyncSession, notes: Sequence[Note]) -> list[NoteOut]:
    """In the same order."""
    if not notes:
        return []
    mentions: dict[UUID, list[UUID]] = defaultdict(list)
    mentioned = select(Mention.note_id, Mention.agent_id).where(
        Mention.note_id.in_([one.id for one in notes])
    )
    for note_id, agent_id in (await db.execute(mentioned.order_by(Mention.id))).all():
        mentions[note_id].append(agent_id)
    authors = {one.author_id for one in notes if one.author_id}
    pictures = select(Agent.id, Agent.avatar_version).where(Agent.id.in_(authors))
    versions = {row.id: row.avatar_version for row in await db.execute(pictures)}
    return [_out(one, versions, mentions[one.id]) for one in notes]


def _out(note: Note, versions: dict[UUID, str | None], mentions: list[UUID]) -> NoteOut:
    picture = avatar_url(note.author_id, versions.get(note.author_id)) if note.author_id else None
    return NoteOut(
        id=note.id,
        conversation_id=note.conversation_id,
        seq=note.seq,
        after_seq=note.after_seq,
        kind=cast("Literal['note', 'whisper']", note.kind),
        author=NoteAuthor(id=note.author_id, name=note.author_name, avatar_url=picture),
        to_agent=NoteReader(id=note.to_agent_id, name=note.to_agent_name) if note.to_agent_id else None,
        client_id=note.client_id,
        text=note.text,
        is_deleted=note.deleted_at is not None,
        mentions=mentions,
        created_at=note.created_at,
    )
