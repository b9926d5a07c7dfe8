"""What an agent's socket may ask about rooms."""

from livechat.attachments.service import seen_elsewhere
from livechat.core.commands import command
from livechat.core.context import Context, SocketContext
from livechat.core.permissions import Permission
from livechat.rooms import log
from livechat.rooms.events import RoomTyping
from livechat.rooms.schemas import (
    ReadRoomBySocket,
    RoomDone,
    RoomMessageBody,
    RoomSentOut,
    SendRoomMessage,
    TypeInRoom,
)
from livechat.rooms.visibility import files_of, get_visible, member_ids

seen_elsewhere.append(files_of)


@command("room.send", SendRoomMessage, agent=Permission.COLLEAGUE_CHAT)
async def send_message(ctx: Context, data: SendRoomMessage) -> RoomSentOut:
    """Say something to colleagues."""
    body = RoomMessageBody.model_validate(data.model_dump(exclude={"room_id"}))
    return await log.send(ctx, data.room_id, body)


@command("room.read", ReadRoomBySocket, agent=Permission.COLLEAGUE_CHAT)
async def read_up_to(ctx: Context, data: ReadRoomBySocket) -> RoomDone:
    await log.read(ctx, data.room_id, data.read_seq)
    return RoomDone()


@command("room.typing", TypeInRoom, agent=Permission.COLLEAGUE_CHAT, is_transaction=False)
async def type_in_room(ctx: SocketContext, data: TypeInRoom) -> RoomDone:
    """Costs one read and no write: nothing of it is stored."""
    async with ctx.services.database.read() as db:
        room = await get_visible(db, ctx.actor, data.room_id)
        members = await member_ids(db, room.id)
    event = RoomTyping(room_id=room.id, agent_id=ctx.actor.id, is_typing=data.is_typing)
    others = [agent_id for agent_id in members if agent_id != ctx.actor.id]
    ctx.services.broadcaster.emit(ctx.actor.workspace_id, event.to(others))
    return RoomDone()
