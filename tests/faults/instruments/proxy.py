"""A TCP line that can be cut, stalled, slowed and tripped by the bytes that pass."""

import asyncio
from contextlib import suppress
from typing import Literal, Self

# up: from the client to the server; down: what comes back.
Direction = Literal["up", "down"]
CHUNK = 65_536


class Trap:
    """Cuts the connection on which `pattern` passes: before those bytes, or once they have been answered.

    With `lets_pass` the bytes go through and the cut falls on the first bytes of the answer, so the other end has
    certainly done what was asked, and the asker never learns it.
    """

    def __init__(self, pattern: bytes, direction: Direction, *, lets_pass: bool, times: int = 1) -> None:
        self.pattern = pattern
        self.direction = direction
        self.lets_pass = lets_pass
        self.left = times
        # How often it snapped.
        self.snapped = 0

    def catches(self, direction: Direction, chunk: bytes) -> bool:
        if self.left == 0 or direction != self.direction or self.pattern not in chunk:
            return False
        self.left -= 1
        self.snapped += 1
        return True


class Link:
    """One connection through the proxy: two pumps and their ends."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self.client = client
        self.server = server
        self.budget: dict[Direction, int | None] = {"up": None, "down": None}
        # The direction whose next bytes end the link.
        self.doomed: Direction | None = None

    def cut(self) -> None:
        """A reset on both sides: what is on its way is lost."""
        for writer in (self.client, self.server):
            with suppress(Exception):
                writer.transport.abort()


class Proxy:
    """Listens on a port of its own and passes everything on to `target_port` until told otherwise."""

    def __init__(self, target_port: int) -> None:
        self.target_port = target_port
        self.port = 0
        self.links: set[Link] = set()
        self.traps: list[Trap] = []
        self.delay_seconds = 0.0
        self.is_refusing = False
        self.accepted = 0
        self.passed: dict[Direction, int] = {"up": 0, "down": 0}
        self._flowing: dict[Direction, asyncio.Event] = {"up": asyncio.Event(), "down": asyncio.Event()}
        self._budget: dict[Direction, int | None] = {"up": None, "down": None}
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.flow()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        self.cut()
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """End every connection that is open now; new ones are welcome."""
        for link in list(self.links):
            link.cut()

    def refuse(self) -> None:
        """Cut, and cut every new connection at once."""
        self.is_refusing = True
        self.cut()

    def stall(self, *directions: Direction) -> None:
        """Hold all bytes, for connections to come as well. Both ends believe the line is fine."""
        for direction in directions or ("up", "down"):
            self._flowing[direction].clear()

    def flow(self) -> None:
        """Pass everything again, what was held included."""
        self.is_refusing = False
        for event in self._flowing.values():
            event.set()

    def mend(self) -> None:
        """As new: no trap, no limit, everything passes."""
        self.traps.clear()
        self._budget = {"up": None, "down": None}
        self.delay_seconds = 0.0
        self.flow()

    def cut_after(self, size: int, direction: Direction = "down") -> None:
        """Each new connection is cut after this many bytes."""
        self._budget[direction] = size

    def set_trap(self, pattern: bytes, direction: Direction, *, lets_pass: bool, times: int = 1) -> Trap:
        trap = Trap(pattern, direction, lets_pass=lets_pass, times=times)
        self.traps.append(trap)
        return trap

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        if self.is_refusing:
            writer.transport.abort()
            return
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.target_port)
        except OSError:
            writer.transport.abort()
            return
        link = Link(writer, up_writer)
        link.budget = dict(self._budget)
        self.links.add(link)
        pumps = [
            asyncio.create_task(self._pump(link, "up", reader, up_writer)),
            asyncio.create_task(self._pump(link, "down", up_reader, writer)),
        ]
        self._tasks.update(pumps)
        try:
            await asyncio.gather(*pumps, return_exceptions=True)
        finally:
            link.cut()
            self.links.discard(link)
            self._tasks.difference_update(pumps)

    async def _pump(
        self, link: Link, direction: Direction, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                if self.delay_seconds:
                    await asyncio.sleep(self.delay_seconds)
                await self._flowing[direction].wait()
                chunk, is_over = self._inspect(link, direction, chunk)
                writer.write(chunk)
                await writer.drain()
                self.passed[direction] += len(chunk)
                if is_over:
                    link.cut()
                    return
            if writer.can_write_eof():
                writer.write_eof()

    def _inspect(self, link: Link, direction: Direction, chunk: bytes) -> tuple[bytes, bool]:
        """What of the chunk may pass, and whether the connection ends with it."""
        if link.doomed == direction:
            return b"", True
        for trap in self.traps:
            if trap.catches(direction, chunk):
                if not trap.lets_pass:
                    return b"", True
                link.doomed = "down" if direction == "up" else "up"
        left = link.budget[direction]
        if left is None:
            return chunk, False
        link.budget[direction] = left - len(chunk)
        return chunk[:left], len(chunk) >= left
