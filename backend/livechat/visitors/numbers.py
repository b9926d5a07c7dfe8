"""The nine digits that people read out, and the class of a visitor (V02, V04)."""

import secrets

from livechat.visitors.schemas import VisitorType

FIRST = 100_000_000
LAST = 999_999_999


def random_number() -> int:
    """Most likely one that nobody in the workspace has; the unique constraint has the last word."""
    return FIRST + secrets.randbelow(LAST - FIRST + 1)


def visitor_type(*, member_id: str | None, conversations: int, visits: int) -> VisitorType:
    """The last that holds wins: new, returning, interested (has consulted), member."""
    if member_id is not None:
        return "member"
    if conversations > 0:
        return "interested"
    return "returning" if visits > 1 else "new"
