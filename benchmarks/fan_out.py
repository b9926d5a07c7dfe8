"""One event to a thousand sockets: CPU per delivery."""

import asyncio
from pathlib import Path
from uuid import uuid4

from benchmarks import servers
from benchmarks.drivers import Smt, SmtPerson, SmtShop, SocketIo, smt_talks
from benchmarks.processes import Server
from benchmarks.report import Row

EVENTS = 100


async def measure(folder: Path, quick: bool) -> list[Row]:
    count = 300 if quick else 1000
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        mine = await _smt(smt, count)
    async with servers.socketio(home) as peer:
        theirs = await _socketio(peer, count)
    ratio = mine / theirs
    return [
        Row(f"fan-out, one event to {count:,} sockets: CPU per delivery", f"{mine * 1e6:.1f} µs", f"{theirs * 1e6:.1f} µs",
            f"{ratio:.2f}×", "≤ 0.9×", ratio <= 0.9,
            "An agent's words in a conversation that many colleagues have open; SMT stores each of them first, the peer only tells.")
    ]  # fmt: skip


async def _smt(server: Server, count: int) -> float:
    shop = await SmtShop.open(server.port, 1)
    (talk,) = await smt_talks(shop, 1)
    assert isinstance(talk.visitor, SmtPerson)
    heard = 0

    def hear(_event: object) -> None:
        nonlocal heard
        heard += 1

    for _ in range(count):
        desk = await Smt.open(server.port, "agent", {"token": shop.agent_tokens[0]})
        desk.events["message.created"] = hear
        await desk.ask("conversation.open", {"conversation_id": talk.visitor.conversation})
    return await _timed(server, lambda number: talk.visitor.send(f"Number {number}"), lambda: heard, count)


async def _socketio(server: Server, count: int) -> float:
    heard = 0

    def hear(_event: object) -> None:
        nonlocal heard
        heard += 1

    others = [await SocketIo.open(server.port) for _ in range(count)]
    for other in others:
        other.events["announcement"] = hear
    return await _timed(
        server, lambda number: others[0].ask("everyone", f"Number {number}"), lambda: heard, count
    )


async def _timed(server: Server, send, heard, count: int) -> float:
    """CPU seconds per delivery of `EVENTS` events, one after the other."""
    await send(0)
    await _until(lambda: heard() >= count)
    cpu = server.cpu_seconds()
    for number in range(1, EVENTS + 1):
        await send(number)
        await _until(lambda wanted=(number + 1) * count: heard() >= wanted)
    return (server.cpu_seconds() - cpu) / (EVENTS * count)


async def _until(is_done) -> None:
    async with asyncio.timeout(60):
        while not is_done():
            await asyncio.sleep(0.002)
