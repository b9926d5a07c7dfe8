"""Hello: the token becomes an actor, and the socket takes up where it left off (G7)."""

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import structlog
from pydantic import Field

from livechat.core import channels
from livechat.core.attendance import Hello
from livechat.core.clock import now, to_wire
from livechat.core.close_codes import CloseCode
from livechat.core.db.outages import explain
from livechat.core.errors import Blocked, DomainError, Internal, Invalid, NotFound, Unavailable
from livechat.core.events import encode
from livechat.core.schema import Schema
from livechat.realtime.validation import validate

if TYPE_CHECKING:
    from livechat.realtime.connection import SocketConnection
    from livechat.realtime.hub import Hub

log = structlog.get_logger("livechat.socket")

POSITIONS_MAX = 100


class HelloPage(Schema):
    url: Annotated[str, Field(max_length=2000)]
    title: Annotated[str, Field(max_length=300)] = ""
    referrer: Annotated[str, Field(max_length=2000)] | None = None


class HelloData(Schema):
    """The first frame of a socket."""

    token: Annotated[str, Field(min_length=1, max_length=4096)]
    epoch: Annotated[str, Field(max_length=100)] | None = None
    positions: Annotated[dict[str, int], Field(max_length=POSITIONS_MAX)] = Field(default_factory=dict)
    page: HelloPage | None = None
    host_origin: Annotated[str, Field(max_length=300)] | None = None


class Greeter:
    def __init__(self, hub: "Hub") -> None:
        self._hub = hub

    async def greet(self, connection: "SocketConnection", request_id: str, data: bytes) -> None:
        """Answer the hello, or refuse it and close."""
        task = asyncio.ensure_future(self._greet(connection, data))
        await asyncio.wait({task}, timeout=connection.services.settings.request_timeout_seconds)
        if not task.done():
            task.cancel()
            self._refuse(connection, request_id, Unavailable(retry_after=2))
            return
        error = task.exception()
        if error is not None:
            self._refuse(connection, request_id, _as_refusal(error))
            return
        held, connection.held = connection.held, None
        connection.reply(request_id, encode(task.result()))
        for framed in held or ():
            connection.deliver(framed, ephemeral=False)

    async def _greet(self, connection: "SocketConnection", data: bytes) -> dict[str, Any]:
        content = validate(HelloData, data)
        ports = self._hub.ports
        services = connection.services
        actor = await ports.actors[connection.door](services, content.token)
        if connection.is_closed:
            return {}
        hello = Hello(
            content.positions,
            content.epoch,
            content.page.model_dump() if content.page else None,
            connection.ip,
            connection.user_agent,
        )
        # Listen first and hold what comes: nothing can slip between the resume and the first live event.
        connection.hold()
        connection.admit(actor)
        self._hub.admit(connection)
        for channel in _own_channels(connection):
            connection.subscribe(channel)
        for attendance in self._hub.attendances:
            await attendance.opened(connection, hello)
            if connection.is_closed:
                # It went away meanwhile, before the feature could hear of it.
                attendance.closed(connection)
        resume = (
            await ports.resume(services, actor, content.positions, content.epoch) if content.positions else {}
        )
        (heads,) = await ports.heads(services, [connection])
        return {
            "connection_id": connection.id,
            "server_time": to_wire(now()),
            "resume": resume,
            "heads": heads,
            **ports.greeting(services),
            **hello.answer,
        }

    def _refuse(self, connection: "SocketConnection", request_id: str, error: DomainError) -> None:
        connection.held = None
        connection.fail(request_id, error)
        connection.close(_close_code(error))


def _own_channels(connection: "SocketConnection") -> list[str]:
    actor = connection.actor
    if actor.kind == "agent":
        own = [channels.workspace(actor.workspace_id), channels.agent(actor.id)]
        return own if actor.session_id is None else [*own, channels.session(actor.session_id)]
    own = [channels.visitor(actor.id)]
    return own if actor.site_id is None else [*own, channels.site_visitors(actor.site_id)]


def _as_refusal(error: BaseException) -> DomainError:
    if isinstance(error, DomainError):
        return error
    refusal = explain(error)
    if refusal is None:
        log.error("hello_failed", exc_info=error)
        return Internal()
    return refusal


def _close_code(error: DomainError) -> CloseCode:
    if isinstance(error, NotFound):
        return CloseCode.SITE_GONE
    if isinstance(error, Blocked):
        return CloseCode.BLOCKED
    if isinstance(error, Invalid) or error.status == 400:
        return CloseCode.BAD_FRAME
    return {
        401: CloseCode.UNAUTHENTICATED,
        403: CloseCode.FORBIDDEN,
        429: CloseCode.TOO_MANY,
    }.get(error.status, CloseCode.TRY_LATER)
