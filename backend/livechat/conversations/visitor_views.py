"""Conversations as their visitors see them."""

from collections.abc import Container, Sequence
from typing import cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.cards import agent_card
from livechat.agents.models import Agent
from livechat.agents.schemas import AgentCard
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import ConversationForVisitor, Origin, Status
from livechat.messages.models import Message


async def for_visitors(
    db: AsyncSession, conversations: Sequence[Conversation], online_agents: Container[UUID]
) -> list[ConversationForVisitor]:
    """The visitors' view of conversations."""
    agent_ids = {one.agent_id for one in conversations if one.agent_id}
    agents: dict[UUID, Agent] = {}
    if agent_ids:
        rows = await db.scalars(select(Agent).where(Agent.id.in_(agent_ids)))
        agents = {agent.id: agent for agent in rows}
    unread = await _unread_by_visitor(db, [one.id for one in conversations])
    positions = await queue_positions(db, [one for one in conversations if one.status == "queued"])
    return [
        ConversationForVisitor(
            id=one.id,
            status=cast("Status", one.status),
            origin=cast("Origin", one.origin),
            agent=_card(agents.get(one.agent_id), online_agents) if one.agent_id else None,
            last_seq=one.last_seq,
            version=one.version,
            unread=unread.get(one.id, 0),
            visitor_read_seq=one.visitor_read_seq,
            agent_delivered_seq=one.agent_delivered_seq,
            agent_read_seq=one.agent_read_seq,
            queue_position=positions.get(one.id),
            created_at=one.created_at,
            closed_at=one.closed_at,
        )
        for one in conversations
    ]


def _card(agent: Agent | None, online: Container[UUID]) -> AgentCard | None:
    return agent_card(agent, is_online=agent.id in online) if agent else None


async def _unread_by_visitor(db: AsyncSession, ids: list[UUID]) -> dict[UUID, int]:
    statement = (
        select(Conversation.id, func.count(Message.id))
        .join(Message, Message.conversation_id == Conversation.id)
        .where(
            Conversation.id.in_(ids),
            Message.seq > Conversation.visitor_read_seq,
            Message.sender_type == "agent",
        )
        .group_by(Conversation.id)
    )
    return {row[0]: row[1] for row in await db.execute(statement)}


async def queue_positions(db: AsyncSession, queued: Sequence[Conversation]) -> dict[UUID, int]:
    """1 for the one that waits longest on its site."""
    sites = {one.site_id for one in queued}
    if not sites:
        return {}
    statement = (
        select(Conversation.id, Conversation.site_id)
        .where(
            Conversation.workspace_id == queued[0].workspace_id,
            Conversation.site_id.in_(sites),
            Conversation.status == "queued",
        )
        .order_by(Conversation.created_at, Conversation.id)
    )
    positions: dict[UUID, int] = {}
    counts: dict[UUID, int] = {}
    for conversation_id, site_id in await db.execute(statement):
        counts[site_id] = counts.get(site_id, 0) + 1
        positions[conversation_id] = counts[site_id]
    return positions
