"""The log of a room: adding to it, reading it, and how far each member has read."""

from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from livechat.attachments.carry import snapshot
from livechat.attachments.links import Links
from livechat.attachments.models import Attachment
from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible as visible_conversations
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import Invalid
from livechat.core.strict_json import check_text
from livechat.messages.errors import AttachmentNotFound
from livechat.messages.rates import SendRates
from livechat.rooms.errors import InvalidRoomMessage, RoomIdReused
from livechat.rooms.events import RoomMessageCreated, RoomRead
from livechat.rooms.models import Room, RoomMember, RoomMessage
from livechat.rooms.schemas import RoomHistoryOut, RoomMessageBody, RoomSentOut, SharedVisitor
from livechat.rooms.views import message_out
from livechat.rooms.visibility import get_locked, get_visible, member_ids
from livechat.visitors.visibility import get_visible_visitor
from livechat.workspaces.installation import Installation


async def send(ctx: Context, room_id: UUID, body: RoomMessageBody) -> RoomSentOut:
    """Store one message, once (G2)."""
    ctx.services.get(SendRates).count(ctx.actor)
    _check(ctx, body)
    room = await get_locked(ctx.db, ctx.actor, room_id)
    links = ctx.services.get(Links)
    known = await ctx.db.scalar(
        select(RoomMessage).filter_by(room_id=room.id, sender_id=ctx.actor.id, client_id=body.client_id)
    )
    if known:
        if not _is_same(known, body):
            raise RoomIdReused
        return RoomSentOut(message=message_out(known, links), duplicate=True)
    message = await append(
        ctx,
        room,
        kind=body.kind,
        client_id=body.client_id,
        text=body.text,
        attachment_id=body.attachment_id,
        data=await _data(ctx, body),
        mentions=await _mentioned(ctx, room, body.mentions),
    )
    return RoomSentOut(message=message_out(message, links), duplicate=False)


async def append(
    ctx: Context,
    room: Room,
    *,
    kind: str,
    client_id: UUID | None = None,
    text: str = "",
    attachment_id: UUID | None = None,
    data: dict[str, Any] | None = None,
    mentions: list[UUID] | None = None,
) -> RoomMessage:
    """Add an entry to a room that is locked, and tell the members. Whoever speaks has read what was said."""
    room.last_seq += 1
    room.last_activity_at = now()
    message = RoomMessage(
        workspace_id=room.workspace_id,
        room_id=room.id,
        seq=room.last_seq,
        kind=kind,
        sender_id=ctx.actor.id,
        sender_name=ctx.actor.name,
        client_id=client_id,
        text=text,
        attachment_id=attachment_id,
        data=data,
        mentions=[str(agent_id) for agent_id in mentions or []],
        created_at=room.last_activity_at,
    )
    ctx.db.add(message)
    await ctx.db.flush()
    await ctx.db.execute(
        update(RoomMember).filter_by(room_id=room.id, agent_id=ctx.actor.id).values(read_seq=room.last_seq)
    )
    told = message_out(message, ctx.services.get(Links))
    ctx.emit(RoomMessageCreated(message=told).to(await member_ids(ctx.db, room.id)))
    return message


async def page(
    ctx: Context, room_id: UUID, before_seq: int | None, after_seq: int | None, limit: int
) -> RoomHistoryOut:
    """Entries in order. Without bounds: the last ones."""
    room = await get_visible(ctx.db, ctx.actor, room_id)
    statement = select(RoomMessage).where(RoomMessage.room_id == room.id, RoomMessage.seq <= room.last_seq)
    if before_seq is not None:
        statement = statement.where(RoomMessage.seq < before_seq)
    if after_seq is not None:
        statement = statement.where(RoomMessage.seq > after_seq).order_by(RoomMessage.seq).limit(limit)
        found = list(await ctx.db.scalars(statement))
    else:
        found = list(await ctx.db.scalars(statement.order_by(RoomMessage.seq.desc()).limit(limit)))
        found.reverse()
    first, last = (found[0].seq, found[-1].seq) if found else (1, after_seq or room.last_seq)
    links = ctx.services.get(Links)
    return RoomHistoryOut(
        items=[message_out(message, links) for message in found],
        has_more_before=first > 1,
        has_more_after=last < room.last_seq,
        last_seq=room.last_seq,
        epoch=ctx.services.get(Installation).epoch,
    )


async def read(ctx: Context, room_id: UUID, read_seq: int) -> None:
    """Positions only grow, and never past the head."""
    room = await get_visible(ctx.db, ctx.actor, room_id)
    seq = min(read_seq, room.last_seq)
    moved = await ctx.db.scalar(
        update(RoomMember)
        .where(RoomMember.room_id == room.id, RoomMember.agent_id == ctx.actor.id, RoomMember.read_seq < seq)
        .values(read_seq=seq)
        .returning(RoomMember.read_seq)
    )
    if moved is not None:
        event = RoomRead(room_id=room.id, agent_id=ctx.actor.id, read_seq=seq)
        ctx.emit(event.to(await member_ids(ctx.db, room.id)))


def _check(ctx: Context, body: RoomMessageBody) -> None:
    """A text is words, a file is a file, a card shows a visitor; none carries what belongs to another."""
    needed = {"text": "text", "file": "attachment_id", "card": "visitor_id"}[body.kind]
    for field in ("text", "attachment_id", "visitor_id"):
        if bool(getattr(body, field)) != (field == needed):
            raise InvalidRoomMessage(field=field)
    if body.kind == "text" and not body.text.strip():
        raise InvalidRoomMessage(field="text")
    longest = ctx.services.settings.text_max_characters
    if len(body.text) > longest:
        raise Invalid(field="text", max=longest)
    check_text(body.text)


def _is_same(known: RoomMessage, body: RoomMessageBody) -> bool:
    visitor_id = (known.data or {}).get("visitor_id") if known.kind == "card" else None
    same = (body.kind, body.text, body.attachment_id, str(body.visitor_id) if body.visitor_id else None)
    return (known.kind, known.text, known.attachment_id, visitor_id) == same


async def _data(ctx: Context, body: RoomMessageBody) -> dict[str, Any] | None:
    if body.attachment_id:
        return await _own_file(ctx, body.attachment_id)
    if body.visitor_id:
        return await _shared(ctx, body.visitor_id)
    return None


async def _own_file(ctx: Context, attachment_id: UUID) -> dict[str, Any]:
    """One's own upload that no visitor has been sent: a room shows what its members bring (SA3)."""
    attachment = await ctx.db.scalar(
        select(Attachment).where(
            Attachment.id == attachment_id,
            Attachment.workspace_id == ctx.workspace_id,
            Attachment.uploader_type == "agent",
            Attachment.uploader_id == ctx.actor.id,
            Attachment.conversation_id.is_(None),
        )
    )
    if attachment is None:
        raise AttachmentNotFound
    return snapshot(attachment)


async def _shared(ctx: Context, visitor_id: UUID) -> dict[str, Any]:
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    conversation_id = await ctx.db.scalar(
        visible_conversations(ctx.actor, Conversation.id)
        .where(Conversation.visitor_id == visitor.id)
        .order_by(Conversation.created_at.desc())
        .limit(1)
    )
    return SharedVisitor(visitor_id=visitor.id, conversation_id=conversation_id).model_dump(mode="json")


async def _mentioned(ctx: Context, room: Room, wanted: list[UUID]) -> list[UUID]:
    """Only members can be called; whoever left meanwhile is left out."""
    if not wanted:
        return []
    members = set(await member_ids(ctx.db, room.id))
    return [agent_id for agent_id in dict.fromkeys(wanted) if agent_id in members]
