"""What goes in and out about teams."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

TeamName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]


class TeamOut(Schema):
    """Agents who share a queue (MG01)."""

    id: UUID
    name: str
    agent_ids: list[UUID]
    created_at: Moment


class TeamsOut(Schema):
    """All teams of the workspace, by name. `without_team` counts the enabled agents who are in none (未分组)."""

    items: list[TeamOut]
    without_team: int


class CreateTeam(Schema):
    """Add a team, with or without members."""

    name: TeamName
    agent_ids: list[UUID] = Field(default=[], max_length=1000)


class TeamPatch(Schema):
    """Rename a team."""

    name: TeamName


class SetTeamAgents(Schema):
    """Who is in the team; replaces the list."""

    agent_ids: list[UUID] = Field(max_length=1000)
