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


class SettingsChanged(Event):
    """The agent changed their own settings in one of their windows; the others read them again."""

    type: Literal["settings.changed"] = "settings.changed"
    agent_id: UUID = Field(exclude=True)

    def channels(self) -> list[str]:
        return [channels.agent(self.agent_id)]
