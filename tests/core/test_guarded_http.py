"""SN9: connections that say nothing, or too many of them, do not keep others out."""

import asyncio
from typing import Any

from tests.people import Server
from tests.raw import dial

HEALTH = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


async def test_a_head_that_does_not_come_is_cut(make_server: Any) -> None:
    """SN9: no bytes, half a request line, a header now and then"""
    server, _ = await make_server(header_seconds=0.2)
    async with dial(server) as silent, dial(server) as half, dial(server) as dripping:
        half.write(b"GET /heal")
        dripping.write(b"GET /healthz HTTP/1.1\r\n")

        async def drip() -> None:
            while True:
                dripping.write(b"X-Slow: 1\r\n")
                await asyncio.sleep(0.1)

        task = asyncio.create_task(drip())
        answers = await asyncio.gather(silent.rest(), half.rest(), dripping.rest())
        task.cancel()

    assert answers == [b"", b"", b""]


async def test_a_kept_connection_may_rest_between_requests(make_server: Any) -> None:
    """Resting is what keep-alive is for; only an unfinished head is cut."""
    server, _ = await make_server(header_seconds=0.2)
    async with dial(server) as resting, dial(server) as silent:
        for wire in (resting, resting):
            wire.write(HEALTH)
            head = await asyncio.wait_for(wire.reader.readuntil(b'{"status":"ok"}'), 5)
            assert head.startswith(b"HTTP/1.1 200")
            if not silent.reader.at_eof():
                # The sweep that cuts the silent one has looked at the resting one, too.
                assert await silent.rest() == b""


async def test_one_address_cannot_take_all_connections(make_server: Any) -> None:
    """SN9"""
    server, _ = await make_server(connections_per_address=2)
    async with dial(server) as first, dial(server) as second:
        for wire in (first, second):
            wire.write(HEALTH)
            await asyncio.wait_for(wire.reader.readuntil(b'{"status":"ok"}'), 5)

        async with dial(server) as extra:
            assert await extra.rest() == b""

    assert await _is_welcome_again(server)


async def _is_welcome_again(server: Server) -> bool:
    async with asyncio.timeout(5):
        while True:
            async with dial(server) as wire:
                wire.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                if (await wire.rest()).startswith(b"HTTP/1.1 200"):
                    return True
