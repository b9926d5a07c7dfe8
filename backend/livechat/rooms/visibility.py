"""Which rooms an agent may see: those they are in, and no permission opens another."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.context import Actor
from livechat.core.errors import NotFound
from livechat.rooms.models import Room, RoomMember, RoomMessage


def visible(actor: Actor) -> Select[Room]:
    return (
        select(Room)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .where(RoomMember.agent_id == actor.id, Room.workspace_id == actor.workspace_id)
    )


async def get_visible(db: AsyncSession, actor: Actor, room_id: UUID) -> Room:
    """The room, or a plain 404 whether it is missing or others' (SA2)."""
    room = await db.scalar(visible(actor).where(Room.id == room_id))
    if room is None:
        raise NotFound
    return room


async def get_locked(db: AsyncSession, actor: Actor, room_id: UUID) -> Room:
    """The same, with the row locked: whoever adds to the log or changes the members waits in line (G4)."""
    room = await db.scalar(
        visible(actor)
        .where(Room.id == room_id)
        .with_for_update(of=Room)
        .execution_options(populate_existing=True)
    )
    if room is None:
        raise NotFound
    return room


async def member_ids(db: AsyncSession, room_id: UUID) -> list[UUID]:
    return list(await db.scalars(select(RoomMember.agent_id).where(RoomMember.room_id == room_id)))


def files_of(actor: Actor) -> Select[UUID | None]:
    """The files in the rooms of an agent; nothing for a visitor."""
    return (
        select(RoomMessage.attachment_id)
        .join(RoomMember, RoomMember.room_id == RoomMessage.room_id)
        .where(
            RoomMember.agent_id == (actor.id if actor.kind == "agent" else None),
            RoomMessage.attachment_id.is_not(None),
        )
    )
