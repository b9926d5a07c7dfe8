"""Our own socket protocol against RFC 6455, over real TCP. SN7."""

import asyncio
import os
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from livechat.realtime import wire
from livechat.realtime.inflow import TEXT, Inflow, unmask

MAX_IN = 1000
REQUEST = (
    b"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)

_opened: list[asyncio.StreamWriter] = []


class Door:
    """A stand-in for the socket door: accepts everything but /refused, answers each message with itself."""

    def __init__(self) -> None:
        self.removed = 0
        self.lines: list[Any] = []
        self.dispatcher = SimpleNamespace(receive=self.receive)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            return
        await receive()
        if scope["path"] == "/refused":
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        line = scope["extensions"]["livechat.line"]["line"]
        settings = SimpleNamespace(outbox_max_bytes=50_000, outbox_max_frames=100)
        connection = SimpleNamespace(
            line=line,
            services=SimpleNamespace(settings=settings),
            may_send_frame=lambda: True,
            close=line.close,
        )
        self.lines.append(line)
        line.attach(connection, self)

    def receive(self, connection: Any, payload: bytes) -> None:
        connection.line.write(wire.frame(payload))

    def remove(self, _connection: Any) -> None:
        self.removed += 1


class Peer:
    """A client that can also misbehave."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def frame(
        self, first: int, payload: bytes = b"", *, is_masked: bool = True, size: int | None = None
    ) -> None:
        length = len(payload) if size is None else size
        flag = 0x80 if is_masked else 0
        if length < 126:
            head = struct.pack("!BB", first, flag | length)
        elif length < 65536:
            head = struct.pack("!BBH", first, flag | 126, length)
        else:
            head = struct.pack("!BBQ", first, flag | 127, length)
        mask = os.urandom(4) if is_masked else b""
        self.writer.write(head + mask + (unmask(payload, mask) if is_masked else payload))

    async def next(self) -> tuple[int, bytes]:
        first, size = await asyncio.wait_for(self.reader.readexactly(2), 10)
        assert size < 0x80, "a server does not mask"
        if size == 126:
            (size,) = struct.unpack("!H", await self.reader.readexactly(2))
        return first & 0x0F, await asyncio.wait_for(self.reader.readexactly(size), 10)

    async def closing_code(self) -> int:
        opcode, payload = await self.next()
        assert opcode == 8
        return struct.unpack("!H", payload[:2])[0]

    async def is_over(self) -> bool:
        return await asyncio.wait_for(self.reader.read(), 10) == b""


@asynccontextmanager
async def serving(door: Door) -> AsyncIterator[tuple[uvicorn.Server, int]]:
    config = uvicorn.Config(
        door,
        port=0,
        ws="livechat.realtime.protocol:SocketProtocol",  # pyright: ignore[reportArgumentType]
        ws_max_size=MAX_IN,
        log_level="warning",
        lifespan="off",
        proxy_headers=False,
    )
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # pyright: ignore[reportAttributeAccessIssue]
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0)
    yield server, server.servers[0].sockets[0].getsockname()[1]
    hang_up()
    server.should_exit = True
    await task


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def port(door: Door) -> AsyncIterator[int]:
    async with serving(door) as (_, port):
        yield port


def hang_up() -> None:
    """Closes every client of the test."""
    for writer in _opened:
        writer.transport.abort()
    _opened.clear()


async def ask(port: int, request: bytes) -> tuple[bytes, Peer]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    _opened.append(writer)
    writer.write(request + b"\r\n")
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
    return head, Peer(reader, writer)


async def shake(port: int) -> Peer:
    head, peer = await ask(port, REQUEST)
    assert head.startswith(b"HTTP/1.1 101 ")
    return peer


async def test_the_handshake_proves_that_it_understood(port: int) -> None:
    head, _ = await ask(port, REQUEST)

    # The key and the proof of RFC 6455, section 1.3.
    assert b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n" in head


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        (REQUEST.replace(b"Version: 13", b"Version: 8"), b"426"),
        (REQUEST.replace(b"dGhlIHNhbXBsZSBub25jZQ==", b"short"), b"400"),
        (REQUEST.replace(b"GET /ws ", b"GET /refused "), b"403"),
    ],
)
async def test_what_is_no_handshake_is_refused_in_http(port: int, request_head: bytes, status: bytes) -> None:
    head, peer = await ask(port, request_head)

    assert head.startswith(b"HTTP/1.1 " + status)
    assert await peer.is_over()


@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, MAX_IN])
async def test_every_length_comes_back(port: int, size: int) -> None:
    peer = await shake(port)

    peer.frame(0x81, b"x" * size)

    assert await peer.next() == (TEXT, b"x" * size)


async def test_a_message_byte_by_byte_is_still_one_message(port: int) -> None:
    peer = await shake(port)
    mask = b"\x01\x02\x03\x04"
    whole = b"\x81\x85" + mask + unmask(b"hello", mask)

    for byte in whole:
        peer.writer.write(bytes([byte]))
        await peer.writer.drain()

    assert await peer.next() == (TEXT, b"hello")


async def test_fragments_join_with_a_ping_between_them(port: int) -> None:
    peer = await shake(port)

    peer.frame(0x01, "商".encode()[:2])
    peer.frame(0x89, b"are you there")
    peer.frame(0x00, "商".encode()[2:])
    peer.frame(0x80, "盟通".encode())

    assert await peer.next() == (0xA, b"are you there")
    assert await peer.next() == (TEXT, "商盟通".encode())


@pytest.mark.parametrize(
    ("first", "payload", "code"),
    [
        (0xC1, b"reserved bit", 1002),
        (0x83, b"unknown opcode", 1002),
        (0x8B, b"unknown control", 1002),
        (0x80, b"continues nothing", 1002),
        (0x09, b"half a ping", 1002),
        (0x89, b"x" * 126, 1002),
        (0x82, b"binary", 1008),
        (0x81, b"\xff\xfe", 1007),
        (0x81, b"\xed\xa0\x80", 1007),
        (0x81, b"x" * (MAX_IN + 1), 1009),
    ],
)
async def test_a_violation_ends_the_line_with_its_code(
    door: Door, port: int, first: int, payload: bytes, code: int
) -> None:
    peer = await shake(port)

    peer.frame(first, payload)

    assert await peer.closing_code() == code
    assert door.removed == 1


async def test_an_unmasked_frame_is_a_violation(port: int) -> None:
    peer = await shake(port)

    peer.frame(0x81, b"plain", is_masked=False)

    assert await peer.closing_code() == 1002


async def test_an_endless_length_is_refused_from_its_head(port: int) -> None:
    peer = await shake(port)

    peer.frame(0x81, b"", size=2**62)

    assert await peer.closing_code() == 1009


async def test_fragments_are_bounded_in_sum_and_number(port: int) -> None:
    big, many = await shake(port), await shake(port)

    big.frame(0x01, b"x" * MAX_IN)
    big.frame(0x80, b"x")
    many.frame(0x01)
    for _ in range(100):
        many.frame(0x00)

    assert await big.closing_code() == 1009
    assert await many.closing_code() == 1008


async def test_a_second_message_inside_a_fragmented_one_is_a_violation(port: int) -> None:
    peer = await shake(port)

    peer.frame(0x01, b"one")
    peer.frame(0x81, b"two")

    assert await peer.closing_code() == 1002


async def test_what_came_before_a_violation_is_heard(port: int) -> None:
    peer = await shake(port)
    mask = b"\0\0\0\0"

    peer.writer.write(b"\x81\x82" + mask + b"ok" + b"\xf1\x80" + mask)

    assert await peer.next() == (TEXT, b"ok")
    assert await peer.closing_code() == 1002


@pytest.mark.parametrize(
    ("payload", "answer"),
    [
        (b"", 1000),
        (struct.pack("!H", 1001) + b"bye", 1001),
        (struct.pack("!H", 4400), 4400),
        (b"x", 1002),
        (struct.pack("!H", 1005), 1002),
        (struct.pack("!H", 999), 1002),
        (struct.pack("!H", 1000) + b"\xff", 1007),
    ],
)
async def test_a_close_is_answered_once_and_ends_the_line(
    door: Door, port: int, payload: bytes, answer: int
) -> None:
    peer = await shake(port)

    peer.frame(0x88, payload)

    assert await peer.closing_code() == answer
    assert await peer.is_over()
    assert door.removed == 1


async def test_a_reader_that_does_not_read_is_bounded(door: Door, port: int) -> None:
    """G9: the buffer has a limit, and a cut does not wait for it to drain."""
    peer = await shake(port)
    peer.reader._transport.pause_reading()  # pyright: ignore[reportAttributeAccessIssue]
    line = door.lines[0]

    written = 0
    while line.write(wire.frame(b"x" * 900)):
        written += 1
        assert written < 100_000
        if written % 100 == 0:
            await asyncio.sleep(0)

    assert line.is_half_full()
    line.abort(4409)
    for _ in range(1000):
        if line.is_closed:
            break
        await asyncio.sleep(0)
    assert line.is_closed
    assert door.removed == 1


async def test_a_reader_that_does_not_read_is_bounded_in_frames(door: Door, port: int) -> None:
    """G9: frames wait by number, too, however small; a reader that catches up starts anew."""
    peer = await shake(port)
    transport: Any = peer.reader._transport  # pyright: ignore[reportAttributeAccessIssue]
    transport.pause_reading()
    line = door.lines[0]

    async def fill() -> int:
        while line.transport.get_write_buffer_size() == 0:
            assert line.write(wire.frame(b"x" * 900))
            await asyncio.sleep(0)
        behind = 0
        while line.write(wire.frame(b"x")):
            behind += 1
            assert line.is_half_full() == (behind > 49)
        return behind

    first = await fill()
    transport.resume_reading()
    async with asyncio.timeout(5):
        while line.transport.get_write_buffer_size():
            await peer.reader.read(65_536)
    transport.pause_reading()
    again = await fill()

    assert first == again == 99


async def test_a_stopping_server_says_come_back() -> None:
    """G11: 1012, at once."""
    door = Door()
    async with serving(door) as (server, port):
        peer = await shake(port)
        server.should_exit = True

        assert await peer.closing_code() == 1012


@given(st.binary(max_size=300), st.binary(min_size=4, max_size=4))
def test_unmasking_is_the_xor_of_the_rfc(payload: bytes, mask: bytes) -> None:
    assert unmask(payload, mask) == bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))


@given(st.lists(st.text(max_size=200), min_size=1, max_size=5), st.integers(1, 50))
def test_however_the_bytes_are_cut_the_messages_are_the_same(texts: list[str], step: int) -> None:
    mask = b"abcd"
    stream = b""
    for text in texts:
        payload = text.encode()
        head = (
            struct.pack("!BB", 0x81, 0x80 | len(payload))
            if len(payload) < 126
            else (struct.pack("!BBH", 0x81, 0x80 | 126, len(payload)))
        )
        stream += head + mask + unmask(payload, mask)
    inflow, heard = Inflow(), []

    for start in range(0, len(stream), step):
        heard += inflow.feed(stream[start : start + step], MAX_IN)

    assert heard == [(TEXT, text.encode()) for text in texts]
