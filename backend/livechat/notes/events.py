"""What is told about notes: to agents only, never on a visitor's channel (SA5)."""

from typing import Literal, Self
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.notes.schemas import NoteOut


class ToReaders(Event):
    """Told to those whom a note concerns."""

    _audience: list[str] = PrivateAttr(default_factory=list[str])

    def to(self, audience: list[str]) -> Self:
        self._audience = audience
        return self

    def channels(self) -> list[str]:
        return self._audience


class NoteCreated(ToReaders):
    """A note was written. A whisper reaches its author and the agent it is for; other supervisors fetch it."""

    type: Literal["note.created"] = "note.created"
    note: NoteOut


class NoteDeleted(ToReaders):
    """Its author took a note back; whoever shows it shows that instead."""

    type: Literal["note.deleted"] = "note.deleted"
    note: NoteOut


def audience(note: NoteOut, serving: UUID | None) -> list[str]:
    """Who hears of a note."""
    people = [note.author.id, note.to_agent.id if note.to_agent else None, *note.mentions]
    heard = [channels.agent(id_) for id_ in people if id_]
    if note.kind == "note":
        heard.append(channels.watchers(note.conversation_id))
        if serving:
            heard.append(channels.agent(serving))
    return list(dict.fromkeys(heard))
