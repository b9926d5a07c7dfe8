"""What is told about supervision, and to whom. Never to a visitor: what they may know stands in the log."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.supervision.schemas import NewServer, WatchEnd


class ConversationTakenOver(Event):
    """A supervisor took the conversation from the agent who hears this."""

    type: Literal["conversation.taken_over"] = "conversation.taken_over"
    conversation_id: UUID
    agent: NewServer
    _former_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, conversation_id: UUID, agent: NewServer, former_id: UUID) -> "ConversationTakenOver":
        event = cls(conversation_id=conversation_id, agent=agent)
        event._former_id = former_id
        return event

    def channels(self) -> list[str]:
        return [channels.agent(self._former_id)]


class WatchEnded(Event):
    """The caller may no longer watch this conversation; nothing more of it comes to this socket."""

    type: Literal["conversation.watch_ended"] = "conversation.watch_ended"
    conversation_id: UUID
    reason: WatchEnd

    # Told to one socket directly.
    def channels(self) -> list[str]:
        return []
