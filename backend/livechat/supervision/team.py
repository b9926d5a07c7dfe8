"""The team at work: a handful of queries, whatever the number of agents."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import func, select

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.agents.schemas import Availability
from livechat.conversations.models import Conversation
from livechat.conversations.pace import PACE, first_replies, mean_seconds
from livechat.conversations.visibility import visible
from livechat.core.context import Context
from livechat.presence.agents import AgentPresence
from livechat.supervision.schemas import TeamAtWork, TeamMemberOut


@dataclass(slots=True)
class Load:
    open_chats: int
    longest_wait_since: datetime | None


async def team_at_work(ctx: Context) -> TeamAtWork:
    agents = await ctx.db.scalars(
        select(Agent).filter_by(workspace_id=ctx.workspace_id, is_enabled=True).order_by(Agent.id)
    )
    online = await ctx.services.get(AgentPresence).online(ctx.workspace_id)
    loads = await _loads(ctx)
    replies = await first_replies(ctx.db, visible(ctx.actor, *PACE))
    queued, queued_since = await _queue(ctx)
    members: list[TeamMemberOut] = []
    for agent in agents:
        load = loads.get(agent.id, Load(0, None))
        waits = replies.get(agent.id, [])
        members.append(
            TeamMemberOut(
                id=agent.id,
                nickname=agent.nickname,
                avatar_url=avatar_url(agent.id, agent.avatar_version),
                availability=cast("Availability", agent.availability),
                availability_at=agent.availability_at,
                is_online=agent.id in online,
                open_chats=load.open_chats,
                max_chats=agent.max_chats,
                longest_wait_since=load.longest_wait_since,
                first_reply_seconds=mean_seconds(waits),
                served=len(waits),
            )
        )
    return TeamAtWork(agents=members, queued=queued, queued_since=queued_since)


async def _loads(ctx: Context) -> dict[UUID, Load]:
    statement = (
        visible(
            ctx.actor,
            Conversation.agent_id,
            func.count().label("open_chats"),
            func.min(Conversation.waiting_since).label("longest"),
        )
        .where(Conversation.status == "open", Conversation.agent_id.is_not(None))
        .group_by(Conversation.agent_id)
    )
    return {row.agent_id: Load(row.open_chats, row.longest) for row in await ctx.db.execute(statement)}


async def _queue(ctx: Context) -> tuple[int, datetime | None]:
    statement = visible(ctx.actor, func.count(), func.min(Conversation.created_at))
    row = (await ctx.db.execute(statement.where(Conversation.status == "queued"))).one()
    return row[0], row[1]
