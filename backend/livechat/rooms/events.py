"""What is told about rooms: to their members, one by one, and to nobody else."""

from collections.abc import Iterable
from typing import Literal, Self
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.rooms.schemas import RoomMessageOut, RoomOut


class ToMembers(Event):
    """Told to the members of the moment. Who leaves is not among them from the next event on."""

    _members: list[UUID] = PrivateAttr(default_factory=list[UUID])

    def to(self, members: Iterable[UUID]) -> Self:
        self._members = list(members)
        return self

    def channels(self) -> list[str]:
        return [channels.agent(agent_id) for agent_id in self._members]


class RoomMessageCreated(ToMembers):
    """An entry was added to a room's log."""

    type: Literal["room.message"] = "room.message"
    message: RoomMessageOut


class RoomUpdated(ToMembers):
    """A room is new, has another name or other members."""

    type: Literal["room.updated"] = "room.updated"
    room: RoomOut


class RoomGone(ToMembers):
    """One is not in this room any more."""

    type: Literal["room.gone"] = "room.gone"
    room_id: UUID


class RoomPinsChanged(ToMembers):
    """A message was pinned in a room, or is not any more; whoever shows them reads them again."""

    type: Literal["room.pins_changed"] = "room.pins_changed"
    room_id: UUID


class RoomRead(ToMembers):
    """A member has read so far."""

    type: Literal["room.read"] = "room.read"
    room_id: UUID
    agent_id: UUID
    read_seq: int


class RoomTyping(ToMembers):
    """A member writes, or stopped. Never stored; ends by itself after some seconds without another."""

    ephemeral = True

    type: Literal["room.typing"] = "room.typing"
    room_id: UUID
    agent_id: UUID
    is_typing: bool
