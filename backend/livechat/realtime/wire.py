"""Frames of RFC 6455 as a server writes them: whole, unmasked, made once however many sockets get them."""

from struct import pack

TEXT = 0x81
CLOSE = 0x88
PING = 0x89
PONG = 0x8A


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    size = len(payload)
    if size < 126:
        return pack("!BB", opcode, size) + payload
    if size < 65_536:
        return pack("!BBH", opcode, 126, size) + payload
    return pack("!BBQ", opcode, 127, size) + payload


def payload_of(framed: bytes) -> bytes:
    """The way back, for servers that want to frame by themselves."""
    marker = framed[1]
    return framed[2 if marker < 126 else 4 if marker == 126 else 10 :]


def close_frame(code: int) -> bytes:
    return pack("!BBH", CLOSE, 2, code)
