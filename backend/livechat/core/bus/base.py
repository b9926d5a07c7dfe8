"""What a bus does. Traffic is sharded by workspace: a process hears only the tenants whose sockets it holds."""

from typing import Protocol
from uuid import UUID


class Receiver(Protocol):
    """The process's side: gets envelopes of other processes, and word that some may be missing."""

    def on_envelope(self, workspace_id: UUID, envelope: bytes) -> None: ...

    def on_gap(self) -> None:
        """The line broke or came back: everything since the last envelope may be lost."""
        ...


class Bus(Protocol):
    """`publish` never waits and never fails; it goes out with the next tick."""

    # False while the server behind it does not answer (G12).
    is_up: bool
    # Whether there can be other processes at all.
    has_peers: bool

    async def start(self, receiver: Receiver) -> None: ...
    def publish(self, workspace_id: UUID, envelope: bytes) -> None: ...
    def listen(self, workspace_id: UUID) -> None: ...
    def forget(self, workspace_id: UUID) -> None: ...
    async def close(self) -> None: ...


def open_bus(redis_url: str | None, prefix: str = "livechat") -> Bus:
    """In process without a URL (one process), Redis with one; `prefix` keeps installations apart on one server."""
    if redis_url is None:
        from livechat.core.bus.memory import MemoryBus

        return MemoryBus()
    from livechat.core.bus.redis import RedisBus

    return RedisBus(redis_url, prefix)
