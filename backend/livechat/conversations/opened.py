"""Which conversations an agent's socket looks at beside those it serves."""

from uuid import UUID

from livechat.core import channels
from livechat.core.connection import Connection
from livechat.core.errors import TooMany

OPEN_MAX = 50


def opened(connection: Connection) -> set[UUID]:
    """The conversations that this socket has open."""
    known: set[UUID] = connection.memory.setdefault("opened", set())
    return known


def open_conversation(connection: Connection, conversation_id: UUID) -> None:
    known = opened(connection)
    if conversation_id not in known and len(known) >= OPEN_MAX:
        raise TooMany(max=OPEN_MAX)
    known.add(conversation_id)
    connection.subscribe(channels.watchers(conversation_id))


def leave_conversation(connection: Connection, conversation_id: UUID) -> None:
    opened(connection).discard(conversation_id)
    connection.unsubscribe(channels.watchers(conversation_id))
