"""Why a room refused."""

from livechat.core.errors import Conflict, Forbidden, Invalid


class RoomIsPair(Conflict):
    """A talk of two has no name, and nobody joins or leaves it."""

    code = "room_is_pair"


class RoomFull(Conflict):
    code = "room_full"


class TooManyPins(Conflict):
    """The room keeps as many messages in sight as it may."""

    code = "too_many_pins"


class NotRoomCreator(Forbidden):
    """Only who opened a group takes others out of it."""

    code = "not_room_creator"


class RoomIdReused(Conflict):
    """The same client_id came with other content (G2)."""

    code = "room_client_id_reused"


class InvalidRoomMessage(Invalid):
    """A text needs text, a file message an attachment, a card a visitor."""

    code = "invalid_room_message"
