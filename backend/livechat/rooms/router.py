"""Rooms by REST: the talk of colleagues (C02). There is no door for visitors."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.rooms import log, pins, service
from livechat.rooms.schemas import (
    AddMembers,
    CreateRoom,
    LeaveRoom,
    ReadRoom,
    RemoveMember,
    RoomDone,
    RoomHistoryOut,
    RoomMessageBody,
    RoomMessageOut,
    RoomOut,
    RoomPatch,
    RoomSentOut,
)

router = APIRouter(tags=["rooms"])

Chatting = Annotated[Context, allow(Permission.COLLEAGUE_CHAT)]
Seq = Annotated[int | None, Query(ge=0, le=2**31 - 1)]
PinnedSeq = Annotated[int, Path(ge=1, le=2**31 - 1)]
PageSize = Annotated[int, Query(ge=1, le=300)]

SENT: dict[int | str, dict[str, Any]] = {
    200: {"model": RoomSentOut, "description": "It was stored by an earlier try."}
}


@router.get("/rooms")
async def list_rooms(ctx: Chatting, limit: Limit = 50, cursor: Cursor = None) -> Page[RoomOut]:
    """The rooms that one is in, each with its members and its last entry."""
    return await service.list_rooms(ctx, limit=limit, cursor=cursor)


@router.post("/rooms", status_code=201)
async def create_room(cmd: CreateRoom, ctx: Chatting) -> RoomOut:
    """Open a group with colleagues."""
    return await service.create_group(ctx, cmd)


@router.put("/colleagues/{agent_id}/room")
async def open_room_with(agent_id: UUID, ctx: Chatting) -> RoomOut:
    """The talk with one colleague, made when it is asked for first. Both sides find the same one."""
    return await service.open_pair(ctx, agent_id)


@router.get("/rooms/{room_id}")
async def read_room(room_id: UUID, ctx: Chatting) -> RoomOut:
    """A room that one is in."""
    return await service.read_room(ctx, room_id)


@router.patch("/rooms/{room_id}")
async def rename_room(room_id: UUID, patch: RoomPatch, ctx: Chatting) -> RoomOut:
    """Rename a group."""
    return await service.rename(ctx, room_id, patch.name)


@router.post("/rooms/{room_id}/members")
async def add_members(room_id: UUID, cmd: AddMembers, ctx: Chatting) -> RoomOut:
    """Bring colleagues into a group. They may read what was said before."""
    return await service.add_members(ctx, room_id, cmd.agent_ids)


@router.post("/rooms/{room_id}/removals")
async def remove_member(room_id: UUID, cmd: RemoveMember, ctx: Chatting) -> RoomOut:
    """Take a colleague out of a group that one opened; they lose sight of it at once."""
    return await service.remove_member(ctx, room_id, cmd.agent_id)


@router.post("/rooms/{room_id}/departure")
async def leave_room(room_id: UUID, _cmd: LeaveRoom, ctx: Chatting) -> RoomDone:
    """Leave a group. When the last one goes it is gone with all that was said."""
    await service.leave(ctx, room_id)
    return RoomDone()


@router.get("/rooms/{room_id}/messages")
async def read_messages(
    room_id: UUID, ctx: Chatting, before_seq: Seq = None, after_seq: Seq = None, limit: PageSize = 50
) -> RoomHistoryOut:
    """A page of the log: the last entries, those before or those after a seq."""
    return await log.page(ctx, room_id, before_seq, after_seq, limit)


@router.get("/rooms/{room_id}/found-messages")
async def search_messages(
    room_id: UUID, ctx: Chatting, q: Annotated[str, Query(max_length=100)]
) -> list[RoomMessageOut]:
    """What was said in this room with these characters in it, newest first, at most 50."""
    return await pins.search(ctx, room_id, q)


@router.get("/rooms/{room_id}/pins")
async def list_pins(room_id: UUID, ctx: Chatting) -> list[RoomMessageOut]:
    """What the members keep in sight, the newest pin first."""
    return await pins.list_pins(ctx, room_id)


@router.put("/rooms/{room_id}/pins/{seq}")
async def pin_message(room_id: UUID, seq: PinnedSeq, ctx: Chatting) -> list[RoomMessageOut]:
    """Keep a message in sight for all members."""
    return await pins.pin(ctx, room_id, seq)


@router.delete("/rooms/{room_id}/pins/{seq}")
async def unpin_message(room_id: UUID, seq: PinnedSeq, ctx: Chatting) -> list[RoomMessageOut]:
    """Let it go."""
    return await pins.unpin(ctx, room_id, seq)


@router.post("/rooms/{room_id}/messages", status_code=201, responses=SENT)
async def send_message(
    room_id: UUID, body: RoomMessageBody, ctx: Chatting, response: Response
) -> RoomSentOut:
    """Say something to colleagues. A retry with the same client_id sends nothing twice."""
    sent = await log.send(ctx, room_id, body)
    if sent.duplicate:
        response.status_code = 200
    return sent


@router.post("/rooms/{room_id}/receipts")
async def read_up_to(room_id: UUID, cmd: ReadRoom, ctx: Chatting) -> RoomDone:
    """Say how far one has read."""
    await log.read(ctx, room_id, cmd.read_seq)
    return RoomDone()
