from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event


class TypingPreview(Event):
    """What a visitor is typing, before it is sent. Never stored; an empty text ends it."""

    ephemeral = True

    type: Literal["typing.preview"] = "typing.preview"
    conversation_id: UUID
    text: str
    _agent_id: UUID | None = PrivateAttr(default=None)

    @classmethod
    def of(cls, conversation_id: UUID, agent_id: UUID | None, text: str) -> "TypingPreview":
        event = cls(conversation_id=conversation_id, text=text)
        event._agent_id = agent_id
        return event

    def channels(self) -> list[str]:
        """Who serves it and who has it open; no visitor, not even the one who types."""
        serving = [channels.agent(self._agent_id)] if self._agent_id else []
        return [channels.watchers(self.conversation_id), *serving]
