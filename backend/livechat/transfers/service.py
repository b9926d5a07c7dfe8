"""Offer a conversation to a colleague or a team; accept, decline or withdraw the offer (C19)."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.audit.service import record
from livechat.conversations.aftermath import after_change
from livechat.conversations.errors import CapacityReached, NotServed
from livechat.conversations.models import Conversation, Transfer
from livechat.conversations.requeue import WAITS, requeue_in
from livechat.conversations.service import assign_in, get_locked, live_chat, lock_agent, open_count
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.waiting import Waiting
from livechat.core.clock import now
from livechat.core.context import Caller, Context
from livechat.core.errors import NotFound
from livechat.core.ids import new_id
from livechat.core.permissions import Permission
from livechat.core.strict_json import check_text
from livechat.messages.entries import Entry, happening
from livechat.messages.errors import ConversationClosed, NotServing
from livechat.notes.schemas import WriteNote
from livechat.notes.service import write_note
from livechat.presence.agents import HIDDEN, AgentPresence
from livechat.teams.models import Team, TeamAgent
from livechat.transfers.errors import (
    AgentFull,
    AgentOffline,
    TeamOffline,
    TransferPending,
    TransferToSelf,
)
from livechat.transfers.errors import TransferEnded as EndedAlready
from livechat.transfers.events import TransferEnded
from livechat.transfers.schemas import OfferTransfer, Outcome


async def offer(caller: Caller, conversation_id: UUID, cmd: OfferTransfer) -> None:
    check_text(cmd.note)
    connected = await caller.services.get(AgentPresence).connected(caller.actor.workspace_id)
    there = {agent_id for agent_id, availability in connected.items() if availability not in HIDDEN}
    async with caller.open(is_write=True) as ctx:
        conversation = await _get_mine(ctx, conversation_id)
        transfer = Transfer(
            workspace_id=ctx.workspace_id,
            conversation_id=conversation.id,
            from_agent_id=conversation.agent_id,
            note=cmd.note,
            is_told=cmd.tell_visitor,
            may_exceed=ctx.actor.can(Permission.CONVERSATION_TRANSFER_OVER_LIMIT),
            expires_at=now() + timedelta(seconds=ctx.services.settings.transfer_seconds),
        )
        if cmd.agent_id:
            transfer.to_agent_id = await _check_agent(ctx, conversation, cmd.agent_id, there)
        team = await _check_team(ctx, conversation, cmd.team_id, there) if cmd.team_id else None
        transfer.to_team_id = team.id if team else None
        await _store(ctx.db, transfer)
        record(ctx, "transfer.offered", conversation.id, agent=str(cmd.agent_id), team=str(cmd.team_id))
        if cmd.note:
            await write_note(ctx, conversation.id, WriteNote(client_id=new_id(), text=cmd.note))
        if team:
            await _hand_to_team(ctx, conversation, transfer, team)
        else:
            await _touch(ctx, conversation)


async def accept(ctx: Context, transfer_id: UUID) -> Conversation:
    """Take up an offer made to oneself; of two browsers that try at once one wins."""
    transfer, conversation = await _get_offered(ctx, transfer_id)
    if transfer.to_agent_id != ctx.actor.id:
        raise NotFound
    agent = await lock_agent(ctx.db, ctx.actor.id)
    if not transfer.may_exceed and await open_count(ctx.db, agent.id) >= agent.max_chats:
        raise CapacityReached(max_chats=agent.max_chats)
    giver = await ctx.db.get(Agent, transfer.from_agent_id) if transfer.from_agent_id else None
    entry = transferred(giver, transfer, to_agent=agent)
    appended = await assign_in(ctx.db, ctx.services.get(Links), conversation, agent, [entry])
    after_change(ctx, conversation, appended, live=live_chat(conversation, agent))
    ctx.emit(ended(transfer, "accepted", agent.nickname))
    # The former agent has room for somebody who waits.
    ctx.afterwards(lambda: ctx.services.get(Waiting).wake(conversation.workspace_id))
    return conversation


async def decline(ctx: Context, transfer_id: UUID) -> Conversation:
    """Refuse an offer made to oneself: the conversation stays where it is."""
    transfer, conversation = await _get_offered(ctx, transfer_id)
    if transfer.to_agent_id != ctx.actor.id:
        raise NotFound
    return await _end(ctx, transfer, conversation, "declined", ctx.actor.name)


async def withdraw(ctx: Context, transfer_id: UUID) -> Conversation:
    """Take back an offer that one made; from a team the conversation comes back at once."""
    transfer, conversation = await _get_offered(ctx, transfer_id)
    if transfer.from_agent_id != ctx.actor.id:
        raise NotFound
    if transfer.to_team_id and conversation.status == "queued":
        agent = await lock_agent(ctx.db, ctx.actor.id)
        await _settle(ctx.db, transfer, "cancelled")
        entry = happening("assigned", agent_id=str(agent.id), agent_name=agent.nickname)
        conversation.team_id = None
        appended = await assign_in(ctx.db, ctx.services.get(Links), conversation, agent, [entry])
        after_change(ctx, conversation, appended, live=live_chat(conversation, agent))
        return conversation
    return await _end(ctx, transfer, conversation, "cancelled", "")


def transferred(giver: Agent | None, transfer: Transfer, **to: Agent | Team) -> Entry:
    """The entry of the log. `reason` tells the widget whether to speak of a transfer or only of who serves now."""
    agent, team = to.get("to_agent"), to.get("to_team")
    return happening(
        "transferred",
        agent_id=str(giver.id) if giver else None,
        agent_name=giver.nickname if giver else None,
        to_agent_id=str(agent.id) if agent else None,
        to_agent_name=agent.nickname if isinstance(agent, Agent) else None,
        to_team_name=team.name if isinstance(team, Team) else None,
        reason="told" if transfer.is_told else "quiet",
    )


def ended(transfer: Transfer, outcome: Outcome, to_name: str) -> TransferEnded:
    return TransferEnded.of(
        transfer_id=transfer.id,
        conversation_id=transfer.conversation_id,
        outcome=outcome,
        from_agent_id=transfer.from_agent_id,
        to_agent_id=transfer.to_agent_id,
        to_name=to_name,
    )


async def _get_mine(ctx: Context, conversation_id: UUID) -> Conversation:
    """The conversation that one serves; a supervisor hands on those of others, too."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if conversation.status == "closed":
        raise ConversationClosed
    if conversation.status != "open":
        raise NotServed
    if conversation.agent_id != ctx.actor.id and not ctx.actor.can(Permission.CONVERSATION_TAKE_OVER):
        raise NotServing
    return conversation


