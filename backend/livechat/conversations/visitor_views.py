"""Conversations as their visitors see them."""

from collections.abc import Container, Sequence
from datetime import datetime, timedelta
from statistics import median
from typing import cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.cards import agent_card
from livechat.agents.models import Agent
from livechat.agents.schemas import AgentCard
from livechat.conversations.models import Conversation, Transfer
from livechat.conversations.schemas import ConversationForVisitor, Origin, Status
from livechat.core.clock import now
from livechat.messages.models import Message

# So long before its end a silent conversation says so.
IDLE_NOTICE_SECONDS = 60
# Waits of the last two hours say what a wait is like now.
WAITS_WITHIN = timedelta(hours=2)
WAITS_ASKED = 20


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
    queued = [one for one in conversations if one.status == "queued"]
    positions = await queue_positions(db, queued)
    waits = await usual_waits(db, queued)
    transferring = await _transferring(db, [one.id for one in conversations if one.status == "open"])
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
            rating=one.rating,
            queue_position=positions.get(one.id),
            queue_wait_seconds=waits.get(one.site_id) if one.status == "queued" else None,
            is_transferring=one.id in transferring,
            ends_at=ends_at(one),
            created_at=one.created_at,
            closed_at=one.closed_at,
        )
        for one in conversations
    ]


def ends_at(conversation: Conversation) -> datetime | None:
    """When it ends for want of words, if it was said that it will and nobody has spoken since."""
    warned = conversation.idle_warned_at
    if warned is None or conversation.status != "open" or conversation.last_activity_at > warned:
        return None
    return warned + timedelta(seconds=IDLE_NOTICE_SECONDS)


async def _transferring(db: AsyncSession, ids: list[UUID]) -> set[UUID]:
    if not ids:
        return set()
    statement = select(Transfer.conversation_id).where(
        Transfer.conversation_id.in_(ids), Transfer.state == "offered", Transfer.is_told.is_(True)
    )
    return set(await db.scalars(statement))


async def usual_waits(db: AsyncSession, queued: Sequence[Conversation]) -> dict[UUID, int]:
    """How long the last ones of each site waited: the middle one, which a single long wait does not move."""
    waits: dict[UUID, int] = {}
    for site_id in {one.site_id for one in queued}:
        statement = (
            select(Conversation.created_at, Conversation.assigned_at)
            .where(
                Conversation.workspace_id == queued[0].workspace_id,
                Conversation.site_id == site_id,
                Conversation.assigned_at.is_not(None),
                Conversation.last_activity_at > now() - WAITS_WITHIN,
            )
            .order_by(Conversation.last_activity_at.desc())
            .limit(WAITS_ASKED)
        )
        found = [
            max(0, round((row.assigned_at - row.created_at).total_seconds()))
            for row in await db.execute(statement)
        ]
        if found:
            waits[site_id] = round(median(found))
    return waits


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
            Message.recalled_at.is_(None),
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
