"""Why a socket was closed, in one table that both sides share (a contract test compares them)."""

from enum import IntEnum


class CloseCode(IntEnum):
    NORMAL = 1000
    GOING_AWAY = 1001
    NOT_UTF8 = 1007
    POLICY = 1008
    TOO_BIG = 1009
    RESTART = 1012
    TRY_LATER = 1013
    BAD_FRAME = 4400
    UNAUTHENTICATED = 4401
    FORBIDDEN = 4403
    SITE_GONE = 4404
    IDLE = 4408
    SLOW = 4409
    BLOCKED = 4410
    TOO_MANY = 4429
