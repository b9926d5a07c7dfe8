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
    page = ROOT / "web-widget/dist/frame.html"
    core, files = _scripts_of(page, "/widget/")
    chat = [
        file for pattern in ("main-*.js", "style-*.css") for file in (page.parent / "assets").glob(pattern)
    ]
    workbench, workbench_files = _scripts_of(ROOT / "web-agent/dist/index.html", "/agent/")
    console, console_files = _scripts_of(ROOT / "web-admin/dist/index.html", "/admin/")
    return [
        _row(
            "widget before the first click (loader + frame)", loader + _gzip(page) + core, 2 + files, 12_000
        ),
        _row("widget app, after the first click, script and style", sum(map(_gzip, chat)), len(chat), 45_000),
        _row("workbench, first load of script", workbench, workbench_files, 450_000),
        _row(
            "admin console, first load of script, without the page that is opened",
            console,
            console_files,
        ),
    ]


def _row(what: str, size: int, files: int, limit: int | None = None) -> Row:
    found = f"{size / 1000:.1f} kB in {files} files"
    return Row(what, found, "", "", f"< {limit // 1000} kB", size < limit) if limit else Row(what, found)


def _gzip(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def _scripts_of(page: Path, base: str) -> tuple[int, int]:
    """The page's own scripts and all that they import, which the build names in the page; and how many these are."""
    links = set(re.findall(r'(?:src|href)="([^"]+\.js)"', page.read_text()))
    return sum(_gzip(page.parent / link.removeprefix(base).lstrip("/")) for link in links), len(links)
