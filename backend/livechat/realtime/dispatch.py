"""From a frame to its answer. Requests of one socket start in the order they came (G6)."""

import asyncio
import secrets
from collections import deque
from typing import TYPE_CHECKING, Any

import msgspec
import structlog

from livechat.core.close_codes import CloseCode
from livechat.core.commands import Command, FastCommand, fast_registry, registry
from livechat.core.context import SocketContext, open_context
from livechat.core.db.outages import explain
from livechat.core.errors import (
    BadFrame,
    BadRequest,
    DomainError,
    Forbidden,
    HelloExpected,
    Internal,
    Invalid,
    InvalidText,
    Unavailable,
    UnknownCommand,
)
from livechat.core.events import encode
from livechat.core.every import CLOSE_SECONDS
from livechat.core.refusals import Refusals, refuse
from livechat.core.schema import Schema
from livechat.core.strict_json import parse
from livechat.realtime import frames
from livechat.realtime.greeting import Greeter
from livechat.realtime.pings import Pings
from livechat.realtime.validation import validate

if TYPE_CHECKING:
    from livechat.realtime.connection import SocketConnection
    from livechat.realtime.hub import Hub

log = structlog.get_logger("livechat.socket")

# Unreadable frames in a row before the socket is closed, and requests that may wait in line.
BAD_FRAMES_MAX = 20
WAITING_MAX = 256