async def _check_agent(ctx: Context, conversation: Conversation, agent_id: UUID, there: set[UUID]) -> UUID:
    agent = await ctx.db.scalar(
        select(Agent).filter_by(id=agent_id, workspace_id=ctx.workspace_id, is_enabled=True)
    )
    if agent is None:
        raise NotFound(field="agent_id")
    if agent.id == conversation.agent_id:
        raise TransferToSelf
    if agent.id not in there:
        raise AgentOffline
    may_exceed = ctx.actor.can(Permission.CONVERSATION_TRANSFER_OVER_LIMIT)
    if not may_exceed and await open_count(ctx.db, agent.id) >= agent.max_chats:
        raise AgentFull(max_chats=agent.max_chats)
    return agent.id


async def _check_team(ctx: Context, conversation: Conversation, team_id: UUID, there: set[UUID]) -> Team:
    team = await ctx.db.scalar(select(Team).filter_by(id=team_id, workspace_id=ctx.workspace_id))
    if team is None:
        raise NotFound(field="team_id")
    members = set(
        await ctx.db.scalars(
            select(TeamAgent.agent_id)
            .join(Agent, Agent.id == TeamAgent.agent_id)
            .where(TeamAgent.team_id == team.id, Agent.is_enabled.is_(True))
        )
    )
    if not (members - {conversation.agent_id}) & there:
        raise TeamOffline
    return team


async def _store(db: AsyncSession, transfer: Transfer) -> None:
    try:
        async with db.begin_nested():
            db.add(transfer)
    except IntegrityError:
        raise TransferPending from None


async def _hand_to_team(ctx: Context, conversation: Conversation, transfer: Transfer, team: Team) -> None:
    giver = await ctx.db.get(Agent, transfer.from_agent_id)
    appended = await requeue_in(
        ctx.db,
        ctx.services.get(Links),
        conversation,
        transferred(giver, transfer, to_team=team),
        team_id=team.id,
        # It would come straight back to the agent of last time.
        avoided_agent_id=transfer.from_agent_id,
        is_offer_kept=True,
    )
    after_change(ctx, conversation, appended, live=WAITS)
    ctx.afterwards(lambda: ctx.services.get(Waiting).wake(conversation.workspace_id))


async def _get_offered(ctx: Context, transfer_id: UUID) -> tuple[Transfer, Conversation]:
    """An offer of or to the actor that still stands, and its conversation, locked."""
    statement = select(Transfer).filter_by(id=transfer_id, workspace_id=ctx.workspace_id)
    transfer = await ctx.db.scalar(statement)
    if transfer is None or ctx.actor.id not in (transfer.from_agent_id, transfer.to_agent_id):
        raise NotFound
    locked = select(Conversation).where(Conversation.id == transfer.conversation_id)
    conversation = await ctx.db.scalar(locked.with_for_update(key_share=True))
    transfer = await ctx.db.scalar(statement.execution_options(populate_existing=True))
    if conversation is None or transfer is None:
        raise NotFound
    is_with_giver = conversation.status == "open" and conversation.agent_id == transfer.from_agent_id
    if transfer.state != "offered" or transfer.expires_at <= now():
        raise EndedAlready
    if not is_with_giver and not transfer.to_team_id:
        raise EndedAlready
    return transfer, conversation


async def _end(
    ctx: Context, transfer: Transfer, conversation: Conversation, outcome: Outcome, to_name: str
) -> Conversation:
    await _settle(ctx.db, transfer, outcome)
    ctx.emit(ended(transfer, outcome, to_name))
    await _touch(ctx, conversation)
    return conversation


async def _settle(db: AsyncSession, transfer: Transfer, outcome: Outcome) -> None:
    await db.execute(
        update(Transfer)
        .where(Transfer.id == transfer.id, Transfer.state == "offered")
        .values(state=outcome, ended_at=now())
        .execution_options(synchronize_session=False)
    )


async def _touch(ctx: Context, conversation: Conversation) -> None:
    """The row changed for those who look at it, without an entry in the log."""
    await ctx.db.execute(
        update(Conversation)
        .where(Conversation.id == conversation.id)
        .values(version=Conversation.version + 1)
        .execution_options(synchronize_session=False)
    )
    updates = ctx.services.get(ConversationUpdates)
    ctx.afterwards(lambda: updates.touch(conversation.workspace_id, conversation.id))
