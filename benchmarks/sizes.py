"""What a browser has to fetch, gzip."""

import gzip
import re
from pathlib import Path

from benchmarks.report import Row

ROOT = Path(__file__).parent.parent


def measure() -> list[Row]:
    rows = [Row("front ends", "not built: `make build` first")]
    if not (ROOT / "web-widget/dist/widget.js").exists() or not (ROOT / "web-agent/dist/index.html").exists():
        return rows
    loader = _gzip(ROOT / "web-widget/dist/widget.js")
    frame = _scripts_of(ROOT / "web-widget/dist/frame.html", "/widget/")
    workbench = _scripts_of(ROOT / "web-agent/dist/index.html", "/agent/")
    return [
        _row("widget before the first click (loader + frame)", loader + frame, 12_000),
        _row("workbench, first load of script", workbench, 450_000),
    ]


def _row(what: str, size: int, limit: int) -> Row:
    return Row(what, f"{size / 1000:.1f} kB", "", "", f"< {limit // 1000} kB", size < limit)


def _gzip(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def _scripts_of(page: Path, base: str) -> int:
    """The page's own scripts and what it preloads."""
    links = re.findall(r'(?:src|href)="([^"]+\.js)"', page.read_text())
    return sum(_gzip(page.parent / link.removeprefix(base).lstrip("/")) for link in set(links))
