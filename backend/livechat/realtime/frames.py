"""The wire: one JSON object per text frame. A request is answered by its id; an event stands alone.

A request without an id wants no answer, not even a refusal: what is worth nothing later (typing, a page view) costs one
frame instead of two.
"""

import json
from typing import Any

import msgspec

from livechat.core.errors import BadFrame, DomainError, InvalidText
from livechat.core.events import encode

# Longest id of a request, as JSON text.
ID_MAX = 100


class Request(msgspec.Struct, gc=False):
    """`data` stays raw until the command says what it must be."""

    type: str
    # Empty: no answer is wanted.
    id: msgspec.Raw = msgspec.Raw(b"")
    data: msgspec.Raw = msgspec.Raw(b"{}")


_requests = msgspec.json.Decoder(Request)


def read(payload: bytes | str) -> Request:
    """The request in a frame; BadFrame if it is none, InvalidText if its only fault is a lone surrogate."""
    try:
        request = _requests.decode(payload)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        # The parser calls a lone surrogate truncated input; it is a text that cannot be stored.
        raise InvalidText if has_lone_surrogate(payload) else BadFrame from error
    first = bytes(request.id)[:1]
    if len(request.id) > ID_MAX or not (first == b'"' or first.isdigit() or not first):
        raise BadFrame(field="id")
    return request


def has_lone_surrogate(payload: bytes | str) -> bool:
    """Whether a parser that lets lone surrogates pass could read it."""
    marker = b"\\ud" if isinstance(payload, bytes) else "\\ud"
    return marker in payload.lower() and bool(_lenient(payload))  # pyright: ignore[reportOperatorIssue]


def id_of(payload: bytes | str) -> str:
    """The id of a frame that could not be read, so that its sender learns which one it was; else null."""
    found = _lenient(payload).get("id")
    if isinstance(found, bool) or not isinstance(found, int | str):
        return "null"
    text = json.dumps(found)
    return text if len(text) <= ID_MAX else "null"


def _lenient(payload: bytes | str) -> dict[str, Any]:
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def result(request_id: str, body: bytes) -> bytes:
    """The answer, around ready JSON."""
    return b'{"id":%b,"result":%b}' % (request_id.encode(), body)


def error(request_id: str, failure: DomainError) -> bytes:
    return b'{"id":%b,"error":%b}' % (request_id.encode(), encode(failure.body()))
