"""JSON as this product takes it: UTF-8, no NaN, no NUL, no lone surrogate, no number beyond 64 bits, bounded depth (SN8)."""

import math
from typing import Any

import msgspec

from livechat.core.errors import BadRequest, Invalid, InvalidText

MAX_DEPTH = 32
MAX_INTEGER = 2**63

_decoder = msgspec.json.Decoder()


def parse(body: bytes) -> Any:
    """The value of `body`, or the error that says what is wrong with it."""
    try:
        value = _decoder.decode(body)
    except (UnicodeDecodeError, RecursionError):
        raise BadRequest(reason="malformed_json") from None
    except msgspec.ValidationError:
        raise Invalid(reason="number_out_of_range") from None
    except msgspec.DecodeError:
        # The parser calls a lone surrogate truncated input; it is a text that cannot be stored, like NUL.
        if b"\\ud" in body.lower():
            raise InvalidText from None
        raise BadRequest(reason="malformed_json") from None
    check(value)
    return value


def check(value: Any) -> None:
    """Refuse what not every database can store, anywhere inside `value`."""
    pending: list[tuple[Any, int]] = [(value, 1)]
    while pending:
        item, depth = pending.pop()
        if isinstance(item, str):
            check_text(item)
        elif isinstance(item, dict):
            _check_depth(depth)
            for key, inner in item.items():
                check_text(key)
                pending.append((inner, depth + 1))
        elif isinstance(item, list):
            _check_depth(depth)
            pending.extend((inner, depth + 1) for inner in item)
        else:
            _check_number(item)


def check_text(text: str) -> None:
    """NUL cannot be stored by PostgreSQL, a lone surrogate by nobody."""
    if "\x00" in text:
        raise InvalidText
    if not text.isascii():
        # The encoder looks at every character in C; each message passes here.
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InvalidText from None


def _check_depth(depth: int) -> None:
    if depth > MAX_DEPTH:
        raise BadRequest(reason="too_deep")


def _check_number(item: Any) -> None:
    if isinstance(item, int) and not -MAX_INTEGER <= item < MAX_INTEGER:
        raise Invalid(reason="number_out_of_range")
    if isinstance(item, float) and not math.isfinite(item):
        raise Invalid(reason="number_out_of_range")
