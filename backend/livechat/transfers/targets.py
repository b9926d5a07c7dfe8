"""To whom a conversation may go, and who is the best choice."""

from collections import defaultdict
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import func, select

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.agents.schemas import Availability
from livechat.conversations.models import Conversation
from livechat.conversations.pace import PACE, first_replies, mean_seconds
from livechat.conversations.visibility import get_visible
from livechat.core.context import Context
from livechat.presence.agents import HIDDEN, AgentPresence
from livechat.teams.models import Team, TeamAgent
from livechat.transfers.schemas import TargetTeam, TransferTarget, TransferTargets
from livechat.visitors.models import Visitor

# As many as the list of colleagues holds.
AGENTS_MAX = 1000


async def list_targets(ctx: Context, conversation_id: UUID) -> TransferTargets:
    conversation = await get_visible(ctx.db, ctx.actor, conversation_id)
    teams_of = await _teams_of(ctx)
    agents = await _agents(ctx, conversation, teams_of)
    last_agent_id = await ctx.db.scalar(select(Visitor.last_agent_id).filter_by(id=conversation.visitor_id))
    _recommend(agents, last_agent_id, teams_of.get(ctx.actor.id, set()))
    agents.sort(key=_order)
    there = {one.id for one in agents if one.is_online}
    return TransferTargets(
        agents=agents,
        teams=await _teams(ctx, there, conversation.agent_id),
        returns_after_seconds=ctx.services.settings.transfer_seconds,
    )


async def _teams_of(ctx: Context) -> dict[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = defaultdict(set)
    statement = select(TeamAgent.agent_id, TeamAgent.team_id).filter_by(workspace_id=ctx.workspace_id)
    for agent_id, team_id in (await ctx.db.execute(statement)).all():
        found[agent_id].add(team_id)
    return found


async def _agents(
    ctx: Context, conversation: Conversation, teams_of: dict[UUID, set[UUID]]
) -> list[TransferTarget]:
    connected = await ctx.services.get(AgentPresence).connected(ctx.workspace_id)
    load = (
        select(func.count())
        .select_from(Conversation)
        .where(Conversation.agent_id == Agent.id, Conversation.status == "open")
        .scalar_subquery()
    )
    # Of the whole workspace, whatever the caller may read: how fast somebody answers is no visitor's secret.
    replies = await first_replies(ctx.db, select(*PACE).filter_by(workspace_id=ctx.workspace_id))
    statement = (
        select(Agent, load)
        .filter_by(workspace_id=ctx.workspace_id, is_enabled=True)
        .where(Agent.id.is_distinct_from(conversation.agent_id))
        .order_by(Agent.id)
        .limit(AGENTS_MAX)
    )
    found: list[TransferTarget] = []
    for agent, count in (await ctx.db.execute(statement)).all():
        chosen = connected.get(agent.id, "offline")
        is_online = chosen not in HIDDEN
        found.append(
            TransferTarget(
                id=agent.id,
                nickname=agent.nickname,
                account=agent.account,
                avatar_url=avatar_url(agent.id, agent.avatar_version),
                # Whoever is not to be seen looks like somebody who is not there.
                availability=cast("Availability", chosen if is_online else "offline"),
                is_online=is_online,
                load=count or 0,
                max_chats=agent.max_chats,
                team_ids=sorted(teams_of.get(agent.id, ())),
                first_reply_seconds=mean_seconds(replies.get(agent.id, [])),
                away_since=agent.availability_at if is_online and chosen != "online" else None,
                reason=None,
            )
        )
    return found


def _recommend(agents: list[TransferTarget], last_agent_id: UUID | None, own_teams: set[UUID]) -> None:
    """One of those who have room now: who knows the visitor, else of one's own team, else the least loaded."""
    free = sorted(
        (one for one in agents if one.availability == "online" and one.load < one.max_chats),
        key=lambda one: one.load / one.max_chats,
    )
    reasons: list[tuple[Literal["last_agent", "same_team", "least_loaded"], list[TransferTarget]]] = [
        ("last_agent", [one for one in free if one.id == last_agent_id]),
        ("same_team", [one for one in free if own_teams & set(one.team_ids)]),
        ("least_loaded", free),
    ]
    for reason, candidates in reasons:
        if candidates:
            candidates[0].reason = reason
            return


def _order(one: TransferTarget) -> tuple[bool, int, float, str]:
    presence = {"online": 0, "busy": 1, "away": 2}
    return one.reason is None, presence.get(one.availability, 3), one.load / one.max_chats, one.nickname


async def _teams(ctx: Context, there: set[UUID], serving: UUID | None) -> list[TargetTeam]:
    members: dict[UUID, set[UUID]] = defaultdict(set)
    statement = (
        select(TeamAgent.team_id, TeamAgent.agent_id)
        .join(Agent, Agent.id == TeamAgent.agent_id)
        .where(TeamAgent.workspace_id == ctx.workspace_id, Agent.is_enabled.is_(True))
    )
    for team_id, agent_id in (await ctx.db.execute(statement)).all():
        members[team_id].add(agent_id)
    teams = await ctx.db.scalars(
        select(Team).filter_by(workspace_id=ctx.workspace_id).order_by(Team.name, Team.id)
    )
    return [
        TargetTeam(
            id=team.id,
            name=team.name,
            online=len((members[team.id] - {serving}) & there),
            members=len(members[team.id]),
        )
        for team in teams
    ]
