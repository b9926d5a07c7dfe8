"""One byte range of a file, for players and broken downloads. More than one is not worth its risks (SU6)."""

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    length: int
    is_partial: bool


def span_of(header: str | None, size: int) -> Span | None:
    """What to send; the whole file unless exactly one range is asked for. None: the range lies outside."""
    match = _ONE.fullmatch(header.strip()) if header else None
    if match is None or match[0] == "bytes=-":
        return Span(0, size, is_partial=False)
    first, last = match[1], match[2]
    if not first:
        length = min(int(last), size)
        return Span(size - length, length, is_partial=True) if length else None
    start = int(first)
    end = min(int(last), size - 1) if last else size - 1
    if start >= size or end < start:
        return None
    return Span(start, end - start + 1, is_partial=True)
