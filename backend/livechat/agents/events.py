from typing import Literal
from uuid import UUID

from pydantic import Field

from livechat.agents.schemas import ColleagueOut
from livechat.core import channels
from livechat.core.events import Event


class AgentUpdated(Event):
    """A colleague changed: name, picture, availability, or connected or not."""

    type: Literal["agent.updated"] = "agent.updated"
    agent: ColleagueOut
    workspace_id: UUID = Field(exclude=True)

    def channels(self) -> list[str]:
        return [channels.workspace(self.workspace_id)]
