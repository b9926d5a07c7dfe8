"""The live list: visitors turning pages while agents watch, beside one event per view."""

import asyncio
import time
from pathlib import Path
from uuid import uuid4

from benchmarks import servers
from benchmarks.drivers import Smt, SmtShop, SocketIo
from benchmarks.processes import Server
from benchmarks.report import Row

WATCHERS = 20
# Each visitor opens a page every so many seconds.
EVERY = 30


async def measure(folder: Path, quick: bool) -> list[Row]:
    count, seconds = (1000, 10) if quick else (5000, 20)
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        shop = await SmtShop.open(smt.port, WATCHERS)
        visitors: list[Smt] = []
        for _ in range(0, count, 50):
            visitors += [client for client, _ in await asyncio.gather(*(shop.visitor() for _ in range(50)))]
        for token in shop.agent_tokens:
            agent = await Smt.open(smt.port, "agent", {"token": token})
            await agent.ask("visitors.watch", {})

        def turn(number: int) -> None:
            page = f"https://shop.example/{number}"
            visitors[number % count].tell("page.view", {"url": page, "title": f"Page {number}"})

        mine = await _turn_pages(smt, turn, count // EVERY, seconds)
    async with servers.socketio(home) as peer:
        others = [await SocketIo.open(peer.port) for _ in range(count)]
        for _ in range(WATCHERS):
            watcher = await SocketIo.open(peer.port)
            await watcher.ask("watch")

        def view(number: int) -> None:
            others[number % count].emit(
                "page", {"url": f"https://shop.example/{number}", "title": f"Page {number}"}
            )

        theirs = await _turn_pages(peer, view, count // EVERY, seconds)
    ratio = mine / theirs
    return [
        Row(f"live list, {count:,} visitors, a page view each {EVERY} s, {WATCHERS} agents watching: CPU per view",
            f"{mine * 1e6:.0f} µs", f"{theirs * 1e6:.0f} µs", f"{ratio:.2f}×", "≤ 0.4×", ratio <= 0.4,
            "Beyond what the same sockets cost at rest with their heartbeats. A tick costs the same for one changed visitor as for "
            "fifty, so the fewer views a second, the dearer each; and SMT stores every view (visit, trail), which the peer does not.")
    ]  # fmt: skip


async def _turn_pages(server: Server, turn, rate: int, seconds: int) -> float:
    """CPU seconds per page view at `rate` views per second, beyond what the same sockets cost with their heartbeats."""
    cpu = server.cpu_seconds()
    await asyncio.sleep(seconds)
    at_rest = server.cpu_seconds() - cpu
    cpu, start = server.cpu_seconds(), time.perf_counter()
    for number in range(rate * seconds):
        await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
        turn(number)
    await asyncio.sleep(max(0.0, start + seconds - time.perf_counter()))
    return (server.cpu_seconds() - cpu - at_rest) / (rate * seconds)
