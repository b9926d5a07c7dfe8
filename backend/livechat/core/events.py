"""The base of every event. A feature declares its events in `events.py`; the class names its own audience."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, ClassVar
from uuid import UUID

import msgspec

from livechat.core.attendance import Attendance
from livechat.core.connection import Connection
from livechat.core.schema import Schema

_encoder = msgspec.json.Encoder()

# wire name → class; the contract tests and the API documents enumerate it.
registry: dict[str, type["Event"]] = {}


class Event(Schema):
    """Something that happened. `type` is a literal with the wire name as default."""

    # Dropped first when a socket is slow, never resumed.
    ephemeral: ClassVar[bool] = False

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        field = cls.model_fields.get("type")
        if field is None:
            return
        name = str(field.default)
        if name in registry:
            raise TypeError(f"two events are called {name}")
        registry[name] = cls

    def channels(self) -> list[str]:
        """Who hears it: names from `core.channels`."""
        raise NotImplementedError

    def encode(self) -> bytes:
        """The frame, made once for all receivers."""
        return self.model_dump_json().encode()


def encode(frame: object) -> bytes:
    """JSON bytes of plain values, for frames that bypass pydantic."""
    return _encoder.encode(frame)


class Broadcaster:
    """Hands frames to the sockets of this process and, through the bus, to those of the others."""

    def emit(self, workspace_id: UUID, event: Event) -> None:
        """Send an event to its channels. Never waits, never fails: the database is the truth."""
        self.send(workspace_id, event.channels(), event.encode(), ephemeral=event.ephemeral)

    def send(
        self,
        workspace_id: UUID,
        channels: list[str],
        frame: bytes,
        *,
        ephemeral: bool = False,
        exclude: object | None = None,
    ) -> None:
        """Send one encoded frame, once per socket even if it listens to several of the channels.

        `exclude` is the connection that must not hear it (the sender has its reply already).
        """
        raise NotImplementedError

    def cork(self) -> AbstractContextManager[None]:
        """Many events at once, none awaited between them: each socket gets its own in order, in one write at the end."""
        raise NotImplementedError

    def end(self, workspace_id: UUID, channel: str, reason: str) -> None:
        """Tell the sockets of `channel` that their sign-in is over, and close them with 4401, in every process."""
        raise NotImplementedError

    def tell(self, workspace_id: UUID, topic: str, body: bytes) -> None:
        """Hand `body` to those who listen to `topic` in the other processes that hold sockets of the workspace."""
        raise NotImplementedError

    def listen(self, topic: str, receive: Callable[[UUID, bytes], None]) -> None:
        """Call `receive(workspace_id, body)` for what other processes tell under `topic`."""
        raise NotImplementedError

    def attend(self, attendance: Attendance) -> None:
        """Tell `attendance` of sockets that open, give signs of life and close."""
        raise NotImplementedError

    def connections(self) -> Sequence[Connection]:
        """The sockets of this process that said hello."""
        raise NotImplementedError
