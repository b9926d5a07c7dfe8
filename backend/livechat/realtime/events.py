"""What the socket door itself says. These go to single sockets, never through a channel."""

from typing import Literal

from livechat.core.events import Event


class SessionEnded(Event):
    """The sign-in behind this socket is over; the socket closes with 4401 (SB4)."""

    type: Literal["session.ended"] = "session.ended"
    reason: str

    def channels(self) -> list[str]:
        return []


class Heads(Event):
    """Head positions of conversations, told unasked because events may have been lost: fetch what is missing."""

    type: Literal["heads"] = "heads"
    heads: dict[str, int]

    def channels(self) -> list[str]:
        return []


class Resync(Event):
    """Events may have been lost: fetch again whatever is on screen."""

    type: Literal["resync"] = "resync"

    def channels(self) -> list[str]:
        return []
