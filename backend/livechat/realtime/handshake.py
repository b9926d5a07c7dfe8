"""The opening handshake of RFC 6455, section 4.2, as the server answers it."""

import base64
import binascii
from hashlib import sha1

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

Headers = list[tuple[bytes, bytes]]


class Refused(Exception):
    """The request is no handshake; `response` says so in HTTP."""

    def __init__(self, response: bytes) -> None:
        super().__init__(response)
        self.response = response


def refusal(status: bytes, *extra: bytes) -> bytes:
    """A whole HTTP response without a body."""
    lines = [b"HTTP/1.1 " + status, *extra, b"Content-Length: 0", b"Connection: close", b"", b""]
    return b"\r\n".join(lines)


def parse(request: bytes) -> tuple[bytes, Headers]:
    """Target and headers (names in lower case) of a request head that the HTTP parser has already checked."""
    first, *lines = request.split(b"\r\n\r\n", 1)[0].split(b"\r\n")
    headers: Headers = []
    for line in lines:
        name, _, value = line.partition(b":")
        headers.append((name.strip().lower(), value.strip()))
    return first.split(b" ", 2)[1], headers


def accept(headers: Headers) -> bytes:
    """The 101 response; Refused when the request is no handshake of version 13."""
    found = dict(headers)
    key = found.get(b"sec-websocket-key", b"")
    if found.get(b"sec-websocket-version") != b"13":
        raise Refused(refusal(b"426 Upgrade Required", b"Sec-WebSocket-Version: 13"))
    if not _is_upgrade(found) or not _is_key(key):
        raise Refused(refusal(b"400 Bad Request"))
    # SHA-1 is what the RFC names; it proves understanding, not identity.
    proof = base64.b64encode(sha1(key + GUID, usedforsecurity=False).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + proof
        + b"\r\n\r\n"
    )


def _is_upgrade(headers: dict[bytes, bytes]) -> bool:
    tokens = [token.strip() for token in headers.get(b"connection", b"").lower().split(b",")]
    return headers.get(b"upgrade", b"").lower() == b"websocket" and b"upgrade" in tokens


def _is_key(key: bytes) -> bool:
    try:
        return len(base64.b64decode(key, validate=True)) == 16
    except (binascii.Error, ValueError):
        return False
