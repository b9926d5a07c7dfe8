"""What the live list costs the agent's browser: 5,000 visitors, all of whom change each second."""

import asyncio
import json
import os
from pathlib import Path
from uuid import uuid4

from benchmarks import servers
from benchmarks.report import Row

SCRIPT = Path(__file__).with_suffix(".mjs")
MUST_MILLISECONDS = 30


async def measure(folder: Path, quick: bool) -> list[Row]:
    visitors, seconds = (5000, 4) if quick else (5000, 10)
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        env = {
            **os.environ,
            "URL": f"http://127.0.0.1:{smt.port}",
            "VISITORS": str(visitors),
            "SECONDS": str(seconds),
        }
        process = await asyncio.create_subprocess_exec(
            "node", str(SCRIPT), env=env, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()
    if process.returncode != 0:
        return [Row("agent's browser with a crowd", "not measured: no browser or no built front end")]
    found = json.loads(output)
    per_tick = found["milliseconds_per_tick"]
    return [
        Row(f"agent's browser: {visitors:,} live visitors, all changing each second: main thread per tick",
            f"{per_tick:.1f} ms", "", "", f"< {MUST_MILLISECONDS} ms", per_tick < MUST_MILLISECONDS,
            f"A tick brings a quarter of them; the longest single task took {found['longest_task']:.0f} ms.")
    ]  # fmt: skip