class Dispatcher:
    """One for all sockets; what it knows of each stands in the connection."""

    def __init__(self, hub: "Hub") -> None:
        self._greeter = Greeter(hub)
        self._pings = Pings(hub)
        # The loop keeps only weak references to tasks.
        self._tasks: set[asyncio.Task[Any]] = set()

    def receive(self, connection: "SocketConnection", payload: bytes | str) -> None:
        """One text frame. Never waits."""
        if connection.is_closed:
            return
        if not connection.may_send_frame():
            connection.close(CloseCode.TOO_MANY)
            return
        try:
            request = frames.read(payload)
        except (BadFrame, InvalidText) as error:
            self._on_bad_frame(connection, payload, error)
            return
        connection.bad_frames = 0
        if not connection.is_known:
            self._on_first(connection, request)
        elif request.type == "ping" and request.id:
            self._pings.ask(connection, bytes(request.id).decode())
        elif connection.is_slow_running or connection.waiting:
            self._line_up(connection, request)
        else:
            self._start(connection, request)

    def go_on(self, connection: "SocketConnection") -> None:
        """An answer went out: start whoever waited for it."""
        while connection.waiting and not connection.is_slow_running and not connection.is_closed:
            request = connection.waiting[0]
            if connection.unanswered and not _is_quick(connection, request):
                return
            connection.waiting.popleft()
            self._start(connection, request)

    async def close(self) -> None:
        """Requests under way end by themselves, if they are quick about it (G11)."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=CLOSE_SECONDS)
        await self._pings.close()
        for task in self._tasks:
            task.cancel()

    # Hello, and what comes instead of it

    def _on_first(self, connection: "SocketConnection", request: frames.Request) -> None:
        if connection.unanswered:
            # The hello is on its way; what comes behind it in one go waits for it.
            self._line_up(connection, request)
        elif request.type != "hello" or not request.id:
            connection.send(frames.error(bytes(request.id).decode() or "null", HelloExpected()))
            connection.close(CloseCode.UNAUTHENTICATED)
        else:
            connection.unanswered = 1
            self._keep(self._greeter.greet(connection, bytes(request.id).decode(), bytes(request.data)))

    def _on_bad_frame(self, connection: "SocketConnection", payload: bytes | str, error: DomainError) -> None:
        if not connection.is_known:
            connection.close(CloseCode.BAD_FRAME)
            return
        connection.bad_frames += 1
        connection.send(frames.error(frames.id_of(payload), error))
        if connection.bad_frames >= BAD_FRAMES_MAX:
            connection.close(CloseCode.POLICY)

    # Order

    def _line_up(self, connection: "SocketConnection", request: frames.Request) -> None:
        if connection.waiting is None:
            connection.waiting = deque()
        if len(connection.waiting) >= WAITING_MAX:
            connection.close(CloseCode.TOO_MANY)
            return
        connection.waiting.append(request)

    def _start(self, connection: "SocketConnection", request: frames.Request) -> None:
        request_id = bytes(request.id).decode()
        if request.type == "ping":
            if request_id:
                self._pings.ask(connection, request_id)
            return
        if fast := fast_registry.get((connection.door, request.type)):
            connection.unanswered += 1
            self._run_fast(connection, request_id, fast, request.data)
            return
        if connection.unanswered:
            # Fast ones are on their way; this one may depend on them.
            self._line_up(connection, request)
            return
        connection.unanswered += 1
        command = registry.get((connection.door, request.type))
        if command is None:
            connection.fail(request_id, UnknownCommand())
            return
        connection.is_slow_running = True
        self._keep(self._run_in_time(connection, request_id, command, bytes(request.data)))

    # The two roads

    def _run_fast(
        self, connection: "SocketConnection", request_id: str, command: FastCommand, data: msgspec.Raw
    ) -> None:
        if command.permission not in connection.actor.permissions:
            services = connection.services
            services.get(Refusals).note(connection.actor, command.permission, connection.ip)
            connection.fail(request_id, Forbidden(permission=command.permission))
            return
        try:
            decoded = command.decoder.decode(data)
        except (msgspec.MsgspecError, RecursionError, ValueError):
            connection.fail(request_id, _what_is_wrong(bytes(data)))
            return
        try:
            command.handler(connection, request_id, decoded)
        except DomainError as error:
            connection.fail(request_id, error)
        except Exception as error:  # noqa: BLE001 - the last door: the socket must live on
            connection.fail(request_id, _explain(error, command.name))

    async def _run_in_time(
        self, connection: "SocketConnection", request_id: str, command: Command, data: bytes
    ) -> None:
        """Answer within the time limit whatever the database does; a handler that hangs is left behind (G13)."""
        task = asyncio.ensure_future(self._run(connection, command, data))
        self._remember(task)
        await asyncio.wait({task}, timeout=connection.services.settings.request_timeout_seconds)
        connection.is_slow_running = False
        if not task.done():
            task.cancel()
            connection.fail(request_id, Unavailable(retry_after=2))
            return
        try:
            connection.reply(request_id, task.result())
        except DomainError as error:
            connection.fail(request_id, error)
        except asyncio.CancelledError:
            connection.fail(request_id, Unavailable(retry_after=2))
        except Exception as error:  # noqa: BLE001 - the last door: the socket must live on
            connection.fail(request_id, _explain(error, command.name))

    async def _run(self, connection: "SocketConnection", command: Command, data: bytes) -> bytes:
        actor = connection.actor
        permission = command.permission if actor.kind == "agent" else command.visitor_permission
        if permission is None or not actor.can(permission):
            refuse(connection.services, actor, permission, connection.ip)
        content = validate(command.schema, data)
        services = connection.services
        if not command.is_transaction:
            return _encode(await command.handler(SocketContext(actor, services, connection), content))
        async with open_context(
            services,
            actor,
            permission,
            is_write=True,
            ip=connection.ip,
            user_agent=connection.user_agent,
            connection=connection,
        ) as ctx:
            # Encoded inside, while the rows may still be read.
            return _encode(await command.handler(ctx, content))

    def _keep(self, work: Any) -> None:
        self._remember(asyncio.ensure_future(work))

    def _remember(self, task: "asyncio.Future[Any]") -> None:
        self._tasks.add(task)  # pyright: ignore[reportArgumentType]
        task.add_done_callback(self._forget)

    def _forget(self, task: "asyncio.Future[Any]") -> None:
        self._tasks.discard(task)  # pyright: ignore[reportArgumentType]
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, DomainError):
            log.debug("task_failed", error=repr(error))


def _is_quick(connection: "SocketConnection", request: frames.Request) -> bool:
    return request.type == "ping" or (connection.door, request.type) in fast_registry


def _what_is_wrong(data: bytes) -> DomainError:
    """Why a fast command could not be read, in the words of the other road."""
    try:
        parse(data)
    except InvalidText as error:
        return error
    except BadRequest as error:
        return BadFrame(**error.details)
    except DomainError as error:
        return error
    return Invalid()


def _explain(error: Exception, command: str) -> DomainError:
    refusal = explain(error)
    if refusal is not None:
        log.warning("database_refused", command=command, code=refusal.code, error=type(error).__name__)
        return refusal
    error_id = secrets.token_hex(8)
    log.error("unhandled_error", command=command, error_id=error_id, exc_info=error)
    return Internal(error_id=error_id)


def _encode(result: Any) -> bytes:
    if isinstance(result, bytes):
        return result
    if isinstance(result, Schema):
        return result.model_dump_json().encode()
    return encode({} if result is None else result)
