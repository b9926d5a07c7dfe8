"""Messages as bytes: made once, for the sender's answer and for everybody who hears of it."""

from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec

from livechat.attachments.links import Links


class SendFrame(msgspec.Struct, forbid_unknown_fields=True):
    """The data of `message.send`; equals `schemas.SendMessage`."""

    conversation_id: UUID
    client_id: UUID
    kind: Literal["text", "file", "card"] = "text"
    text: str = ""
    attachment_id: UUID | None = None
    quote_seq: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)] | None = None


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


class Card(msgspec.Struct):
    nickname: str
    staff_no: str | None = None
    title: str | None = None
    phone: str | None = None
    email: str | None = None
    qq: str | None = None
    wechat: str | None = None
    taobao: str | None = None
    alibaba: str | None = None
    skype: str | None = None


class Quote(msgspec.Struct):
    seq: int
    sender_type: str
    sender_name: str
    kind: str
    text: str
    is_recalled: bool


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
    card: Card | None
    quote: Quote | None
    event: Happening | None
    is_recalled: bool
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


QUOTE_CHARACTERS = 200


def quote(
    seq: int,
    sender_type: str,
    sender_name: str,
    kind: str,
    text: str,
    data: dict[str, Any] | None,
    *,
    is_recalled: bool,
) -> Quote:
    """What an answer shows of the message above it: a file by its name, a recalled one by nothing (G22)."""
    if is_recalled:
        text = ""
    elif kind != "text":
        about = data or {}
        text = str(about.get("name") or about.get("nickname") or "")
    return Quote(seq, sender_type, sender_name, kind, text[:QUOTE_CHARACTERS], is_recalled)


CARD_FIELDS = tuple(name for name in Card.__struct_fields__ if name != "nickname")


def card_data(nickname: str, card: dict[str, Any]) -> dict[str, Any]:
    """What a message keeps of its sender's card."""
    return {"nickname": nickname, **{name: card[name] for name in CARD_FIELDS if card.get(name)}}


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
    quote: Quote | None = None,
    is_recalled: bool = False,
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
        card=Card(**data) if kind == "card" and data else None,
        quote=quote,
        event=Happening(**data) if kind == "system" and data else None,
        is_recalled=is_recalled,
        created_at=created_at,
    )


def created_frame(message: bytes) -> bytes:
    """The event that tells of a message."""
    return b'{"type":"message.created","message":' + message + b"}"


def sent_result(message: bytes, *, is_duplicate: bool) -> bytes:
    """The answer to its sender."""
    return b'{"message":' + message + (b',"duplicate":true}' if is_duplicate else b',"duplicate":false}')
