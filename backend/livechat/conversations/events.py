"""What is told about conversations, and to whom."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.conversations.schemas import ConversationForVisitor, ConversationOut
from livechat.core import channels
from livechat.core.events import Event


def list_audience(
    workspace_id: UUID, site_id: UUID, agent_id: UUID | None, offered_to: UUID | None = None
) -> list[str]:
    """The agents in whose list a conversation stands."""
    heard = [channels.site_agents(site_id), channels.all_conversations(workspace_id)]
    heard += [channels.agent(one) for one in (agent_id, offered_to) if one]
    return heard


class ConversationUpdated(Event):
    """A conversation is new or changed; changes close together come as one."""

    type: Literal["conversation.updated"] = "conversation.updated"
    conversation: ConversationOut
    # `updates.py` sends ready bytes to `list_audience()`; this class documents them.
    _workspace_id: UUID = PrivateAttr()

    def channels(self) -> list[str]:
        agent = self.conversation.agent
        return list_audience(self._workspace_id, self.conversation.site_id, agent.id if agent else None)


class ConversationState(Event):
    """The visitor's conversation was assigned, closed, moved in the queue …"""

    type: Literal["conversation.state"] = "conversation.state"
    conversation: ConversationForVisitor
    _visitor_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, conversation: ConversationForVisitor, visitor_id: UUID) -> "ConversationState":
        event = cls(conversation=conversation)
        event._visitor_id = visitor_id
        return event

    def channels(self) -> list[str]:
        return [channels.visitor(self._visitor_id)]


class ConversationReceipt(Event):
    """How far one side has received and read."""

    type: Literal["conversation.receipt"] = "conversation.receipt"
    conversation_id: UUID
    side: Literal["visitor", "agent"]
    delivered_seq: int
    read_seq: int
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    @classmethod
    def of(cls, audience: list[str], **fields: object) -> "ConversationReceipt":
        event = cls.model_validate(fields)
        event._audience = audience  # noqa: SLF001 - its own
        return event

    def channels(self) -> list[str]:
        return self._audience
