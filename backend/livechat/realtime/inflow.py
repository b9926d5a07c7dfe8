"""Bytes from a peer become whole text messages: RFC 6455, section 5, for a server without extensions."""

from struct import unpack_from

from livechat.core.close_codes import CloseCode

PROTOCOL_ERROR = 1002

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA

# Enough for any message within the size limit; ten thousand tiny pieces are an attack (SN7).
FRAGMENTS_MAX = 64


class Violation(Exception):
    """The peer broke the protocol; the line is closed with `code`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code
        # What came whole before it: it was right, and is heard.
        self.found: list[tuple[int, bytes]] = []


class Inflow:
    """The half-received part of one line; most of the time there is none, so it holds nothing."""

    __slots__ = ("_fragments", "_rest", "_size")

    def __init__(self) -> None:
        self._rest = b""
        self._fragments: list[bytes] | None = None
        self._size = 0

    def feed(self, data: bytes, max_bytes: int) -> list[tuple[int, bytes]]:
        """The (opcode, payload) that are whole now: TEXT, CLOSE, PING, PONG. Raises Violation.

        `max_bytes` bounds one message, all its fragments together.
        """
        if self._rest:
            data = self._rest + data
        found: list[tuple[int, bytes]] = []
        at, size = 0, len(data)
        try:
            while size - at >= 2:
                end, opcode, is_final, payload = self._frame(data, at, size, max_bytes)
                if end < 0:
                    break
                at = end
                whole = self._join(opcode, is_final, payload, max_bytes)
                if whole is not None:
                    found.append(whole)
        except Violation as violation:
            violation.found = found
            raise
        self._rest = data[at:] if at < size else b""
        return found

    def _frame(self, data: bytes, at: int, size: int, max_bytes: int) -> tuple[int, int, bool, bytes]:
        """End, opcode, FIN and payload of the frame at `at`; end -1 while it is not whole."""
        first, second = data[at], data[at + 1]
        opcode = first & 0x0F
        if first & 0x70 or not second & 0x80 or opcode not in (0, 1, 2, 8, 9, 10):
            raise Violation(PROTOCOL_ERROR)
        length, start = second & 0x7F, at + 2
        if opcode >= CLOSE and (length > 125 or not first & 0x80):
            raise Violation(PROTOCOL_ERROR)
        if length == 126:
            if size < start + 2:
                return -1, 0, False, b""
            length, start = unpack_from("!H", data, start)[0], start + 2
        elif length == 127:
            if size < start + 8:
                return -1, 0, False, b""
            length, start = unpack_from("!Q", data, start)[0], start + 8
        if length > max_bytes:
            # Known from the head: not a byte of it is kept.
            raise Violation(CloseCode.TOO_BIG)
        end = start + 4 + length
        if size < end:
            return -1, 0, False, b""
        return end, opcode, bool(first & 0x80), unmask(data[start + 4 : end], data[start : start + 4])

    def _join(self, opcode: int, is_final: bool, payload: bytes, max_bytes: int) -> tuple[int, bytes] | None:
        if opcode >= CLOSE:
            return opcode, payload
        if opcode == BINARY:
            raise Violation(CloseCode.POLICY)
        if opcode == TEXT:
            if self._fragments is not None:
                raise Violation(PROTOCOL_ERROR)
            if is_final:
                return TEXT, text(payload)
            self._fragments, self._size = [payload], len(payload)
            return None
        return self._continue(is_final, payload, max_bytes)

    def _continue(self, is_final: bool, payload: bytes, max_bytes: int) -> tuple[int, bytes] | None:
        if self._fragments is None:
            raise Violation(PROTOCOL_ERROR)
        self._fragments.append(payload)
        self._size += len(payload)
        if self._size > max_bytes:
            raise Violation(CloseCode.TOO_BIG)
        if len(self._fragments) > FRAGMENTS_MAX:
            raise Violation(CloseCode.POLICY)
        if not is_final:
            return None
        whole = b"".join(self._fragments)
        self._fragments, self._size = None, 0
        return TEXT, text(whole)


def text(payload: bytes) -> bytes:
    """The payload, if it is UTF-8."""
    if not payload.isascii():
        try:
            payload.decode()
        except UnicodeDecodeError:
            raise Violation(CloseCode.NOT_UTF8) from None
    return payload


def unmask(payload: bytes, mask: bytes) -> bytes:
    """XOR with the repeated mask, as one big number: C speed without an extension."""
    size = len(payload)
    if not size or mask == b"\0\0\0\0":
        return payload
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(key, "little")).to_bytes(size, "little")


def close_code(payload: bytes) -> int:
    """What to answer a close frame with: its own code, or 1002 where it is malformed (section 7.4)."""
    if not payload:
        return CloseCode.NORMAL
    if len(payload) == 1:
        return PROTOCOL_ERROR
    (code,) = unpack_from("!H", payload)
    is_known = (1000 <= code <= 1014 and code not in (1004, 1005, 1006)) or 3000 <= code <= 4999
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        return CloseCode.NOT_UTF8
    return code if is_known else PROTOCOL_ERROR
