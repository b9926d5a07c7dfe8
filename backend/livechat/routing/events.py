from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event


class ConversationOverdue(Event):
    """Nobody answers a visitor in time, or somebody lost a chat for it; told to supervisors and to that agent (T06)."""

    type: Literal["conversation.overdue"] = "conversation.overdue"
    conversation_id: UUID
    # unanswered: the time for an answer is over; silent and gone: it went back to the queue; idle: it ends soon.
    kind: Literal["unanswered", "silent", "gone", "idle"]
    agent_id: UUID
    agent_name: str
    visitor_number: int
    visitor_name: str
    # How long the visitor waits, the line is down, or nobody spoke.
    seconds: int
    _workspace_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, workspace_id: UUID, **fields: object) -> "ConversationOverdue":
        event = cls.model_validate(fields)
        event._workspace_id = workspace_id  # noqa: SLF001 - its own
        return event

    def channels(self) -> list[str]:
        return [channels.supervisors(self._workspace_id), channels.agent(self.agent_id)]
