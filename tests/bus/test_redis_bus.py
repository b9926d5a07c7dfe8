"""Two processes, one Redis. G8, G12."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest

from livechat.core.bus.packets import pack, unpack
from livechat.core.bus.redis import RedisBus


class Process:
    """One side of the bus, and what it heard."""

    def __init__(self, redis_url: str, prefix: str) -> None:
        self.bus = RedisBus(redis_url, prefix)
        self.heard: list[tuple[UUID, bytes]] = []
        self.gaps = 0

    def on_envelope(self, workspace_id: UUID, envelope: bytes) -> None:
        self.heard.append((workspace_id, envelope))

    def on_gap(self) -> None:
        self.gaps += 1


class Line:
    """A TCP line to Redis that can be cut, and stalled."""

    def __init__(self, redis_url: str) -> None:
        self._target = urlsplit(redis_url)
        self._writers: list[asyncio.StreamWriter] = []
        self._flows = asyncio.Event()
        self._flows.set()
        self._server: asyncio.Server | None = None
        self.is_refusing = False

    async def open(self) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        return f"redis://127.0.0.1:{port}{self._target.path}"

    def stall(self) -> None:
        self._flows.clear()

    def flow(self) -> None:
        self._flows.set()

    def cut(self) -> None:
        self.is_refusing = True
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def mend(self) -> None:
        self.is_refusing = False

    async def close(self) -> None:
        self.flow()
        self.cut()
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.is_refusing:
            writer.transport.abort()
            return
        there, back = await asyncio.open_connection(self._target.hostname, self._target.port or 6379)
        self._writers += [writer, back]
        await asyncio.gather(self._pass(reader, back), self._pass(there, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                await self._flows.wait()
                writer.write(data)
                await writer.drain()
        writer.close()


@pytest.fixture
async def open_process(redis_url: str, prefix: str) -> AsyncIterator[Callable[..., Any]]:
    processes: list[Process] = []

    async def make(url: str = redis_url, *workspaces: UUID) -> Process:
        process = Process(url, prefix)
        processes.append(process)
        for workspace_id in workspaces:
            process.bus.listen(workspace_id)
        await process.bus.start(process)
        await until(lambda: process.bus.is_up)
        return process

    yield make
    for process in processes:
        await process.bus.close()


@pytest.fixture
async def line(redis_url: str) -> AsyncIterator[Line]:
    line = Line(redis_url)
    yield line
    await line.close()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(15):
        while not condition():
            await asyncio.sleep(0.01)


def test_packets_come_apart_as_they_were() -> None:
    envelopes = [b"", b"a", b"x" * 70_000, bytes(range(256))]

    assert list(unpack(pack(b"o" * 16, envelopes))) == envelopes


async def test_the_others_hear_everything_once_and_in_order(open_process: Any, redis_url: str) -> None:
    """A process does not hear itself."""
    workspace_id = uuid4()
    one, two = await open_process(redis_url, workspace_id), await open_process(redis_url, workspace_id)

    for number in range(1000):
        one.bus.publish(workspace_id, b"%d" % number)
    two.bus.publish(workspace_id, b"back")
    await until(lambda: len(two.heard) >= 1000 and bool(one.heard))

    assert two.heard == [(workspace_id, b"%d" % number) for number in range(1000)]
    assert one.heard == [(workspace_id, b"back")]


async def test_a_process_hears_only_the_workspaces_it_holds(open_process: Any, redis_url: str) -> None:
    """SA9: sharded by workspace; what is forgotten is not heard any more."""
    mine, other, later = uuid4(), uuid4(), uuid4()
    one, two = await open_process(redis_url), await open_process(redis_url, mine, later)
    two.bus.forget(later)
    gaps = two.gaps
    third = uuid4()
    two.bus.listen(third)
    await until(lambda: two.gaps > gaps)

    for workspace_id in (mine, other, later, third):
        one.bus.publish(workspace_id, b"x")
    await until(lambda: any(workspace_id == third for workspace_id, _ in two.heard))

    assert sorted(workspace_id for workspace_id, _ in two.heard) == sorted([mine, third])


async def test_each_new_subscription_is_a_gap(open_process: Any, redis_url: str) -> None:
    """G8: what was published before the confirmation is lost, and nobody says so."""
    process = await open_process(redis_url)
    gaps = process.gaps

    process.bus.listen(uuid4())

    await until(lambda: process.gaps == gaps + 1)


async def test_a_cut_line_is_noticed_and_mended(open_process: Any, line: Line, redis_url: str) -> None:
    """G12: down within a moment; on return subscribed anew, with word of the gap, here and there."""
    workspace_id = uuid4()
    broken = await open_process(await line.open(), workspace_id)
    sound = await open_process(redis_url, workspace_id)
    gaps, sound_gaps = broken.gaps, sound.gaps

    line.cut()
    await until(lambda: not broken.bus.is_up)
    assert broken.gaps > gaps
    broken.bus.publish(workspace_id, b"while down")
    line.mend()
    await until(lambda: broken.bus.is_up)
    broken.bus.publish(workspace_id, b"after")
    sound.bus.publish(workspace_id, b"answer")
    await until(lambda: (workspace_id, b"answer") in broken.heard and (workspace_id, b"after") in sound.heard)

    assert broken.gaps > gaps + 1
    await until(lambda: sound.gaps > sound_gaps)


async def test_a_stalled_server_is_noticed(open_process: Any, line: Line) -> None:
    """G12: the connection is open and silent; the pulse that does not come back tells."""
    workspace_id = uuid4()
    process = await open_process(await line.open(), workspace_id)

    line.stall()
    await until(lambda: not process.bus.is_up)
    for number in range(100):
        process.bus.publish(workspace_id, b"%d" % number)
    line.flow()

    await until(lambda: process.bus.is_up)


async def test_publishing_never_waits_and_its_backlog_is_bounded(redis_url: str, prefix: str) -> None:
    """G9, G12: with the server away for long, memory stays flat."""
    bus = RedisBus("redis://127.0.0.1:1/0", prefix)
    workspace_id = uuid4()
    for _ in range(20_000):
        bus.publish(workspace_id, b"x" * 1000)

    assert bus._pending_bytes < 9 * 1024 * 1024
    assert bus._has_lost
    await bus.close()
