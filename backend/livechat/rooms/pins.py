"""What the members of a room keep in sight, and what they look for in it."""

from uuid import UUID

from sqlalchemy import func, select

from livechat.attachments.links import Links
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.paging import like
from livechat.rooms.errors import TooManyPins
from livechat.rooms.events import RoomPinsChanged
from livechat.rooms.models import RoomMessage
from livechat.rooms.schemas import RoomMessageOut
from livechat.rooms.views import message_out
from livechat.rooms.visibility import get_locked, get_visible, member_ids

PINS_MAX = 20
FOUND_MAX = 50


async def list_pins(ctx: Context, room_id: UUID) -> list[RoomMessageOut]:
    """The newest pin first."""
    room = await get_visible(ctx.db, ctx.actor, room_id)
    statement = (
        select(RoomMessage)
        .where(RoomMessage.room_id == room.id, RoomMessage.pinned_at.is_not(None))
        .order_by(RoomMessage.pinned_at.desc(), RoomMessage.seq.desc())
    )
    links = ctx.services.get(Links)
    return [message_out(message, links) for message in await ctx.db.scalars(statement)]


async def pin(ctx: Context, room_id: UUID, seq: int) -> list[RoomMessageOut]:
    """Any member may; a message that is pinned already stays as it is."""
    message = await _get(ctx, room_id, seq)
    if message.pinned_at is None:
        pinned = select(func.count()).where(
            RoomMessage.room_id == room_id, RoomMessage.pinned_at.is_not(None)
        )
        if (await ctx.db.scalar(pinned) or 0) >= PINS_MAX:
            raise TooManyPins(max=PINS_MAX)
        message.pinned_at, message.pinned_by_id = now(), ctx.actor.id
        await _tell(ctx, room_id)
    return await list_pins(ctx, room_id)


async def unpin(ctx: Context, room_id: UUID, seq: int) -> list[RoomMessageOut]:
    message = await _get(ctx, room_id, seq)
    if message.pinned_at is not None:
        message.pinned_at = message.pinned_by_id = None
        await _tell(ctx, room_id)
    return await list_pins(ctx, room_id)


async def search(ctx: Context, room_id: UUID, text: str) -> list[RoomMessageOut]:
    """Messages of one room that hold these characters, newest first; a scan of that room alone."""
    room = await get_visible(ctx.db, ctx.actor, room_id)
    wanted = text.strip()
    if not wanted:
        return []
    statement = (
        select(RoomMessage)
        .where(
            RoomMessage.room_id == room.id,
            RoomMessage.kind == "text",
            RoomMessage.text.ilike(like(wanted), escape="\\"),
        )
        .order_by(RoomMessage.seq.desc())
        .limit(FOUND_MAX)
    )
    links = ctx.services.get(Links)
    return [message_out(message, links) for message in await ctx.db.scalars(statement)]


async def _get(ctx: Context, room_id: UUID, seq: int) -> RoomMessage:
    """What was said in a room that one is in; the room is locked, so that the bound on pins holds."""
    room = await get_locked(ctx.db, ctx.actor, room_id)
    message = await ctx.db.scalar(select(RoomMessage).filter_by(room_id=room.id, seq=seq))
    if message is None or message.kind == "system":
        raise NotFound
    return message


async def _tell(ctx: Context, room_id: UUID) -> None:
    await ctx.db.flush()
    ctx.emit(RoomPinsChanged(room_id=room_id).to(await member_ids(ctx.db, room_id)))
