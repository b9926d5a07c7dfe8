"""A conversation that somebody served waits again."""

from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.attachments.links import Links
from livechat.conversations.models import Conversation
from livechat.conversations.service import end_offers
from livechat.core import clock
from livechat.messages.entries import Appended, Entry, append_in

# What the live list shows of the visitor then.
WAITS = {"state": "queued", "agent": None}


async def requeue_in(
    db: AsyncSession,
    links: Links,
    conversation: Conversation,
    entry: Entry,
    *,
    team_id: UUID | None = None,
    avoided_agent_id: UUID | None = None,
    is_offer_kept: bool = False,
    **changes: Any,
) -> list[Appended]:
    """Put a locked, open conversation back into the queue, in the caller's transaction.

    The queue goes by the age of the conversation, so it stands before those who came later.
    """
    if not is_offer_kept:
        await end_offers(db, conversation.id)
    appended = await append_in(
        db,
        links,
        conversation,
        [entry],
        status="queued",
        agent_id=None,
        team_id=team_id,
        avoided_agent_id=avoided_agent_id,
        # Whoever was not waiting for an answer waits for an agent now.
        waiting_since=func.coalesce(Conversation.waiting_since, clock.now()),
        overdue_at=None,
        **changes,
    )
    await db.refresh(conversation)
    return appended
