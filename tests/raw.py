"""Bytes on a wire, for what no HTTP client would send."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from tests.people import Server

WAIT_SECONDS = 5


class Wire:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def write(self, data: bytes) -> None:
        self.writer.write(data)

    async def rest(self) -> bytes:
        """All that comes until the server hangs up; nothing if it does so rudely."""
        try:
            return await asyncio.wait_for(self.reader.read(), WAIT_SECONDS)
        except ConnectionResetError:
            return b""


@asynccontextmanager
async def dial(server: Server) -> AsyncGenerator[Wire, None]:
    host, port = server.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        yield Wire(reader, writer)
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
