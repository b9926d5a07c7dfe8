"""A conversation as lines to be printed, read page by page so that its length costs no memory."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.context import Actor
from livechat.core.services import Services
from livechat.messages import history
from livechat.messages.models import Message
from livechat.notes.models import Note
from livechat.notes.sight import readable
from livechat.transcripts.words import Language, say

PAGE = 300


@dataclass(frozen=True, slots=True)
class Line:
    moment: str
    # visitor · agent · system · note · whisper
    side: str
    name: str
    text: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants it."""

    language: Language
    offset_minutes: int
    with_notes: bool = False


async def read_lines(
    services: Services, actor: Actor, conversation_id: UUID, last_seq: int, wish: Wish
) -> AsyncIterator[list[Line]]:
    """Page by page, each with a short read of its own: a slow reader holds no transaction."""
    after = 0
    while after < last_seq:
        async with services.database.read() as db:
            statement = (
                history.entries()
                .where(
                    Message.conversation_id == conversation_id,
                    Message.seq > after,
                    Message.seq <= last_seq,
                )
                .order_by(Message.seq)
                .limit(PAGE)
            )
            rows = list(await db.execute(statement))
            if not rows:
                return
            last = rows[-1].seq
            notes = await _notes(db, actor, conversation_id, after, last, wish)
        yield _merged(rows, notes, after, wish)
        after = last


async def _notes(
    db: AsyncSession, actor: Actor, conversation_id: UUID, after: int, last: int, wish: Wish
) -> list[Note]:
    if not wish.with_notes:
        return []
    statement = select(Note).where(
        Note.conversation_id == conversation_id,
        Note.after_seq >= after + (1 if after else 0),
        Note.after_seq <= last,
        readable(actor),
    )
    return list(await db.scalars(statement.order_by(Note.seq)))


def _merged(rows: list[Row[Any]], notes: list[Note], after: int, wish: Wish) -> list[Line]:
    beside: dict[int, list[Note]] = {}
    for note in notes:
        beside.setdefault(note.after_seq, []).append(note)
    lines = [_note_line(note, wish) for note in beside.get(after, [])] if after == 0 else []
    for row in rows:
        # What was taken back is named once, by its place.
        if not (row.kind == "system" and (row.data or {}).get("action") == "recalled"):
            lines.append(_line(row, wish))
        lines += [_note_line(note, wish) for note in beside.get(row.seq, [])]
    return lines


def _line(row: Row[Any], wish: Wish) -> Line:
    language = wish.language
    moment = _moment(row.created_at, wish)
    data: dict[str, Any] = row.data or {}
    if row.kind == "system":
        return Line(moment, "system", "", _happened(data, language))
    if row.recalled_at is not None:
        text = say(language, "recalled_message")
    elif row.kind == "file":
        text = say(language, "file", name=data.get("name", ""))
    elif row.kind == "card":
        contacts = [str(value) for key, value in data.items() if key != "nickname" and value]
        text = " · ".join([say(language, "card", name=data.get("nickname", "")), *contacts])
    else:
        text = row.text
    return Line(moment, row.sender_type, row.sender_name, text, _quote(row, language))


def _quote(row: Row[Any], language: Language) -> str:
    if row.quote_seq is None:
        return ""
    if row.quote_recalled_at is not None:
        words = say(language, "recalled_message")
    else:
        data = row.quote_data or {}
        words = row.quote_text or str(data.get("name") or data.get("nickname") or "")
    return say(language, "quote", name=row.quote_sender_name, text=" ".join(words.split()))


def _happened(data: dict[str, Any], language: Language) -> str:
    return say(
        language,
        data["action"],
        agent=data.get("agent_name") or "",
        to=data.get("to_agent_name") or data.get("to_team_name") or "",
        score=data.get("score", ""),
    ).strip()


def _note_line(note: Note, wish: Wish) -> Line:
    return Line(_moment(note.created_at, wish), note.kind, note.author_name, note.text)


def _moment(moment: datetime, wish: Wish) -> str:
    local = moment.astimezone(timezone(timedelta(minutes=wish.offset_minutes)))
    return local.isoformat(sep=" ", timespec="seconds")
