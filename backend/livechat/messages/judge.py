"""Decides on a batch: who may write where, what was said before, and which `seq` each accepted message gets."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from livechat.core.clock import to_wire
from livechat.core.errors import DomainError, NotFound
from livechat.core.ids import new_id
from livechat.core.permissions import Permission
from livechat.messages.errors import (
    AttachmentNotFound,
    ClientIdReused,
    ConversationClosed,
    NotServing,
    QuoteNotFound,
)
from livechat.messages.send import Head, Send
from livechat.messages.wire import Quote


class Known(NamedTuple):
    """A stored message whose client_id came again."""

    id: UUID
    seq: int
    kind: str
    text: str
    attachment_id: UUID | None
    data: dict[str, Any] | None
    sender_name: str
    created_at: str
    quote_seq: int | None
    is_recalled: bool


class StoredFile:
    """An attachment that a message of the batch wants to carry. Ids are in the form of the database at hand."""

    __slots__ = ("conversation_id", "data", "uploader_id", "uploader_type", "workspace_id")

    def __init__(
        self,
        workspace_id: Any,
        uploader_type: str,
        uploader_id: Any,
        conversation_id: Any,
        data: dict[str, Any],
    ) -> None:
        self.workspace_id = workspace_id
        self.uploader_type = uploader_type
        self.uploader_id = uploader_id
        self.conversation_id = conversation_id
        self.data = data


class Batch:
    """The sends of one transaction and what the database said about them."""

    def __init__(
        self, sends: list[Send], key: Callable[[UUID], Any], moment: datetime, stored_moment: Any
    ) -> None:
        self.sends = sends
        for send in sends:
            send.identity = (key(send.conversation_id), key(send.actor.id), key(send.client_id))
        # An id in the form of the database at hand.
        self.key = key
        self.moment = to_wire(moment)
        self.stored_moment = stored_moment
        self.heads: dict[Any, Head] = {}
        self.known: dict[tuple[Any, Any, Any], Known] = {}
        self.files: dict[Any, StoredFile] = {}
        # (conversation, seq) → what it says now.
        self.quotes: dict[tuple[Any, int], Quote] = {}
        # agent → card
        self.cards: dict[Any, dict[str, Any]] = {}
        # (site, agent) for the agents of the batch who may not read every conversation.
        self.served: set[tuple[Any, Any]] = set()
        self.accepted: list[Send] = []
        self._fresh: dict[tuple[Any, Any, Any], Send] = {}

    def judge(self) -> None:
        """Fill in each send's outcome; one that is refused leaves the others alone."""
        for send in self.sends:
            try:
                self._judge_one(send)
            except DomainError as error:
                send.error = error

    def _judge_one(self, send: Send) -> None:
        identity = send.identity
        actor_id = identity[1]
        head = self.heads.get(identity[0])
        if head is None or not self._is_visible(head, send, actor_id):
            raise NotFound
        send.head = head
        if send.quote_seq is not None:
            send.quote = self.quotes.get((identity[0], send.quote_seq))

        # Before anything else: a retry gets its first result even when the conversation was closed meanwhile.
        if known := self.known.get(identity):
            return _repeat_known(send, known, head)
        if first := self._fresh.get(identity):
            return _repeat_first(send, first)

        if head.status == "closed":
            raise ConversationClosed
        is_agent = send.actor.kind == "agent"
        if is_agent and head.agent_id != actor_id and _joined(head, send) is None:
            raise NotServing
        if send.quote_seq is not None and send.quote is None:
            raise QuoteNotFound
        if send.attachment_id is not None:
            send.data = self._carry(send, head, actor_id)
        elif send.kind == "card":
            send.data = self.cards[actor_id]

        self._accept(send, head, is_agent=is_agent)
        self._fresh[identity] = send
        return None

    def _is_visible(self, head: Head, send: Send, actor_id: Any) -> bool:
        actor = send.actor
        if actor.kind == "visitor":
            return head.visitor_id == actor_id
        return head.workspace_id == self.key(actor.workspace_id) and (
            head.agent_id == actor_id
            or Permission.CONVERSATION_READ_ALL in actor.permissions
            or (head.site_id, actor_id) in self.served
        )

    def _carry(self, send: Send, head: Head, actor_id: Any) -> dict[str, Any]:
        file = self.files.get(self.key(send.attachment_id)) if send.attachment_id else None
        if (
            file is None
            or file.workspace_id != head.workspace_id
            or file.uploader_type != send.actor.kind
            or file.uploader_id != actor_id
            or file.conversation_id is not None
        ):
            raise AttachmentNotFound
        file.conversation_id = head.id
        return file.data

    def _accept(self, send: Send, head: Head, *, is_agent: bool) -> None:
        seq = head.last_seq + 1
        head.last_seq = seq
        head.is_changed = True
        # One's own words count as read, but only where nothing unread stands before them.
        if is_agent:
            send.sender_name, send.sender_avatar = _signature(head, send)
            head.waiting_since = None
            head.agent_delivered_seq += head.agent_delivered_seq == seq - 1
            head.agent_read_seq += head.agent_read_seq == seq - 1
        else:
            send.sender_name = head.visitor_name
            if head.waiting_since is None:
                head.waiting_since = self.stored_moment
            head.visitor_delivered_seq += head.visitor_delivered_seq == seq - 1
            head.visitor_read_seq += head.visitor_read_seq == seq - 1
        send.id = new_id()
        send.seq = seq
        send.created_at = self.moment
        self.accepted.append(send)


def _joined(head: Head, send: Send) -> dict[str, Any] | None:
    """What is known of a colleague who joined the conversation, as long as they may."""
    if Permission.CONVERSATION_JOIN not in send.actor.permissions:
        return None
    joined: dict[str, dict[str, Any]] = msgspec.json.decode(head.participants)
    return joined.get(str(send.actor.id))


def _signature(head: Head, send: Send) -> tuple[str, str | None]:
    """The name and the picture that a message of an agent bears."""
    if head.agent_id == send.identity[1]:
        return head.agent_name, head.agent_avatar
    joined = _joined(head, send) or {}
    return joined.get("name", ""), joined.get("avatar")


def _repeat_known(send: Send, known: Known, head: Head) -> None:
    # What was taken back cannot be compared any more.
    if not known.is_recalled and (
        known.kind,
        known.text,
        known.attachment_id,
        known.quote_seq,
    ) != (send.kind, send.text, send.attachment_id, send.quote_seq):
        raise ClientIdReused
    send.is_duplicate = True
    send.is_recalled = known.is_recalled
    send.id, send.seq, send.created_at = known.id, known.seq, known.created_at
    send.data = known.data
    send.sender_name = known.sender_name
    send.sender_avatar = _signature(head, send)[1] if send.actor.kind == "agent" else None


def _repeat_first(send: Send, first: Send) -> None:
    if (first.kind, first.text, first.attachment_id, first.quote_seq) != (
        send.kind,
        send.text,
        send.attachment_id,
        send.quote_seq,
    ):
        raise ClientIdReused
    send.is_duplicate = True
    send.original = first
