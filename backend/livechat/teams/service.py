"""Admins add and change teams; everybody sees who is in which."""

from collections import defaultdict
from collections.abc import Callable, Coroutine
from typing import Any
from uuid import UUID

from sqlalchemy import delete, exists, func, select
from sqlalchemy.exc import IntegrityError

from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.teams.errors import TeamNameTaken, TooManyTeams
from livechat.teams.events import TeamsChanged
from livechat.teams.models import Team, TeamAgent
from livechat.teams.schemas import CreateTeam, TeamOut, TeamPatch, TeamsOut

# All of them go out in one answer.
TEAMS_MAX = 200

OnDeleted = Callable[[Context, UUID], Coroutine[Any, Any, None]]


class TeamEnds:
    """`services.get(TeamEnds)`: those who hold something of a team hear of its end, without being known here."""

    def __init__(self) -> None:
        self.listeners: list[OnDeleted] = []

    def on_deleted(self, listener: OnDeleted) -> None:
        """Call `listener(ctx, team_id)` in the transaction that deletes the team."""
        self.listeners.append(listener)


async def get_team(ctx: Context, team_id: UUID) -> Team:
    """A team of the actor's workspace; NotFound otherwise."""
    team = await ctx.db.scalar(select(Team).filter_by(id=team_id, workspace_id=ctx.workspace_id))
    if team is None:
        raise NotFound
    return team


async def list_teams(ctx: Context) -> TeamsOut:
    teams = list(
        await ctx.db.scalars(
            select(Team).filter_by(workspace_id=ctx.workspace_id).order_by(Team.name, Team.id)
        )
    )
    in_a_team = exists().where(TeamAgent.agent_id == Agent.id)
    without = await ctx.db.scalar(
        select(func.count())
        .select_from(Agent)
        .where(Agent.workspace_id == ctx.workspace_id, Agent.is_enabled.is_(True), ~in_a_team)
    )
    return TeamsOut(items=await _show(ctx, teams), without_team=without or 0)


async def create_team(ctx: Context, cmd: CreateTeam) -> TeamOut:
    count = select(func.count()).select_from(Team).filter_by(workspace_id=ctx.workspace_id)
    if (await ctx.db.scalar(count) or 0) >= TEAMS_MAX:
        raise TooManyTeams(max=TEAMS_MAX)
    team = Team(workspace_id=ctx.workspace_id, name=cmd.name)
    ctx.db.add(team)
    await _flush(ctx)
    await _fill(ctx, team, cmd.agent_ids)
    record(ctx, "team.created", team.id, name=team.name)
    return await _told(ctx, team)


async def rename_team(ctx: Context, team_id: UUID, patch: TeamPatch) -> TeamOut:
    team = await get_team(ctx, team_id)
    team.name = patch.name
    await _flush(ctx)
    record(ctx, "team.renamed", team.id, name=team.name)
    return await _told(ctx, team)


async def set_team_agents(ctx: Context, team_id: UUID, agent_ids: list[UUID]) -> TeamOut:
    team = await get_team(ctx, team_id)
    await _fill(ctx, team, agent_ids)
    record(ctx, "team.agents_changed", team.id, count=len(set(agent_ids)))
    return await _told(ctx, team)


async def delete_team(ctx: Context, team_id: UUID) -> None:
    team = await get_team(ctx, team_id)
    record(ctx, "team.deleted", team.id, name=team.name)
    for listener in ctx.services.get(TeamEnds).listeners:
        await listener(ctx, team.id)
    await ctx.db.execute(delete(Team).where(Team.id == team.id))
    ctx.emit(TeamsChanged(workspace_id=ctx.workspace_id))


async def _fill(ctx: Context, team: Team, agent_ids: list[UUID]) -> None:
    wanted = set(agent_ids)
    known = set(
        await ctx.db.scalars(
            select(Agent.id).where(Agent.workspace_id == ctx.workspace_id, Agent.id.in_(wanted))
        )
    )
    if known != wanted:
        raise NotFound(field="agent_ids")
    present = set(await ctx.db.scalars(select(TeamAgent.agent_id).filter_by(team_id=team.id)))
    await ctx.db.execute(
        delete(TeamAgent).where(TeamAgent.team_id == team.id, TeamAgent.agent_id.in_(present - wanted))
    )
    ctx.db.add_all(
        TeamAgent(workspace_id=ctx.workspace_id, team_id=team.id, agent_id=agent_id)
        for agent_id in wanted - present
    )
    await ctx.db.flush()


async def _told(ctx: Context, team: Team) -> TeamOut:
    ctx.emit(TeamsChanged(workspace_id=ctx.workspace_id))
    return (await _show(ctx, [team]))[0]


async def _show(ctx: Context, teams: list[Team]) -> list[TeamOut]:
    members: dict[UUID, list[UUID]] = defaultdict(list)
    statement = (
        select(TeamAgent.team_id, TeamAgent.agent_id)
        .where(TeamAgent.team_id.in_([team.id for team in teams]))
        .order_by(TeamAgent.agent_id)
    )
    for team_id, agent_id in (await ctx.db.execute(statement)).all():
        members[team_id].append(agent_id)
    return [
        TeamOut(id=team.id, name=team.name, agent_ids=members[team.id], created_at=team.created_at)
        for team in teams
    ]


async def _flush(ctx: Context) -> None:
    try:
        await ctx.db.flush()
    except IntegrityError:
        raise TeamNameTaken from None
