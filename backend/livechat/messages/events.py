"""What is told about messages, and to whom."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.messages.schemas import MessageOut


def audience(conversation_id: UUID, visitor_id: UUID, agent_id: UUID | None) -> list[str]:
    """Who hears of an entry: its visitor, the serving agent and the agents who have the conversation open."""
    heard = [channels.visitor(visitor_id), channels.watchers(conversation_id)]
    if agent_id:
        heard.append(channels.agent(agent_id))
    return heard


class MessageCreated(Event):
    """An entry was added to a conversation's log."""

    type: Literal["message.created"] = "message.created"
    message: MessageOut
    # The message log sends ready bytes to `audience()`; this class documents them.
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    def channels(self) -> list[str]:
        return self._audience


class Typing(Event):
    """Somebody writes, or stopped. Never stored; ends by itself after some seconds without another."""

    ephemeral = True

    type: Literal["typing"] = "typing"
    conversation_id: UUID
    side: Literal["visitor", "agent"]
    agent_id: UUID | None = None
    is_typing: bool
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    def channels(self) -> list[str]:
        return self._audience
