from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.core import channels
from livechat.core.events import Event


class CannedChanged(Event):
    """Groups, responses or files were added, changed, moved or removed: fetch them again (P10)."""

    type: Literal["canned.changed"] = "canned.changed"
    kind: Literal["responses", "files"]
    scope: Literal["personal", "shared"]
    workspace_id: UUID = Field(exclude=True)
    owner_id: UUID | None = Field(exclude=True)

    def channels(self) -> list[str]:
        # What is personal is nobody else's business, not even that it changed.
        return [channels.agent(self.owner_id) if self.owner_id else channels.workspace(self.workspace_id)]
