"""The verbs: invite, respond."""

from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.cards import agent_card
from livechat.agents.models import Agent
from livechat.agents.schemas import AgentCard
from livechat.conversations.errors import VisitorOffline
from livechat.conversations.models import Conversation
from livechat.core import clock
from livechat.core.context import Actor, Context, open_context
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit
from livechat.core.services import Services
from livechat.core.strict_json import check_text
from livechat.invitations.errors import InvitationLimit, VisitorChatting
from livechat.invitations.events import InvitationCreated, InvitationUpdated
from livechat.invitations.models import Invitation
from livechat.invitations.schemas import (
    InvitationForVisitor,
    InvitationOut,
    InvitationStatus,
    InviteFromSocket,
    InvitingAgent,
)
from livechat.messages.errors import ClientIdReused
from livechat.presence.live import LiveVisitors
from livechat.visitors.models import Visitor
from livechat.visitors.visibility import get_visible_visitor

PENDING = ("sent", "shown")
LIMIT = 2
LIMIT_MINUTES = 10


async def invite(services: Services, actor: Actor, command: InviteFromSocket) -> InvitationOut:
    """Ask a visitor to chat; they are left in peace after two of these in ten minutes."""
    check_text(command.text)
    await limit(services, f"invitations:{actor.id}", services.settings.invitations_per_agent, 60)
    online = await services.get(LiveVisitors).online(actor.workspace_id, [command.visitor_id])
    async with open_context(services, actor, Permission.VISITOR_INVITE, is_write=True) as ctx:
        visitor = await get_visible_visitor(ctx.db, actor, command.visitor_id)
        agent = await ctx.db.get_one(Agent, actor.id)
        if known := await _retried(ctx.db, actor, command):
            return invitation_out(known, agent.nickname)
        if visitor.id not in online:
            raise VisitorOffline
        await _check_peace(ctx.db, visitor)
        ends_at = clock.now() + timedelta(seconds=command.lasts_seconds)
        invitation = Invitation(
            workspace_id=actor.workspace_id,
            site_id=visitor.site_id,
            visitor_id=visitor.id,
            agent_id=agent.id,
            client_id=command.client_id,
            text=command.text,
            status="sent",
            expires_at=ends_at,
        )
        ctx.db.add(invitation)
        await ctx.db.flush()
        plain = AgentCard(id=agent.id, nickname=agent.nickname, avatar_url=None, is_online=True)
        card = agent_card(agent, is_online=True) if command.shows_card else plain
        _announce(ctx, invitation, card, ends_at)
        return invitation_out(invitation, agent.nickname)


async def respond(ctx: Context, invitation_id: UUID, response: InvitationStatus) -> None:
    """Note what became of an invitation; it only moves forward, and a late answer changes nothing."""
    invitation = await ctx.db.scalar(
        select(Invitation).where(
            Invitation.id == invitation_id,
            Invitation.workspace_id == ctx.workspace_id,
            Invitation.visitor_id == ctx.actor.id,
        )
    )
    if invitation is None:
        raise NotFound
    before = ("sent",) if response == "shown" else PENDING
    # Somebody who clicks the very moment it expires shall not be turned away.
    before = (*before, "expired") if response == "accepted" else before
    moved = await ctx.db.execute(
        update(Invitation)
        .where(Invitation.id == invitation_id, Invitation.status.in_(before))
        .values(status=response, responded_at=None if response == "shown" else clock.now())
        .execution_options(synchronize_session=False)
    )
    if not cast("int", moved.rowcount):  # pyright: ignore[reportAttributeAccessIssue]
        return
    await ctx.db.refresh(invitation)
    agent = await ctx.db.get_one(Agent, invitation.agent_id)
    ctx.emit(
        InvitationUpdated.of(
            invitation_out(invitation, agent.nickname), invitation.site_id, invitation.workspace_id
        )
    )
    if response == "declined":
        live = ctx.services.get(LiveVisitors)
        ctx.afterwards(
            lambda: live.patch(
                invitation.workspace_id,
                invitation.site_id,
                invitation.visitor_id,
                state="declined",
                invitation_id=None,
            )
        )


def invitation_out(invitation: Invitation, nickname: str) -> InvitationOut:
    return InvitationOut(
        id=invitation.id,
        visitor_id=invitation.visitor_id,
        agent=InvitingAgent(id=invitation.agent_id, nickname=nickname),
        text=invitation.text,
        kind="popup",
        status=cast("InvitationStatus", invitation.status),
        created_at=invitation.created_at,
        responded_at=invitation.responded_at,
    )


async def _retried(db: AsyncSession, actor: Actor, command: InviteFromSocket) -> Invitation | None:
    known = await db.scalar(
        select(Invitation).where(Invitation.agent_id == actor.id, Invitation.client_id == command.client_id)
    )
    if known and (known.visitor_id, known.text) != (command.visitor_id, command.text):
        raise ClientIdReused
    return known


async def _check_peace(db: AsyncSession, visitor: Visitor) -> None:
    # Held, so that two agents at once are counted one after the other.
    await db.scalar(select(Visitor.id).where(Visitor.id == visitor.id).with_for_update(key_share=True))
    active = select(Conversation.id).where(
        Conversation.visitor_id == visitor.id, Conversation.status != "closed"
    )
    if await db.scalar(active):
        raise VisitorChatting
    since = clock.now() - timedelta(minutes=LIMIT_MINUTES)
    statement = select(func.count(), func.min(Invitation.created_at)).where(
        Invitation.visitor_id == visitor.id, Invitation.created_at > since
    )
    count, first = (await db.execute(statement)).one()
    if count >= LIMIT:
        raise InvitationLimit(retry_after=max(1, round((first - since).total_seconds())))


def _announce(ctx: Context, invitation: Invitation, card: AgentCard, ends_at: datetime) -> None:
    shown = InvitationForVisitor(id=invitation.id, text=invitation.text, agent=card, expires_at=ends_at)
    ctx.emit(InvitationCreated.of(shown, invitation.visitor_id))
    out = invitation_out(invitation, card.nickname)
    ctx.emit(InvitationUpdated.of(out, invitation.site_id, invitation.workspace_id))
    live = ctx.services.get(LiveVisitors)
    ctx.afterwards(
        lambda: live.patch(
            invitation.workspace_id,
            invitation.site_id,
            invitation.visitor_id,
            state="invited",
            agent={"id": str(card.id), "nickname": card.nickname},
            invitation_id=str(invitation.id),
        )
    )
