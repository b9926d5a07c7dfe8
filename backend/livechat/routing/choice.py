"""Who gets a waiting conversation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Candidate:
    """An agent who is connected, on line and serves the site."""

    agent_id: UUID
    load: int
    max_chats: int
    last_assigned_at: datetime | None
    # Without it the agent only gets the chats that they started.
    is_auto_assign: bool

    @property
    def has_room(self) -> bool:
        return self.load < self.max_chats


def choose(
    candidates: Iterable[Candidate],
    *,
    wanted: UUID | None,
    last_agent: UUID | None,
    is_invited: bool,
    avoided: UUID | None = None,
) -> Candidate | None:
    """The agent asked for, else the agent of last time, else the least loaded; among equals the one idle longest.

    Never the one who lost it by silence."""
    free = [one for one in candidates if one.has_room and one.agent_id != avoided]
    for preferred, is_own_chat in ((wanted, is_invited), (last_agent, False)):
        for one in free:
            if one.agent_id == preferred and (one.is_auto_assign or is_own_chat):
                return one
    automatic = [one for one in free if one.is_auto_assign]
    return min(automatic, key=_order, default=None)


def _order(one: Candidate) -> tuple[int, datetime]:
    return one.load, one.last_assigned_at or NEVER
