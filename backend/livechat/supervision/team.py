"""The team at work: a handful of queries, whatever the number of agents."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import func, select

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.agents.schemas import Availability
from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core import clock
from livechat.core.context import Context
from livechat.messages.models import Message
from livechat.presence.agents import AgentPresence
from livechat.supervision.schemas import TeamAtWork, TeamMemberOut

SPAN = timedelta(hours=24)
# The newest conversations tell how fast an agent answers; a busy day must not make the page slow.
COUNTED = 2000


@dataclass(slots=True)
class Load:
    open_chats: int
    longest_wait_since: datetime | None


async def team_at_work(ctx: Context) -> TeamAtWork:
    agents = await ctx.db.scalars(
        select(Agent).filter_by(workspace_id=ctx.workspace_id, is_enabled=True).order_by(Agent.id)
    )
    online = await ctx.services.get(AgentPresence).online(ctx.workspace_id)
    loads, replies = await _loads(ctx), await _replies(ctx)
    queued, queued_since = await _queue(ctx)
    members: list[TeamMemberOut] = []
    for agent in agents:
        load = loads.get(agent.id, Load(0, None))
        waits = replies.get(agent.id, [])
        answered = [seconds for seconds in waits if seconds is not None]
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
                first_reply_seconds=round(sum(answered) / len(answered)) if answered else None,
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


async def _replies(ctx: Context) -> dict[UUID, list[float | None]]:
    """agent → the wait for the first answer in each conversation of the last day; None where none came yet."""
    first_answer = (
        select(Message.created_at)
        .where(
            Message.conversation_id == Conversation.id,
            Message.sender_type == "agent",
            Message.sender_id == Conversation.agent_id,
        )
        .order_by(Message.seq)
        .limit(1)
        .correlate(Conversation)
        .scalar_subquery()
    )
    statement = (
        visible(ctx.actor, Conversation.agent_id, Conversation.assigned_at, first_answer.label("answered_at"))
        .where(
            Conversation.last_activity_at > clock.now() - SPAN,
            Conversation.assigned_at > clock.now() - SPAN,
            Conversation.agent_id.is_not(None),
        )
        .order_by(Conversation.last_activity_at.desc())
        .limit(COUNTED)
    )
    found: dict[UUID, list[float | None]] = defaultdict(list)
    for row in await ctx.db.execute(statement):
        wait = (row.answered_at - row.assigned_at).total_seconds() if row.answered_at else None
        found[row.agent_id].append(None if wait is None else max(0.0, wait))
    return found


async def _queue(ctx: Context) -> tuple[int, datetime | None]:
    statement = visible(ctx.actor, func.count(), func.min(Conversation.created_at))
    row = (await ctx.db.execute(statement.where(Conversation.status == "queued"))).one()
    return row[0], row[1]
