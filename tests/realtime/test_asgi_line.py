"""The line for any ASGI server: frames in order, bounded, never awaited by the sender. G9."""

import asyncio
from typing import Any

from livechat.realtime import wire
from livechat.realtime.line import AsgiLine


class Peer:
    """What the server was handed; reads only when told to."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.reads = asyncio.Event()
        self.reads.set()

    async def send(self, message: dict[str, Any]) -> None:
        await self.reads.wait()
        self.sent.append(message)


async def test_frames_arrive_in_order_whatever_their_size() -> None:
    peer = Peer()
    line = AsgiLine(peer.send, 1_000_000, 256)
    texts = [
        letter * size for letter, size in (("a", 1), ("b", 125), ("c", 126), ("é", 70_000), ("d", 65_535))
    ]

    assert all(line.write(wire.frame(text.encode())) for text in texts)
    await line.finish()

    assert [message["text"] for message in peer.sent] == texts


async def test_what_waits_is_bounded() -> None:
    """G9: a full line takes no more, and is half full before."""
    peer = Peer()
    peer.reads.clear()
    line = AsgiLine(peer.send, 10_000, 256)
    taken = [line.write(wire.frame(b"x" * 1000)) for _ in range(20)]

    assert taken.count(True) == 9
    assert line.is_half_full()
    peer.reads.set()
    await line.finish()
    assert not line.is_half_full()
    assert line.write(wire.frame(b"y"))
    await line.finish()


async def test_how_many_wait_is_bounded() -> None:
    """G9: so many small frames are as much as a few large ones."""
    peer = Peer()
    peer.reads.clear()
    line = AsgiLine(peer.send, 1_000_000, 10)
    half = [line.write(wire.frame(b"x")) and line.is_half_full() for _ in range(6)]
    taken = [line.write(wire.frame(b"x")) for _ in range(20)]

    assert half == [False] * 5 + [True]
    assert taken.count(True) == 4
    peer.reads.set()
    await line.finish()
    assert not line.is_half_full()
    assert line.write(wire.frame(b"y"))
    await line.finish()


async def test_closing_comes_after_what_was_written() -> None:
    peer = Peer()
    line = AsgiLine(peer.send, 10_000, 256)
    line.write(wire.frame(b"last"))
    line.close(4401)
    line.close(1000)
    await line.finish()

    assert [message["type"] for message in peer.sent] == ["websocket.send", "websocket.close"]
    assert peer.sent[-1]["code"] == 4401
    assert not line.write(wire.frame(b"late"))


async def test_cutting_off_does_not_wait_for_the_peer() -> None:
    """G9: aborted, not flushed."""
    peer = Peer()
    peer.reads.clear()
    line = AsgiLine(peer.send, 10_000, 256)
    for _ in range(5):
        line.write(wire.frame(b"x" * 1000))
    await asyncio.sleep(0)
    line.abort(4409)
    peer.reads.set()
    await line.finish()

    assert [message["type"] for message in peer.sent] == ["websocket.close"]
    assert peer.sent[0]["code"] == 4409
