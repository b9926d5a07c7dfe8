"""Runs the comparison and writes RESULTS.md: `python -m benchmarks [--quick]`."""

import argparse
import tempfile
from pathlib import Path

import uvloop

from benchmarks import browser_chat, browser_tick, fan_out, idle, live_list, messages, report, search, sizes
from benchmarks.servers import install_peer


async def measure(folder: Path, quick: bool) -> list[report.Row]:
    rows: list[report.Row] = []
    rows += await messages.on_sqlite(folder, quick)
    rows += await messages.on_postgresql(folder, quick)
    rows += await idle.measure(folder, quick)
    rows += await fan_out.measure(folder, quick)
    rows += await live_list.measure(folder, quick)
    rows += await search.measure(folder, quick)
    rows += await browser_tick.measure(folder, quick)
    rows += await browser_chat.measure(folder, quick)
    rows += sizes.measure()
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds; the figures are rougher")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent / "RESULTS.md")
    options = parser.parse_args()
    install_peer()
    with tempfile.TemporaryDirectory(prefix="livechat-bench-") as folder:
        # The client is to cost as little as can be: it runs beside the servers.
        rows = uvloop.run(measure(Path(folder), options.quick))
    text = report.table(rows, quick=options.quick)
    print(text)
    options.output.write_text(text)


if __name__ == "__main__":
    main()
