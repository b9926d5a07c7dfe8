"""Whether a conversation that begins now is the answer to an invitation."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.conversations.models import Conversation
from livechat.core import clock
from livechat.invitations.models import Invitation

# Who accepted, went away and writes much later has come by himself.
ANSWER_MINUTES = 30


async def accepted_invitation(db: AsyncSession, visitor_id: UUID) -> Invitation | None:
    """The visitor's last accepted invitation that no conversation has answered yet."""
    invitation = await db.scalar(
        select(Invitation)
        .where(
            Invitation.visitor_id == visitor_id,
            Invitation.status == "accepted",
            Invitation.responded_at > clock.now() - timedelta(minutes=ANSWER_MINUTES),
        )
        .order_by(Invitation.created_at.desc())
        .limit(1)
    )
    if invitation is None:
        return None
    answered = await db.scalar(
        select(Conversation.id)
        .where(Conversation.visitor_id == visitor_id, Conversation.created_at >= invitation.responded_at)
        .limit(1)
    )
    return None if answered else invitation
