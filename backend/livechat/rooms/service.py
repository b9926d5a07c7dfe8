"""Opening rooms, and who is in them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.audit.service import record
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import Conflict, NotFound
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.rate_limits import limit
from livechat.core.schema import Page
from livechat.rooms.errors import NotRoomCreator, RoomFull, RoomIdReused, RoomIsPair
from livechat.rooms.events import RoomGone, RoomUpdated
from livechat.rooms.log import append
from livechat.rooms.models import Room, RoomMember
from livechat.rooms.schemas import MEMBERS_MAX, CreateRoom, RoomHappening, RoomOut
from livechat.rooms.views import rooms_out
from livechat.rooms.visibility import get_locked, get_visible, member_ids, visible

HOUR = 3600
ROOMS_PER_HOUR = 60


async def list_rooms(ctx: Context, *, limit: int, cursor: str | None) -> Page[RoomOut]:
    statement = visible(ctx.actor).order_by(Room.id).limit(limit + 1)
    if cursor:
        statement = statement.where(Room.id > id_cursor(cursor))
    found = list(await ctx.db.scalars(statement))
    page, rest = found[:limit], found[limit:]
    return Page(
        items=await rooms_out(ctx.db, page, ctx.services.get(Links)),
        next_cursor=encode_cursor(str(page[-1].id)) if rest else None,
    )


async def read_room(ctx: Context, room_id: UUID) -> RoomOut:
    return await _out(ctx, await get_visible(ctx.db, ctx.actor, room_id))


async def open_pair(ctx: Context, agent_id: UUID) -> RoomOut:
    """The talk with one colleague; both find the same, however often and at once they ask."""
    colleague = await ctx.db.scalar(
        select(Agent).filter_by(id=agent_id, workspace_id=ctx.workspace_id, is_enabled=True)
    )
    if colleague is None or colleague.id == ctx.actor.id:
        raise NotFound
    pair = ":".join(sorted((str(ctx.actor.id), str(colleague.id))))
    known = select(Room).filter_by(workspace_id=ctx.workspace_id, pair=pair)
    room = await ctx.db.scalar(known)
    if room is None:
        room = Room(workspace_id=ctx.workspace_id, kind="pair", pair=pair, last_activity_at=now())
        try:
            async with ctx.db.begin_nested():
                await _create(ctx, room, [ctx.actor.id, colleague.id])
        except IntegrityError:
            room = (await ctx.db.scalars(known)).one()
    return await _out(ctx, room)


async def create_group(ctx: Context, cmd: CreateRoom) -> RoomOut:
    known = select(Room).filter_by(creator_id=ctx.actor.id, client_id=cmd.client_id)
    room = await ctx.db.scalar(known)
    if room is not None:
        if room.name != cmd.name:
            raise RoomIdReused
        return await _out(ctx, await get_visible(ctx.db, ctx.actor, room.id))
    await limit(ctx.services, f"rooms:{ctx.actor.id}", ROOMS_PER_HOUR, HOUR)
    others = await _colleagues(ctx, [each for each in cmd.agent_ids if each != ctx.actor.id])
    room = Room(
        workspace_id=ctx.workspace_id,
        kind="group",
        name=cmd.name,
        creator_id=ctx.actor.id,
        client_id=cmd.client_id,
        last_activity_at=now(),
    )
    try:
        async with ctx.db.begin_nested():
            await _create(ctx, room, [ctx.actor.id, *(each.id for each in others)])
    except IntegrityError:
        # The same request at the same moment: the other one's result is told.
        raise Conflict from None
    await append(ctx, room, kind="system", data=_happening("created", others, name=cmd.name))
    record(ctx, "room.created", room.id, members=len(others) + 1)
    return await _tell(ctx, room)


async def rename(ctx: Context, room_id: UUID, name: str) -> RoomOut:
    room = await _group(ctx, room_id)
    if room.name == name:
        return await _out(ctx, room)
    room.name = name
    room.version += 1
    await append(ctx, room, kind="system", data=_happening("renamed", [], name=name))
    return await _tell(ctx, room)


async def add_members(ctx: Context, room_id: UUID, agent_ids: list[UUID]) -> RoomOut:
    room = await _group(ctx, room_id)
    known = set(await member_ids(ctx.db, room.id))
    added = await _colleagues(ctx, [each for each in agent_ids if each not in known])
    if not added:
        return await _out(ctx, room)
    if len(known) + len(added) > MEMBERS_MAX:
        raise RoomFull(max=MEMBERS_MAX)
    # What was said before is there to be read, but nobody counts it as news.
    ctx.db.add_all(_member(room, each.id, read_seq=room.last_seq) for each in added)
    await ctx.db.flush()
    room.version += 1
    await append(ctx, room, kind="system", data=_happening("added", added))
    record(ctx, "room.members_added", room.id, agent_ids=[str(each.id) for each in added])
    return await _tell(ctx, room)


async def remove_member(ctx: Context, room_id: UUID, agent_id: UUID) -> RoomOut:
    room = await _group(ctx, room_id)
    if room.creator_id != ctx.actor.id:
        raise NotRoomCreator
    if agent_id == ctx.actor.id or agent_id not in await member_ids(ctx.db, room.id):
        raise NotFound(field="agent_id")
    agent = await ctx.db.get_one(Agent, agent_id)
    await _take_out(ctx, room, agent_id)
    await append(ctx, room, kind="system", data=_happening("removed", [agent]))
    record(ctx, "room.member_removed", room.id, agent_id=str(agent_id))
    return await _tell(ctx, room)


async def leave(ctx: Context, room_id: UUID) -> None:
    room = await _group(ctx, room_id)
    await _take_out(ctx, room, ctx.actor.id)
    rest = await ctx.db.scalar(
        select(RoomMember.agent_id).filter_by(room_id=room.id).order_by(RoomMember.joined_at).limit(1)
    )
    record(ctx, "room.left", room.id)
    if rest is None:
        await ctx.db.delete(room)
        return
    if room.creator_id == ctx.actor.id:
        # Somebody must be able to put things in order: who has been here longest.
        room.creator_id = rest
        room.client_id = None
    await append(ctx, room, kind="system", data=_happening("left", []))
    await _tell(ctx, room)


async def _group(ctx: Context, room_id: UUID) -> Room:
    room = await get_locked(ctx.db, ctx.actor, room_id)
    if room.kind == "pair":
        raise RoomIsPair
    return room


async def _create(ctx: Context, room: Room, members: Sequence[UUID]) -> None:
    if len(members) > MEMBERS_MAX:
        raise RoomFull(max=MEMBERS_MAX)
    ctx.db.add(room)
    await ctx.db.flush()
    ctx.db.add_all(_member(room, agent_id) for agent_id in members)
    await ctx.db.flush()


def _member(room: Room, agent_id: UUID, read_seq: int = 0) -> RoomMember:
    return RoomMember(room_id=room.id, agent_id=agent_id, read_seq=read_seq, joined_at=now())


async def _take_out(ctx: Context, room: Room, agent_id: UUID) -> None:
    await ctx.db.execute(delete(RoomMember).filter_by(room_id=room.id, agent_id=agent_id))
    room.version += 1
    ctx.emit(RoomGone(room_id=room.id).to([agent_id]))


async def _colleagues(ctx: Context, agent_ids: Sequence[UUID]) -> list[Agent]:
    """Agents of the workspace who have a seat; an id of anybody else is not found (SA3)."""
    wanted = set(agent_ids)
    found = await ctx.db.scalars(
        select(Agent)
        .filter_by(workspace_id=ctx.workspace_id, is_enabled=True)
        .where(Agent.id.in_(wanted))
        .order_by(func.lower(Agent.nickname), Agent.id)
    )
    agents = list(found)
    if len(agents) != len(wanted):
        raise NotFound(field="agent_ids")
    return agents


def _happening(action: str, agents: Sequence[Agent], name: str | None = None) -> dict[str, object]:
    return RoomHappening.model_validate(
        {
            "action": action,
            "agent_ids": [each.id for each in agents],
            "agent_names": [each.nickname for each in agents],
            "name": name,
        }
    ).model_dump(mode="json")


async def _out(ctx: Context, room: Room) -> RoomOut:
    (view,) = await rooms_out(ctx.db, [room], ctx.services.get(Links))
    return view


async def _tell(ctx: Context, room: Room) -> RoomOut:
    await ctx.db.flush()
    view = await _out(ctx, room)
    ctx.emit(RoomUpdated(room=view).to(member.agent_id for member in view.members))
    return view
