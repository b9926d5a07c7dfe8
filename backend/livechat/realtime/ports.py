"""What the socket door needs of the features, joined in `app.py`: it knows none of them."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol
from uuid import UUID

from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.services import Services

FindActor = Callable[[Services, str], Awaitable[Actor]]


class Resume(Protocol):
    async def __call__(
        self, services: Services, actor: Actor, positions: dict[str, int], epoch: str | None
    ) -> dict[str, Any]: ...


class Ports:
    """Set once at start."""

    # door → who holds this token
    actors: dict[str, FindActor]
    resume: Resume
    # The heads of the conversations that each of these sockets has open, in one go.
    heads: Callable[[Services, Sequence[Connection]], Awaitable[list[dict[str, int]]]]
    # The epoch of the installation and the limits, as hello tells them.
    greeting: Callable[[Services], dict[str, Any]]
    # conversation → (head, version, channels that hear of it) for all open ones of these workspaces
    positions: Callable[[Services, list[UUID]], Awaitable[dict[UUID, tuple[int, int, list[str]]]]]
