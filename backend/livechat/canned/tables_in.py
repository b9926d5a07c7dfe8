"""Reads the rows of a CSV or XLSX file that somebody brings, within bounds (SU4, SU5)."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Any, NamedTuple

from livechat.canned.errors import ImportColumnsMissing, ImportTooLong, ImportUnreadable
from livechat.core.formulas import restore

ROWS_MAX = 5000
# Of an XLSX, which is a zip archive: what may come out of it.
UNPACKED_MAX = 30_000_000
ENTRIES_MAX = 500
COLUMNS_MAX = 50
NAMES = {
    "group": {"group", "category", "分组", "所属分类", "分类"},
    "title": {"title", "标题"},
    "text": {"content", "text", "内容"},
    "shortcut": {"shortcut", "code", "快捷码"},
}


class Row(NamedTuple):
    """`line` as a spreadsheet counts: the header is 1."""

    line: int
    group: str
    title: str
    text: str
    shortcut: str


def read_rows(content: bytes) -> list[Row]:
    """Blocks: call in a thread."""
    cells = _xlsx_cells(content) if content.startswith(b"PK") else _csv_cells(content)
    lines = enumerate(cells, start=1)
    places = _columns(next(lines, (1, []))[1])
    rows = [
        Row(line, **{name: _at(row, place) for name, place in places.items()})
        for line, row in islice(lines, ROWS_MAX + 1)
        if any(cell.strip() for cell in row)
    ]
    if len(rows) > ROWS_MAX:
        raise ImportTooLong(max_rows=ROWS_MAX)
    return rows


def _columns(header: list[str]) -> dict[str, int | None]:
    """Where each column stands, whatever the order and the language."""
    words = [cell.strip().strip("*").strip().lower() for cell in header]
    found = {
        name: next((place for place, word in enumerate(words) if word in known), None)
        for name, known in NAMES.items()
    }
    if found["title"] is None or found["text"] is None:
        raise ImportColumnsMissing
    return found


def _at(row: list[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _csv_cells(content: bytes) -> Iterator[list[str]]:
    text = _decoded(content)
    first = text.partition("\n")[0]
    separator = max(",\t;", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield [restore(cell) for cell in row[:COLUMNS_MAX]]
    except csv.Error:
        raise ImportUnreadable(reason="csv") from None


def _decoded(content: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Chinese Windows writes."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise ImportUnreadable(reason="encoding")


def _xlsx_cells(content: bytes) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    _check_archive(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet: Any = book.worksheets[0]
        rows: Iterable[tuple[Any, ...]] = sheet.iter_rows(max_col=COLUMNS_MAX, values_only=True)
        for row in islice(rows, ROWS_MAX * 4):
            yield ["" if cell is None else str(cell) for cell in row]
    except Exception as error:
        raise ImportUnreadable(reason="xlsx") from error


def _check_archive(content: bytes) -> None:
    """What the archive says of itself is not believed: it is unpacked and counted, up to the bound."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > ENTRIES_MAX:
                raise ImportUnreadable(reason="too_large_inside")
            left = UNPACKED_MAX
            for entry in entries:
                with archive.open(entry) as part:
                    left = _unpack(part, left)
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, EOFError, NotImplementedError, zlib.error):
        raise ImportUnreadable(reason="xlsx") from None


def _unpack(part: IO[bytes], left: int) -> int:
    """How many bytes may still come; a book declares no entities, so one that does is meant to hurt."""
    tail = b""
    while chunk := part.read(65_536):
        left -= len(chunk)
        if left < 0:
            raise ImportUnreadable(reason="too_large_inside")
        if b"<!DOCTYPE" in tail + chunk or b"<!ENTITY" in tail + chunk:
            raise ImportUnreadable(reason="xlsx")
        tail = chunk[-10:]
    return left
