"""The loads: closed loop, fixed rate, and what is read off them.

The client shares the machine with the server, so it is kept cheap, and alike for all servers: no timer per message, no
collector that stops it in the middle, no frame read that nobody waits for.
"""

import asyncio
import contextlib
import gc
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.drivers import Talk
from benchmarks.processes import Server

TEXT = "您好，请问这款净水器多少钱？可以上门安装吗？"


@dataclass
class Figures:
    """CPU in seconds of the server; times in milliseconds."""

    messages: int
    cpu: float
    wall: float
    acks: list[float] = field(default_factory=list)
    deliveries: list[float] = field(default_factory=list)

    @property
    def cpu_per_10000(self) -> float:
        return self.cpu / self.messages * 10_000

    @property
    def rate(self) -> float:
        return self.messages / self.wall


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0–1) of them lie; not a number without values."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


# After which a load has failed.
LIMIT_SECONDS = 120


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """The client's own pauses are not the server's."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class _Delivered:
    """Waits until the other side has heard a text, and says how long that took."""

    def __init__(self, talks: list[Talk]) -> None:
        self.sent: dict[str, tuple[float, asyncio.Future[None]]] = {}
        self.times: list[float] = []
        for talk in talks:
            talk.agent.on_message = self._heard

    def expect(self, text: str) -> asyncio.Future[None]:
        heard: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sent[text] = (time.perf_counter(), heard)
        return heard

    def _heard(self, text: str) -> None:
        at, heard = self.sent.pop(text, (0.0, None))
        if heard is not None:
            self.times.append((time.perf_counter() - at) * 1000)
            heard.set_result(None)


async def _one(talk: Talk, text: str, delivered: _Delivered, acks: list[float]) -> None:
    heard = delivered.expect(text)
    at = time.perf_counter()
    await talk.visitor.send(text)
    acks.append((time.perf_counter() - at) * 1000)
    await heard


async def closed_loop(server: Server, talks: list[Talk], messages: int) -> Figures:
    """Every visitor sends the next message when the last is acknowledged and delivered."""
    delivered, acks = _Delivered(talks), []
    each = messages // len(talks)

    async def chat(number: int, talk: Talk) -> None:
        for turn in range(each):
            await _one(talk, f"{TEXT} {number}/{turn}/{messages}", delivered, acks)

    with _without_collector():
        cpu, wall = server.cpu_seconds(), time.perf_counter()
        async with asyncio.timeout(LIMIT_SECONDS):
            await asyncio.gather(*(chat(number, talk) for number, talk in enumerate(talks)))
        return Figures(
            each * len(talks), server.cpu_seconds() - cpu, time.perf_counter() - wall, acks, delivered.times
        )


async def fixed_rate(server: Server, talks: list[Talk], rate: int, seconds: float) -> Figures:
    """`rate` messages per second, evenly spaced, whether or not the last ones are answered."""
    delivered, acks, tasks = _Delivered(talks), [], []
    total = int(rate * seconds)
    with _without_collector():
        cpu, start = server.cpu_seconds(), time.perf_counter()
        async with asyncio.timeout(seconds + LIMIT_SECONDS):
            for number in range(total):
                ahead = start + number / rate - time.perf_counter()
                if ahead > 0.001:
                    await asyncio.sleep(ahead)
                talk = talks[number % len(talks)]
                tasks.append(asyncio.ensure_future(_one(talk, f"{TEXT} {rate}/{number}", delivered, acks)))
            await asyncio.gather(*tasks)
        return Figures(total, server.cpu_seconds() - cpu, time.perf_counter() - start, acks, delivered.times)


async def highest_rate(server: Server, talks: list[Talk], rates: list[int]) -> int:
    """The highest of `rates` at which ack and delivery both stay under 50 ms at the 99th percentile, one try in two."""
    best = 0
    for rate in rates:
        if not (await _holds(server, talks, rate) or await _holds(server, talks, rate)):
            break
        best = rate
    return best


async def _holds(server: Server, talks: list[Talk], rate: int) -> bool:
    figures = await fixed_rate(server, talks, rate, 3)
    return max(percentile(figures.acks, 0.99), percentile(figures.deliveries, 0.99)) < 50
