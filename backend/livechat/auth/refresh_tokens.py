"""Refresh tokens hold a session id and a counter under a keyed hash, so that none is stored (SB3)."""

import base64
import binascii
import struct
from dataclasses import dataclass
from uuid import UUID

from livechat.auth.keys import Keys
from livechat.core.errors import Unauthenticated

_HEAD = struct.Struct(">16sQ")
_SIZE = _HEAD.size + 32


@dataclass(frozen=True, slots=True)
class RefreshClaims:
    session_id: UUID
    counter: int


def make_refresh_token(keys: Keys, session_id: UUID, counter: int) -> str:
    head = _HEAD.pack(session_id.bytes, counter)
    return base64.urlsafe_b64encode(head + keys.sign("refresh", head)).decode().rstrip("=")


def read_refresh_token(keys: Keys, token: str) -> RefreshClaims:
    """The claims of a token that we made; Unauthenticated for anything else."""
    try:
        raw = (
            base64.b64decode(token.encode("ascii") + b"=" * (-len(token) % 4), altchars=b"-_", validate=True)
            if len(token) < 200
            else b""
        )
    except (binascii.Error, ValueError):
        raise Unauthenticated from None
    head, signature = raw[: _HEAD.size], raw[_HEAD.size :]
    if len(raw) != _SIZE or not keys.verify("refresh", head, signature):
        raise Unauthenticated
    session, counter = _HEAD.unpack(head)
    return RefreshClaims(UUID(bytes=session), counter)
