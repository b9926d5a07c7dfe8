"""What is told about words: that there is something to read, never what."""

from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event


class AttentionChanged(Event):
    """Words were heard, or looked into. Whoever may know of them fetches the list: it holds what they may see."""

    type: Literal["attention.changed"] = "attention.changed"
    _workspace_id: UUID = PrivateAttr()

    @classmethod
    def of(cls, workspace_id: UUID) -> "AttentionChanged":
        event = cls()
        event._workspace_id = workspace_id
        return event

    def channels(self) -> list[str]:
        return [channels.supervisors(self._workspace_id)]
