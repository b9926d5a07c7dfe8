"""What is told about filing, and to whom."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.filing.schemas import MarkOut


class MarksChanged(Event):
    """This agent marked a conversation, in this window or another."""

    type: Literal["marks.changed"] = "marks.changed"
    mark: MarkOut
    _agent_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, mark: MarkOut, agent_id: UUID) -> "MarksChanged":
        event = cls(mark=mark)
        event._agent_id = agent_id
        return event

    def channels(self) -> list[str]:
        return [channels.agent(self._agent_id)]


class FilingChanged(Event):
    """The categories or tags of the workspace changed: read them again."""

    type: Literal["filing.changed"] = "filing.changed"
    kind: Literal["categories", "tags"]
    _workspace_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, kind: Literal["categories", "tags"], workspace_id: UUID) -> "FilingChanged":
        event = cls(kind=kind)
        event._workspace_id = workspace_id
        return event

    def channels(self) -> list[str]:
        return [channels.workspace(self._workspace_id)]
