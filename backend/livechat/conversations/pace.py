"""How fast agents answer, read from what stands in the log: nothing is counted while messages are sent."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.conversations.models import Conversation
from livechat.core import clock
from livechat.messages.models import Message

SPAN = timedelta(hours=24)
# The newest conversations tell how fast an agent answers; a busy day must not make a page slow.
COUNTED = 2000

_first_answer = (
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
# What `first_replies` needs of each conversation.
PACE = (Conversation.agent_id, Conversation.assigned_at, _first_answer.label("answered_at"))

Waits = Mapping[UUID, list[float | None]]


async def first_replies(db: AsyncSession, conversations: Select[*tuple[Any, ...]]) -> Waits:
    """agent → the wait for the first answer in each conversation of the last day; None where none came yet.

    `conversations` selects PACE of those that count.
    """
    statement = (
        conversations.where(
            Conversation.last_activity_at > clock.now() - SPAN,
            Conversation.assigned_at > clock.now() - SPAN,
            Conversation.agent_id.is_not(None),
        )
        .order_by(Conversation.last_activity_at.desc())
        .limit(COUNTED)
    )
    found: dict[UUID, list[float | None]] = defaultdict(list)
    for row in await db.execute(statement):
        wait = (row.answered_at - row.assigned_at).total_seconds() if row.answered_at else None
        found[row.agent_id].append(None if wait is None else max(0.0, wait))
    return found


def mean_seconds(waits: list[float | None]) -> int | None:
    """The mean of those that were answered."""
    answered = [seconds for seconds in waits if seconds is not None]
    return round(sum(answered) / len(answered)) if answered else None
