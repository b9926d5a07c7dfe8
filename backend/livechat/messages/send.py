"""One message on its way into the log."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.errors import DomainError
from livechat.messages.wire import Quote


class Send:
    """What somebody wants to say, and what became of it: `error`, or the entry's `id`, `seq` and so on."""

    __slots__ = (
        "actor",
        "attachment_id",
        "client_id",
        "connection",
        "conversation_id",
        "created_at",
        "data",
        "error",
        "head",
        "id",
        "identity",
        "is_duplicate",
        "is_recalled",
        "kind",
        "message",
        "original",
        "quote",
        "quote_seq",
        "sender_avatar",
        "sender_name",
        "seq",
        "settle",
        "text",
    )

    def __init__(
        self,
        actor: Actor,
        conversation_id: UUID,
        client_id: UUID,
        kind: str,
        text: str,
        attachment_id: UUID | None,
        settle: "Callable[[Send], None]",
        connection: Connection | None = None,
        quote_seq: int | None = None,
    ) -> None:
        self.actor = actor
        self.conversation_id = conversation_id
        self.client_id = client_id
        self.kind = kind
        self.text = text
        self.attachment_id = attachment_id
        self.quote_seq = quote_seq
        # Called once, when the outcome is known.
        self.settle = settle
        # The socket it came by: it gets the answer and not the event.
        self.connection = connection
        self.reset()

    def reset(self) -> None:
        """Forget what an earlier try came to."""
        self.error: DomainError | None = None
        self.is_duplicate = False
        # For a duplicate within one batch: the first of the two.
        self.original: Send | None = None
        self.id: UUID | None = None
        self.seq = 0
        # As the wire shows it.
        self.created_at = ""
        self.sender_name = ""
        self.sender_avatar: str | None = None
        # Snapshot of the attachment or the card.
        self.data: dict[str, Any] | None = None
        # The message that `quote_seq` names.
        self.quote: Quote | None = None
        # An earlier try was stored, and taken back since: nothing of it is said again (G22).
        self.is_recalled = False
        self.head: Head | None = None
        # Conversation, sender and client_id, in the form of the database at hand.
        self.identity: tuple[Any, Any, Any] = (None, None, None)
        # The JSON of the stored message.
        self.message = b""


class Head:
    """A conversation as a batch finds it and changes it. Ids are in the form of the database at hand."""

    __slots__ = (
        "agent_avatar",
        "agent_delivered_seq",
        "agent_id",
        "agent_name",
        "agent_read_seq",
        "id",
        "is_changed",
        "last_seq",
        "participants",
        "site_id",
        "status",
        "visitor_delivered_seq",
        "visitor_id",
        "visitor_name",
        "visitor_read_seq",
        "waiting_since",
        "workspace_id",
    )

    # In the order of `journal.HEAD_COLUMNS`.
    def __init__(
        self,
        id: Any,  # noqa: A002
        workspace_id: Any,
        site_id: Any,
        visitor_id: Any,
        agent_id: Any,
        status: str,
        last_seq: int,
        waiting_since: Any,
        visitor_delivered_seq: int,
        visitor_read_seq: int,
        agent_delivered_seq: int,
        agent_read_seq: int,
        visitor_name: str,
        agent_name: str | None,
        agent_avatar: str | None,
        participants: str,
    ) -> None:
        self.id = id
        self.workspace_id = workspace_id
        self.site_id = site_id
        self.visitor_id = visitor_id
        self.agent_id = agent_id
        self.status = status
        self.last_seq = last_seq
        self.waiting_since = waiting_since
        self.visitor_delivered_seq = visitor_delivered_seq
        self.visitor_read_seq = visitor_read_seq
        self.agent_delivered_seq = agent_delivered_seq
        self.agent_read_seq = agent_read_seq
        self.visitor_name = visitor_name
        self.agent_name = agent_name or ""
        self.agent_avatar = agent_avatar
        # The raw JSON: read only when somebody writes who does not serve.
        self.participants = participants
        self.is_changed = False
