"""The narrow door between chat and wire: what a feature may do with a socket."""

from typing import TYPE_CHECKING, Any, Protocol

from livechat.core.errors import DomainError

if TYPE_CHECKING:
    from livechat.core.context import Actor
    from livechat.core.services import Services


class Connection(Protocol):
    """One open socket after its hello."""

    actor: "Actor"
    # Names this socket among all; not secret.
    id: str
    services: "Services"
    # Address of the peer.
    ip: str
    # What features remember about this socket, such as the access they have already checked; ends with it.
    memory: dict[Any, Any]

    def send(self, frame: bytes) -> bool:
        """Write one frame. Never waits; False when the socket is gone."""
        ...

    def reply(self, request_id: str, result: bytes) -> None:
        """Answer a request with ready JSON."""
        ...

    def fail(self, request_id: str, error: DomainError) -> None: ...
    def subscribe(self, channel: str) -> None: ...
    def unsubscribe(self, channel: str) -> None: ...
    def close(self, code: int) -> None: ...
