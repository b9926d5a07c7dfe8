"""Messages as bytes: made once, for the sender's answer and for everybody who hears of it."""

from typing import Any, Literal
from uuid import UUID

import msgspec

from livechat.attachments.links import Links


class SendFrame(msgspec.Struct, forbid_unknown_fields=True):
    """The data of `message.send`; equals `schemas.SendMessage`."""

    conversation_id: UUID
    client_id: UUID
    kind: Literal["text", "file"] = "text"
    text: str = ""
    attachment_id: UUID | None = None


class Sender(msgspec.Struct):
    type: str
    id: UUID | None
    name: str
    avatar_url: str | None


class Attachment(msgspec.Struct):
    id: UUID
    name: str
    size: int
    mime: str
    kind: str
    width: int | None
    height: int | None
    url: str
    thumbnail_url: str | None


class Happening(msgspec.Struct):
    action: str
    agent_id: str | None = None
    agent_name: str | None = None
    to_agent_id: str | None = None
    to_agent_name: str | None = None
    to_team_name: str | None = None
    target_seq: int | None = None
    score: int | None = None
    reason: str | None = None
    page_title: str | None = None
    page_url: str | None = None


class Message(msgspec.Struct):
    """Equals `schemas.MessageOut`."""

    id: UUID
    conversation_id: UUID
    seq: int
    kind: str
    sender: Sender
    client_id: UUID | None
    text: str
    attachment: Attachment | None
    event: Happening | None
    created_at: str


_encoder = msgspec.json.Encoder(uuid_format="canonical")
encode = _encoder.encode


def avatar_url(agent_id: UUID | str | None, version: str | None) -> str | None:
    """Where an agent's picture is; the version lets it be cached for ever."""
    return f"/api/v1/avatars/{agent_id}?v={version}" if agent_id and version else None


def attachment(data: dict[str, Any], links: Links) -> Attachment:
    """A stored snapshot with links of today."""
    return Attachment(
        id=UUID(data["id"]),
        name=data["name"],
        size=data["size"],
        mime=data["mime"],
        kind=data["kind"],
        width=data.get("width"),
        height=data.get("height"),
        url=links.content(data["id"]),
        thumbnail_url=links.content(data["id"], is_thumbnail=True) if data.get("has_thumbnail") else None,
    )


def message(
    *,
    id: UUID,  # noqa: A002
    conversation_id: UUID,
    seq: int,
    kind: str,
    sender: Sender,
    client_id: UUID | None,
    text: str,
    data: dict[str, Any] | None,
    created_at: str,
    links: Links,
) -> Message:
    """A wire message from the columns of its row."""
    return Message(
        id=id,
        conversation_id=conversation_id,
        seq=seq,
        kind=kind,
        sender=sender,
        client_id=client_id,
        text=text,
        attachment=attachment(data, links) if kind == "file" and data else None,
        event=Happening(**data) if kind == "system" and data else None,
        created_at=created_at,
    )


def created_frame(message: bytes) -> bytes:
    """The event that tells of a message."""
    return b'{"type":"message.created","message":' + message + b"}"


def sent_result(message: bytes, *, is_duplicate: bool) -> bytes:
    """The answer to its sender."""
    return b'{"message":' + message + (b',"duplicate":true}' if is_duplicate else b',"duplicate":false}')
