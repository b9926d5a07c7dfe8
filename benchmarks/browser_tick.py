"""What the live list costs the agent's browser: 5,000 visitors, all of whom change each second."""

from pathlib import Path
from uuid import uuid4

from benchmarks import browser, servers
from benchmarks.report import Row

SCRIPT = Path(__file__).with_suffix(".mjs")
MUST_MILLISECONDS = 30


async def measure(folder: Path, quick: bool) -> list[Row]:
    visitors, seconds = (5000, 4) if quick else (5000, 10)
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        url = f"http://127.0.0.1:{smt.port}"
        found = await browser.run(SCRIPT, url=url, visitors=visitors, seconds=seconds)
    if found is None:
        return [Row("agent's browser with a crowd", "not measured: no browser or no built front end")]
    per_tick = found["milliseconds_per_tick"]
    return [
        Row(f"agent's browser: {visitors:,} live visitors, all changing each second: main thread per tick",
            f"{per_tick:.1f} ms", "", "", f"< {MUST_MILLISECONDS} ms", per_tick < MUST_MILLISECONDS,
            f"A tick brings a quarter of them; the longest single task took {found['longest_task']:.0f} ms.")
    ]  # fmt: skip
