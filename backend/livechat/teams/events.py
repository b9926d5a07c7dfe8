from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.core import channels
from livechat.core.events import Event


class TeamsChanged(Event):
    """A team came, went, or has other members: read the list again."""

    type: Literal["teams.changed"] = "teams.changed"
    workspace_id: UUID = Field(exclude=True)

    def channels(self) -> list[str]:
        return [channels.workspace(self.workspace_id)]
