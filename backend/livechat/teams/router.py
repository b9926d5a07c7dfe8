"""Teams by REST."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.teams import service
from livechat.teams.schemas import CreateTeam, SetTeamAgents, TeamOut, TeamPatch, TeamsOut

router = APIRouter(prefix="/teams", tags=["teams"])


@router.get("")
async def list_teams(ctx: Annotated[Context, allow(Permission.TEAM_READ)]) -> TeamsOut:
    """All teams with their members; a workspace has at most 200."""
    return await service.list_teams(ctx)


@router.post("", status_code=201)
async def create_team(cmd: CreateTeam, ctx: Annotated[Context, allow(Permission.TEAM_EDIT)]) -> TeamOut:
    """Add a team."""
    return await service.create_team(ctx, cmd)


@router.patch("/{team_id}")
async def rename_team(
    team_id: UUID, patch: TeamPatch, ctx: Annotated[Context, allow(Permission.TEAM_EDIT)]
) -> TeamOut:
    """Rename a team."""
    return await service.rename_team(ctx, team_id, patch)


@router.put("/{team_id}/agents")
async def set_team_agents(
    team_id: UUID, cmd: SetTeamAgents, ctx: Annotated[Context, allow(Permission.TEAM_EDIT)]
) -> TeamOut:
    """Say who is in the team."""
    return await service.set_team_agents(ctx, team_id, cmd.agent_ids)


@router.delete("/{team_id}", status_code=204)
async def delete_team(team_id: UUID, ctx: Annotated[Context, allow(Permission.TEAM_EDIT)]) -> None:
    """Delete a team. Its members stay agents, and conversations that wait for it go to everybody."""
    await service.delete_team(ctx, team_id)
