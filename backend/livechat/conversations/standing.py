"""What a socket may do in a conversation, remembered for a while so that typing costs no query per key stroke."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.clock import monotonic
from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.db.outages import explain
from livechat.core.errors import DomainError, Internal, NotFound
from livechat.core.services import Services

# A right that was lost is noticed after this long.
VALID_SECONDS = 5.0
REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """`is_own`: the visitor's own conversation, or one that the agent serves."""

    visitor_id: UUID
    agent_id: UUID | None
    is_own: bool
    # Serves, or joined: whose typing the visitor sees.
    is_speaking: bool
    is_closed: bool
    until: float


async def find(db: AsyncSession, actor: Actor, conversation_id: UUID) -> Standing:
    columns = (Conversation.visitor_id, Conversation.agent_id, Conversation.status, Conversation.participants)
    row = (await db.execute(visible(actor, *columns).where(Conversation.id == conversation_id))).one_or_none()
    if row is None:
        raise NotFound
    is_own = actor.kind == "visitor" or row.agent_id == actor.id
    is_speaking = is_own or str(actor.id) in row.participants
    until = monotonic() + VALID_SECONDS
    return Standing(row.visitor_id, row.agent_id, is_own, is_speaking, row.status == "closed", until)


class Standings:
    """`services.get(Standings)`; what it learns is kept in the connection."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None: ...

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=2)

    def ask(
        self, connection: Connection, request_id: str, conversation_id: UUID, then: Callable[[Standing], None]
    ) -> None:
        """Call `then` at once when the standing is known, else after one query; a stranger gets a 404."""
        remembered: dict[UUID, Standing] = connection.memory.setdefault("standings", {})
        standing = remembered.get(conversation_id)
        if standing and standing.until > monotonic():
            then(standing)
            connection.reply(request_id, b"{}")
            return
        task = asyncio.create_task(self._look_up(connection, request_id, conversation_id, remembered, then))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _look_up(
        self,
        connection: Connection,
        request_id: str,
        conversation_id: UUID,
        remembered: dict[UUID, Standing],
        then: Callable[[Standing], None],
    ) -> None:
        try:
            async with self._services.database.read() as db:
                standing = await find(db, connection.actor, conversation_id)
        except DomainError as error:
            connection.fail(request_id, error)
            return
        except Exception as error:  # noqa: BLE001 - the socket must live on
            connection.fail(request_id, explain(error) or Internal())
            return
        if len(remembered) >= REMEMBERED:
            remembered.clear()
        remembered[conversation_id] = standing
        then(standing)
        connection.reply(request_id, b"{}")
