"""How quick the workbench is under the agent's hands: opening it, switching chats, typing, sending."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from benchmarks import browser, servers
from benchmarks.drivers import SmtShop, Talk, smt_talks
from benchmarks.report import Row

SCRIPT = Path(__file__).with_suffix(".mjs")
LONG, SHORT, TALKS = 10_000, 50, 10
VISITORS = 500
SAMPLE = (
    "您好，请问净水器的滤芯多久换一次？",
    "一般六到十二个月，看水质。",
    "好的，那价格是多少？",
    "一套三百八十元，包上门。",
)


async def measure(folder: Path, quick: bool) -> list[Row]:
    rounds = 5 if quick else 10
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        shop = await SmtShop.open(smt.port, 1)
        long, short, *others = await smt_talks(shop, TALKS)
        told = {
            "long": await _fill(long, LONG),
            "short": await _fill(short, SHORT),
            "others": [await _fill(talk, 20) for talk in others],
        }
        email, password = shop.agent_logins[0]
        async with _talking(others):
            found = await browser.run(
                SCRIPT,
                url=f"http://127.0.0.1:{smt.port}",
                site=shop.site["id"],
                email=email,
                password=password,
                visitors=VISITORS,
                rounds=rounds,
                **{name: json.dumps(talk) for name, talk in told.items()},
            )
        await shop.http.aclose()
    if found is None:
        return [Row("agent's browser at work", "not measured: no browser or no built front end")]
    return _rows(found)


def _rows(found: dict[str, Any]) -> list[Row]:
    opening = found["opening"]
    cold, cached = found["cold"], found["cached"]
    work, whole = ([key[name] for key in found["keys"]] for name in ("work", "whole"))
    growth = _part(cold["long"], 50) / _part(cold["short"], 50)
    crowd = f"{TALKS} active conversations and {VISITORS} live visitors changing each second"
    return [
        Row("workbench: open to a chat that can be answered, warm cache, p50 (p95)",
            _times(opening), "", "", "p50 < 1,500 ms", _part(opening, 50) < 1500,
            "From the start of the navigation; the budget of performance.md."),
        Row("the same, fetched until then: scripts, as they came over the line",
            f"{found['bytes'] / 1000:.0f} kB in {found['files']} files", "", "", "< 450 kB", found["bytes"] < 450_000,
            "What the page asks for by itself and what it loads later until a chat can be answered."),
        Row(f"key press → glyph, {crowd}: work of the main thread, p50 (p95)",
            _times(work), "", "", "p95 ≤ 16 ms", _part(work, 95) <= 16,
            f"ui.md §11. With the wait for the next frame: {_times(whole)}."),
        Row("key press → own message painted, the same crowd, in a chat of 10,000 messages, p50 (p95)",
            _times(found["sent"]), "", "", "p95 < 50 ms", _part(found["sent"], 95) < 50,
            "Three frames: \"at once\" (ui.md §11)."),
        Row(f"open a conversation of {LONG:,} messages, not in memory, p50 (p95), beside one of {SHORT}",
            _times(cold["long"]), _times(cold["short"]), f"{growth:.2f}×", "≤ 1.5×", growth <= 1.5,
            "Click on the row → newest message painted, with the same crowd."),
        Row("the same, switching between chats that were open before",
            _times(cached["long"]), _times(cached["short"]), "", "p95 ≤ 100 ms", _part(cached["long"], 95) <= 100,
            "ui.md §11."),
    ]  # fmt: skip


async def _fill(talk: Talk, count: int) -> dict[str, str]:
    """Said through the sockets, as people would, only faster. Gives the conversation and its newest words."""
    words = f"这是第 {count} 条消息"
    for start in range(0, count - 1, 200):
        numbers = range(start, min(start + 200, count - 1))
        await asyncio.gather(
            *((talk.agent if number % 2 else talk.visitor).send(SAMPLE[number % 4]) for number in numbers)
        )
    await talk.visitor.send(words)
    return {"id": talk.visitor.conversation, "words": words}


@contextlib.asynccontextmanager
async def _talking(talks: list[Talk]) -> AsyncIterator[None]:
    """Each visitor says something every two seconds."""

    async def talk_on() -> None:
        while True:
            for talk in talks:
                await talk.visitor.send("还在吗？")
                await asyncio.sleep(2 / len(talks))

    task = asyncio.create_task(talk_on())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _times(times: list[float]) -> str:
    return f"{_part(times, 50):.1f} ms ({_part(times, 95):.1f})"


def _part(times: list[float], percent: int) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]
