"""Makes the views of rooms and their messages from the rows."""

from collections import defaultdict
from collections.abc import Sequence
from typing import cast
from uuid import UUID

import msgspec
from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.attachments.links import Links
from livechat.attachments.schemas import AttachmentOut
from livechat.messages import wire
from livechat.rooms.models import Room, RoomMember, RoomMessage
from livechat.rooms.schemas import (
    RoomHappening,
    RoomMemberOut,
    RoomMessageKind,
    RoomMessageOut,
    RoomOut,
    RoomSenderOut,
    SharedVisitor,
)


def message_out(message: RoomMessage, links: Links) -> RoomMessageOut:
    data = message.data
    return RoomMessageOut(
        id=message.id,
        room_id=message.room_id,
        seq=message.seq,
        kind=cast("RoomMessageKind", message.kind),
        sender=RoomSenderOut(id=message.sender_id, name=message.sender_name),
        client_id=message.client_id,
        text=message.text,
        attachment=_attachment(message, links),
        card=SharedVisitor.model_validate(data) if message.kind == "card" and data else None,
        event=RoomHappening.model_validate(data) if message.kind == "system" and data else None,
        mentions=[UUID(agent_id) for agent_id in message.mentions],
        created_at=message.created_at,
    )


def _attachment(message: RoomMessage, links: Links) -> AttachmentOut | None:
    if message.kind != "file" or not message.data:
        return None
    return AttachmentOut.model_validate(msgspec.structs.asdict(wire.attachment(message.data, links)))


async def rooms_out(db: AsyncSession, rooms: Sequence[Room], links: Links) -> list[RoomOut]:
    """Two queries, however many rooms."""
    members = await _members(db, rooms)
    latest = await _latest(db, rooms)
    return [
        RoomOut(
            id=room.id,
            kind="pair" if room.kind == "pair" else "group",
            name=room.name,
            creator_id=room.creator_id,
            members=members[room.id],
            last_seq=room.last_seq,
            last_message=message_out(latest[room.id], links) if room.id in latest else None,
            version=room.version,
            last_activity_at=room.last_activity_at,
        )
        for room in rooms
    ]


async def _members(db: AsyncSession, rooms: Sequence[Room]) -> dict[UUID, list[RoomMemberOut]]:
    found: dict[UUID, list[RoomMemberOut]] = defaultdict(list)
    statement = (
        select(RoomMember.room_id, RoomMember.agent_id, RoomMember.read_seq)
        .where(RoomMember.room_id.in_([room.id for room in rooms]))
        .order_by(RoomMember.joined_at, RoomMember.agent_id)
    )
    for room_id, agent_id, read_seq in (await db.execute(statement)).all():
        found[room_id].append(RoomMemberOut(agent_id=agent_id, read_seq=read_seq))
    return found


async def _latest(db: AsyncSession, rooms: Sequence[Room]) -> dict[UUID, RoomMessage]:
    statement = (
        select(RoomMessage)
        .join(Room, and_(Room.id == RoomMessage.room_id, Room.last_seq == RoomMessage.seq))
        .where(Room.id.in_([room.id for room in rooms]))
    )
    return {message.room_id: message for message in await db.scalars(statement)}
