"""What a request may carry, checked before any feature sees it (SU5, SN8, SB11)."""

import asyncio
import re
from dataclasses import dataclass
from urllib.parse import unquote_plus

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from livechat.core import strict_json
from livechat.core.errors import (
    BadRequest,
    BodyTooLarge,
    DomainError,
    InvalidText,
    NotFound,
    RequestTimeout,
    UnsupportedMediaType,
)
from livechat.core.problems import send_problem


@dataclass(frozen=True, slots=True)
class RawBody:
    """A route that takes bytes and streams them itself."""

    method: str
    path: "re.Pattern[str]"
    max_bytes: int
    too_large: type[DomainError] = BodyTooLarge


class BodyGuard:
    """Reads JSON bodies whole within a bound, and counts the bytes of the others while they stream by."""

    def __init__(
        self, app: ASGIApp, *, max_bytes: int, idle_seconds: float, raw_bodies: list[RawBody]
    ) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._idle_seconds = idle_seconds
        self._raw_bodies = raw_bodies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            _check_address(scope)
            guarded = await self._guarded(scope, receive)
        except DomainError as error:
            await send_problem(error, scope, receive, send, close=True)
            return
        await self._app(scope, guarded, send)

    async def _guarded(self, scope: Scope, receive: Receive) -> Receive:
        raw = self._raw_body(scope)
        limit = raw.max_bytes if raw else self._max_bytes
        length = _content_length(scope)
        if length is not None and length > limit:
            raise (raw.too_large if raw else BodyTooLarge)(max_bytes=limit)
        if raw:
            return _Counted(receive, limit, self._idle_seconds, raw.too_large).receive
        if length == 0 or (length is None and not _header(scope, b"transfer-encoding")):
            return receive
        try:
            async with asyncio.timeout(self._idle_seconds * 2):
                body = await _read(_Counted(receive, limit, self._idle_seconds))
        except TimeoutError:
            raise RequestTimeout from None
        if body:
            if _header(scope, b"content-type").partition(";")[0].strip().lower() != "application/json":
                # A form or text/plain can be sent by any page without asking; JSON cannot (SB11).
                raise UnsupportedMediaType
            strict_json.parse(body)
        return _Replay(body, receive).receive

    def _raw_body(self, scope: Scope) -> RawBody | None:
        for raw in self._raw_bodies:
            if raw.method == scope["method"] and raw.path.fullmatch(scope["path"]):
                return raw
        return None


class _Counted:
    """Passes body messages on, up to a number of bytes and a pause."""

    def __init__(
        self,
        receive: Receive,
        max_bytes: int,
        idle_seconds: float,
        too_large: type[DomainError] = BodyTooLarge,
    ) -> None:
        self._too_large = too_large
        self._receive = receive
        self._max_bytes = max_bytes
        self._idle_seconds = idle_seconds
        self._seen = 0
        self._is_complete = False

    async def receive(self) -> Message:
        if self._is_complete:
            return await self._receive()
        try:
            async with asyncio.timeout(self._idle_seconds):
                message = await self._receive()
        except TimeoutError:
            raise RequestTimeout from None
        if message["type"] == "http.request":
            self._seen += len(message.get("body", b""))
            if self._seen > self._max_bytes:
                raise self._too_large(max_bytes=self._max_bytes)
            self._is_complete = not message.get("more_body", False)
        return message


class _Replay:
    """Gives a body that was read already, then whatever comes after it."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def receive(self) -> Message:
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}


async def _read(source: _Counted) -> bytes:
    chunks: list[bytes] = []
    while True:
        message = await source.receive()
        if message["type"] != "http.request":
            raise BadRequest(reason="body_broke_off")
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)


def _check_address(scope: Scope) -> None:
    if "\x00" in scope["path"]:
        raise NotFound
    query = scope["query_string"]
    if b"%00" in query or b"\x00" in query or "\x00" in unquote_plus(query.decode("latin-1")):
        raise InvalidText


def _header(scope: Scope, name: bytes) -> str:
    for header, value in scope["headers"]:
        if header == name:
            return value.decode("latin-1")
    return ""


def _content_length(scope: Scope) -> int | None:
    value = _header(scope, b"content-length")
    if not value:
        return None
    if not value.isascii() or not value.isdigit() or len(value) > 18:
        raise BadRequest(reason="content_length")
    return int(value)
