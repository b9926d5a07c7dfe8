"""The table, with the machine it was measured on."""

import os
import platform
import sqlite3
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path


@dataclass
class Row:
    """One measured thing. `ratio` is what the budget speaks of, where it speaks of one."""

    what: str
    smt: str
    peer: str = ""
    ratio: str = ""
    must: str = ""
    holds: bool | None = None
    # Said below the table when it does not hold.
    why: str = ""

    def cells(self) -> str:
        verdict = {True: "yes", False: "**no**", None: ""}[self.holds]
        return f"| {self.what} | {self.smt} | {self.peer} | {self.ratio} | {self.must} | {verdict} |"


NOTES = """
How it is measured: both servers run on this machine in the same minute and in turn, each in one process with one database in
a temporary folder; a client of its own without WebSocket library makes the load. CPU is user + system time of the server
process. Times include the client. The figure is the median of the rounds. Absolute figures are this machine's; the ratios carry over.
"""


def table(rows: list[Row], *, quick: bool) -> str:
    lines = [
        "# What was measured",
        "",
        f"`make bench`{' (quick)' if quick else ''}, {datetime.now(UTC):%Y-%m-%d}. {machine()}",
        NOTES,
        "| what | SMT | beside it | ratio | must | holds |",
        "| --- | ---: | ---: | ---: | ---: | --- |",
        *(row.cells() for row in rows),
        "",
        *_reasons(rows),
    ]
    return "\n".join(lines)


def _reasons(rows: list[Row]) -> list[str]:
    missed = [row for row in rows if row.holds is False]
    if not missed:
        return []
    return ["## Where it does not hold, and why", "", *(f"* **{row.what}.** {row.why}" for row in missed), ""]


def machine() -> str:
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    model = next(
        (line.split(":", 1)[1].strip() for line in _cpuinfo() if line.startswith("model name")),
        platform.processor(),
    )
    return (
        f"{os.cpu_count()} × {model}, {platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, uvicorn {version('uvicorn')}, Node {node}."
    )


def _cpuinfo() -> list[str]:
    try:
        return Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return []
