"""Where the hits stand in a text: as data, never as HTML (SX1)."""

import re

from livechat.core.pinyin import initials
from livechat.search.schemas import Segment
from livechat.search.words import HAN, fold_character

_HAN_RUN = re.compile(rf"[{HAN}]+")
BEFORE = 24
LONGEST = 140

Span = tuple[int, int]


def find_terms(text: str, terms: list[str]) -> list[Span] | None:
    """Where each of the folded `terms` stands; None unless all of them do."""
    folded, places = _folded(text)
    spans: list[Span] = []
    for term in terms:
        start = folded.find(term)
        if start < 0:
            return None
        while start >= 0:
            spans.append((places[start], places[start + len(term) - 1] + 1))
            start = folded.find(term, start + len(term))
    return _merged(spans)


def find_initials(text: str, wanted: str) -> list[Span] | None:
    """Where Chinese characters with these pinyin initials follow each other."""
    spans: list[Span] = []
    for run in _HAN_RUN.finditer(text):
        letters = initials(run.group())
        if len(letters) != len(run.group()):
            if wanted in letters:
                spans.append(run.span())
            continue
        start = letters.find(wanted)
        while start >= 0:
            spans.append((run.start() + start, run.start() + start + len(wanted)))
            start = letters.find(wanted, start + len(wanted))
    return spans or None


def segments(text: str, spans: list[Span]) -> list[Segment]:
    """The part of `text` around the first hit, cut where hits begin and end."""
    first = spans[0][0] if spans else 0
    begin = first - BEFORE if first > BEFORE else 0
    end = min(len(text), begin + LONGEST)
    found: list[Segment] = []

    def add(start: int, stop: int, *, is_hit: bool) -> None:
        if stop > start:
            found.append(Segment(text=text[start:stop], is_hit=is_hit))

    place = begin
    for start, stop in spans:
        if start >= end:
            break
        add(place, start, is_hit=False)
        place = min(stop, end)
        add(start, place, is_hit=True)
    add(place, end, is_hit=False)
    if begin:
        found.insert(0, Segment(text="…", is_hit=False))
    if end < len(text):
        found.append(Segment(text="…", is_hit=False))
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place in the text it came from."""
    folded = [fold_character(character) for character in text]
    places = [place for place, part in enumerate(folded) for _ in part]
    return "".join(folded), places


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, stop in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged
