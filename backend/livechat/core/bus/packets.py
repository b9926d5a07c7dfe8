"""Several envelopes in one message of the bus: origin (16 bytes), then each envelope behind its length."""

from collections.abc import Iterator
from struct import Struct

_length = Struct("!I")


def pack(origin: bytes, envelopes: list[bytes]) -> bytes:
    parts = [origin]
    for envelope in envelopes:
        parts.append(_length.pack(len(envelope)))
        parts.append(envelope)
    return b"".join(parts)


def unpack(packet: bytes) -> Iterator[bytes]:
    position = 16
    while position + 4 <= len(packet):
        (length,) = _length.unpack_from(packet, position)
        position += 4
        yield packet[position : position + length]
        position += length
