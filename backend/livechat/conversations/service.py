"""The verbs: accept, close, open directly."""

from typing import Any
from uuid import UUID

from sqlalchemy import case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.conversations.aftermath import after_change
from livechat.conversations.errors import (
    CapacityReached,
    ConversationTaken,
    QueueEmpty,
    VersionConflict,
)
from livechat.conversations.models import Conversation, Transfer
from livechat.conversations.visibility import visible
from livechat.conversations.waiting import Waiting
from livechat.core import clock
from livechat.core.context import Actor, Context
from livechat.core.errors import NotFound
from livechat.messages.entries import Appended, Entry, append_in, happening
from livechat.messages.errors import NotServing
from livechat.visitors.models import Visitor


async def get_locked(db: AsyncSession, actor: Actor, conversation_id: UUID) -> Conversation:
    """The visible conversation, held until the transaction ends: of two who change it one comes second."""
    statement = visible(actor).where(Conversation.id == conversation_id).with_for_update(key_share=True)
    conversation = await db.scalar(statement)
    if conversation is None:
        raise NotFound
    return conversation


async def accept(ctx: Context, conversation_id: UUID, if_version: int | None = None) -> Conversation:
    """Take a waiting conversation. Of many who try at once one wins, the others are told 409 (G16)."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if conversation.status == "open" and conversation.agent_id == ctx.actor.id:
        return conversation
    if conversation.status != "queued":
        raise ConversationTaken(agent_id=str(conversation.agent_id) if conversation.agent_id else None)
    if if_version is not None and conversation.version != if_version:
        raise VersionConflict(version=conversation.version)
    agent = await lock_agent(ctx.db, ctx.actor.id)
    if await open_count(ctx.db, agent.id) >= agent.max_chats:
        raise CapacityReached(max_chats=agent.max_chats)
    entry = happening("accepted", agent_id=str(agent.id), agent_name=agent.nickname)
    appended = await assign_in(ctx.db, ctx.services.get(Links), conversation, agent, [entry])
    after_change(ctx, conversation, appended, live=live_chat(conversation, agent))
    return conversation


async def accept_longest_waiting(ctx: Context) -> Conversation:
    """Take the visible conversation that waits longest."""
    statement = (
        visible(ctx.actor)
        .where(Conversation.status == "queued")
        .order_by(Conversation.created_at, Conversation.id)
        .limit(1)
        .with_for_update(key_share=True, skip_locked=True)
    )
    conversation = await ctx.db.scalar(statement)
    if conversation is None:
        raise QueueEmpty
    return await accept(ctx, conversation.id)


async def close(ctx: Context, conversation_id: UUID) -> Conversation:
    """End the conversation; ending it again changes nothing."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    actor = ctx.actor
    if conversation.status == "closed":
        return conversation
    if actor.kind == "agent" and conversation.agent_id not in (None, actor.id):
        raise NotServing
    entry = happening(
        "closed",
        reason=actor.kind,
        agent_id=str(actor.id) if actor.kind == "agent" else None,
        agent_name=actor.name if actor.kind == "agent" else None,
    )
    await end_offers(ctx.db, conversation.id)
    appended = await append_in(
        ctx.db,
        ctx.services.get(Links),
        conversation,
        [entry],
        status="closed",
        closed_at=clock.now(),
        close_reason=actor.kind,
        waiting_since=None,
    )
    await ctx.db.refresh(conversation)
    after_change(
        ctx, conversation, appended, live={"state": "browsing", "agent": None, "conversation_id": None}
    )
    ctx.afterwards(lambda: ctx.services.get(Waiting).wake(conversation.workspace_id))
    return conversation


async def lock_agent(db: AsyncSession, agent_id: UUID) -> Agent:
    """The agent, held so that two conversations at once cannot both take the last free place."""
    agent = await db.scalar(select(Agent).where(Agent.id == agent_id).with_for_update(key_share=True))
    if agent is None:
        raise NotFound
    return agent


async def open_count(db: AsyncSession, agent_id: UUID) -> int:
    statement = select(func.count()).select_from(Conversation)
    return (
        await db.scalar(statement.where(Conversation.agent_id == agent_id, Conversation.status == "open"))
        or 0
    )


async def assign_in(
    db: AsyncSession, links: Links, conversation: Conversation, agent: Agent, entries: list[Entry]
) -> list[Appended]:
    """Give a locked, waiting conversation to a locked agent, in the caller's transaction."""
    moment = clock.now()
    agent.last_assigned_at = moment
    visitor = await db.get(Visitor, conversation.visitor_id)
    if visitor:
        visitor.last_agent_id = agent.id
    await db.flush()
    await end_offers(db, conversation.id, taken_by=agent.id)
    appended = await append_in(
        db,
        links,
        conversation,
        entries,
        status="open",
        agent_id=agent.id,
        assigned_at=moment,
        avoided_agent_id=None,
    )
    await db.refresh(conversation)
    return appended


async def end_offers(db: AsyncSession, conversation_id: UUID, *, taken_by: UUID | None = None) -> None:
    """Whoever has it now, nobody else can take up an older offer of it (C19)."""
    is_taken = or_(Transfer.to_agent_id == taken_by, Transfer.to_team_id.is_not(None))
    state = case((is_taken, "accepted"), else_="cancelled") if taken_by else "cancelled"
    await db.execute(
        update(Transfer)
        .where(Transfer.conversation_id == conversation_id, Transfer.state == "offered")
        .values(state=state, ended_at=clock.now())
        .execution_options(synchronize_session=False)
    )


def live_chat(conversation: Conversation, agent: Agent) -> dict[str, Any]:
    """What the live list shows of a visitor who is being served."""
    person = {"id": str(agent.id), "nickname": agent.nickname}
    return {
        "state": "chatting",
        "agent": person,
        "last_agent": person,
        "conversation_id": str(conversation.id),
    }
