"""The mark of a device on which an agent signed in before: it keeps them from being locked out by a guesser (SB5)."""

import base64
import binascii
from uuid import UUID

from livechat.auth.keys import Keys


def make_mark(keys: Keys, agent_id: UUID) -> str:
    return base64.urlsafe_b64encode(agent_id.bytes + keys.sign("device", agent_id.bytes)).decode().rstrip("=")


def knows(keys: Keys, mark: str, agent_id: UUID) -> bool:
    """Whether `mark` was made for this agent."""
    try:
        raw = (
            base64.b64decode(mark.encode("ascii") + b"=" * (-len(mark) % 4), altchars=b"-_", validate=True)
            if len(mark) < 200
            else b""
        )
    except (binascii.Error, ValueError):
        return False
    return raw[:16] == agent_id.bytes and keys.verify("device", raw[:16], raw[16:])
