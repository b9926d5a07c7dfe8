"""What is told about notes: to agents only, never on a visitor's channel (SA5)."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.notes.schemas import NoteOut


class NoteCreated(Event):
    """A note was written. A whisper reaches its author and the agent it is for; other supervisors fetch it."""

    type: Literal["note.created"] = "note.created"
    note: NoteOut
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    @classmethod
    def of(cls, note: NoteOut, audience: list[str]) -> "NoteCreated":
        event = cls(note=note)
        event._audience = audience
        return event

    def channels(self) -> list[str]:
        return self._audience


def audience(note: NoteOut, serving: UUID | None) -> list[str]:
    """Who hears of a note."""
    people = [note.author.id, note.to_agent.id if note.to_agent else None, *note.mentions]
    heard = [channels.agent(id_) for id_ in people if id_]
    if note.kind == "note":
        heard.append(channels.watchers(note.conversation_id))
        if serving:
            heard.append(channels.agent(serving))
    return list(dict.fromkeys(heard))
