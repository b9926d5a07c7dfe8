"""Sockets come, give signs of life, and go: what features may listen to."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from livechat.core.connection import Connection


@dataclass(slots=True)
class Hello:
    """What the first frame said, and what it shall be answered beside the usual."""

    positions: dict[str, int]
    epoch: str | None
    # The page in view, as visitors tell it: url, title, referrer.
    page: dict[str, Any] | None
    ip: str
    user_agent: str
    answer: dict[str, Any] = field(default_factory=dict[str, Any])


class Attendance(Protocol):
    """A feature that cares who is connected."""

    async def opened(self, connection: Connection, hello: Hello) -> None:
        """After the actor is known and before the hello is answered; may raise a DomainError."""
        ...

    def heard(self, connection: Connection) -> None:
        """A heartbeat."""
        ...

    def closed(self, connection: Connection) -> None:
        """Called once for each socket that was opened."""
        ...
