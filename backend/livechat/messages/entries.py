"""Entries that belong to another change (assigned, closed, a first message): added in the caller's transaction."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import case, insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.attachments.links import Links
from livechat.conversations.models import Conversation
from livechat.core import clock
from livechat.core.ids import new_id
from livechat.core.services import Services
from livechat.messages import wire
from livechat.messages.events import audience
from livechat.messages.log import MessageLog
from livechat.messages.models import Message


@dataclass(slots=True)
class Entry:
    """What to add. A system entry has only `happening`."""

    kind: str = "system"
    sender_type: str = "system"
    sender_id: UUID | None = None
    sender_name: str = ""
    sender_avatar: str | None = None
    client_id: UUID | None = None
    text: str = ""
    attachment_id: UUID | None = None
    # Snapshot of the attachment, or what happened.
    data: dict[str, Any] | None = None


def happening(action: str, **details: str | int | None) -> Entry:
    """A system entry such as `closed`."""
    return Entry(data={"action": action, **{key: value for key, value in details.items() if value}})


@dataclass(slots=True)
class Appended:
    """An entry that is stored once the transaction commits."""

    seq: int
    message: wire.Message


async def append_in(
    db: AsyncSession, links: Links, conversation: Conversation, entries: list[Entry], **changes: Any
) -> list[Appended]:
    """Add `entries` to the conversation's log and set the columns in `changes`, in the caller's transaction.

    Call it last: from here on the row is locked, which holds up whoever else writes to this conversation.
    """
    moment = clock.now()
    count = len(entries)
    values: dict[str, Any] = {
        "last_seq": Conversation.last_seq + count,
        "version": Conversation.version + 1,
        "last_activity_at": moment,
        **changes,
    }
    for entry in entries:
        if entry.sender_type == "visitor":
            values["waiting_since"] = case(
                (Conversation.waiting_since.is_(None), moment), else_=Conversation.waiting_since
            )
        elif entry.sender_type == "agent":
            values["waiting_since"] = None
    last_seq = await db.scalar(
        update(Conversation)
        .where(Conversation.id == conversation.id)
        .values(values)
        .returning(Conversation.last_seq)
        .execution_options(synchronize_session=False)
    )
    assert last_seq is not None  # noqa: S101
    first = last_seq - count + 1
    rows = [_row(conversation, entry, first + offset, moment) for offset, entry in enumerate(entries)]
    await db.execute(insert(Message), rows)
    return [
        Appended(row["seq"], _message(row, entry, links)) for row, entry in zip(rows, entries, strict=True)
    ]


def tell(
    services: Services,
    workspace_id: UUID,
    conversation: Conversation,
    appended: list[Appended],
    *,
    exclude: object | None = None,
) -> None:
    """Send the entries to those who follow the conversation; after the commit."""
    heard = audience(conversation.id, conversation.visitor_id, conversation.agent_id)
    for entry in appended:
        frame = wire.created_frame(wire.encode(entry.message))
        services.broadcaster.send(workspace_id, heard, frame, exclude=exclude)
        services.get(MessageLog).told(conversation.visitor_id, entry.message)


def _row(conversation: Conversation, entry: Entry, seq: int, moment: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "workspace_id": conversation.workspace_id,
        "conversation_id": conversation.id,
        "seq": seq,
        "kind": entry.kind,
        "sender_type": entry.sender_type,
        "sender_id": entry.sender_id,
        "sender_name": entry.sender_name,
        "client_id": entry.client_id,
        "text": entry.text,
        "attachment_id": entry.attachment_id,
        "data": entry.data,
        "created_at": moment,
    }


def _message(row: dict[str, Any], entry: Entry, links: Links) -> wire.Message:
    sender = wire.Sender(
        entry.sender_type,
        entry.sender_id,
        entry.sender_name,
        wire.avatar_url(entry.sender_id, entry.sender_avatar),
    )
    return wire.message(
        id=row["id"],
        conversation_id=row["conversation_id"],
        seq=row["seq"],
        kind=entry.kind,
        sender=sender,
        client_id=entry.client_id,
        text=entry.text,
        data=entry.data,
        created_at=clock.to_wire(row["created_at"]),
        links=links,
    )
