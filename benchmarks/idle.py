"""What a visitor costs who only looks: memory per connection, signed in and on the live list."""

import asyncio
from pathlib import Path
from uuid import uuid4

from benchmarks import servers
from benchmarks.drivers import SmtShop, SocketIo
from benchmarks.report import Row

KIB = 1024


async def measure(folder: Path, quick: bool) -> list[Row]:
    count = 1000 if quick else 5000
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        rest = smt.memory_bytes()
        shop = await SmtShop.open(smt.port, 1)
        # The first ones pay for what all share: tables, parsers, pools.
        held = [await shop.visitor() for _ in range(100)]
        before = smt.memory_bytes()
        held += await _many(shop, count)
        after = smt.memory_bytes()
        each = (after - before) / count
    async with servers.socketio(home) as peer:
        kept = [await SocketIo.open(peer.port) for _ in range(100)]
        start = peer.memory_bytes()
        kept += [await SocketIo.open(peer.port) for _ in range(count)]
        theirs = (peer.memory_bytes() - start) / count
    whole = (before + each * 10_000) / KIB / KIB
    return [
        Row("embedded server at rest", f"{rest / KIB / KIB:.0f} MiB", "", "", "< 120 MiB", rest < 120 * KIB * KIB,
            "Python with the web framework, the ORM and the address table of the regions, before anybody came; most of it is "
            "imported code."),
        Row(f"memory per idle visitor on the live list, {count:,} of them, beside an idle socket.io socket",
            f"{each / KIB:.1f} KiB", f"{theirs / KIB:.1f} KiB", f"{each / theirs:.2f}×", "≤ 20 KiB", each <= 20 * KIB),
        Row(f"10,000 idle visitors, whole server ({'measured' if count >= 10_000 else f'from {count:,}'})",
            f"{whole:.0f} MiB", "", "", "< 350 MiB", whole < 350),
    ]  # fmt: skip


async def _many(shop: SmtShop, count: int) -> list[object]:
    held: list[object] = []
    for start in range(0, count, 50):
        held += await asyncio.gather(*(shop.visitor() for _ in range(min(50, count - start))))
    return held
