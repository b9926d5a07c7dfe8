"""What a text can be found by: Chinese as overlapping pairs, so that two characters are enough; other words whole (D09).

Both databases keep these words, so that both find the same. No dictionary: a word that it lacks would never be found.
"""

import re
from itertools import pairwise
from typing import Any
from unicodedata import normalize
from uuid import UUID

from livechat.core.pinyin import as_initials, initials

HAN = r"\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af\U00020000-\U0003ffff"
_RUN = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
_HAN_RUN = re.compile(rf"[{HAN}]+")
# PostgreSQL takes no longer words; nobody types one.
LONGEST = 64
# Characters whose folded form is kept at hand.
FOLDED_MAX = 20_000


def fold(text: str) -> str:
    """Full-width as half-width, capitals as small letters."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def fold_character(character: str) -> str:
    return _FOLDED[ord(character)]


class _Folded(dict[int, str]):
    """A table for `str.translate`, looked up as characters are met: ten times faster than a loop over them."""

    def __missing__(self, code: int) -> str:
        folded = normalize("NFKC", chr(code)).casefold()
        return self.setdefault(code, folded) if len(self) < FOLDED_MAX else folded


_FOLDED = _Folded()


def words(text: str) -> list[str]:
    """王定政 A1 → 王定 定政 政 a1: pairs, and the last character alone so that a single one is a beginning, too."""
    found: list[str] = []
    for run in _RUN.findall(fold(text)):
        if _HAN_RUN.match(run):
            found += [run[place : place + 2] for place in range(len(run))]
        else:
            found.append(run[:LONGEST])
    return found


def initial_pairs(text: str) -> list[str]:
    """退款政策 → tk kz zc: what pinyin initials are found by."""
    return [pair for run in _HAN_RUN.findall(text) for pair in _pairs(initials(run))]


def said_in(kind: str, text: str, data: dict[str, Any] | None) -> str:
    """What a message is found by: its words, or the name of its file."""
    if kind == "file":
        return str((data or {}).get("name", ""))
    return text if kind == "text" else ""


def scope_of(kind: str, workspace_id: UUID) -> str:
    """A word that stands in every entry of this kind in this workspace: no other tenant's rows are even looked at."""
    return f"{kind}{workspace_id.hex}"


class Wanted:
    """A query, taken apart as the index is; nothing in it is an operator (SA10)."""

    def __init__(self, text: str) -> None:
        self.text = fold(text.strip())
        self.phrases: list[list[str]] = []
        # Words of which only the beginning must stand there.
        self.beginnings: list[str] = []
        runs: list[str] = _RUN.findall(self.text)
        for number, run in enumerate(runs, 1):
            is_han = bool(_HAN_RUN.match(run))
            if is_han and len(run) > 1:
                self.phrases.append([run[place : place + 2] for place in range(len(run) - 1)])
            elif is_han or number == len(runs):
                self.beginnings.append(run[:LONGEST])
            else:
                self.phrases.append([run[:LONGEST]])
        typed = as_initials(text)
        self.initials = typed if typed and len(typed) > 1 and typed.isalpha() else None

    @property
    def is_empty(self) -> bool:
        return not self.phrases and not self.beginnings

    @property
    def initial_pairs(self) -> list[str]:
        return _pairs(self.initials or "")


def _pairs(text: str) -> list[str]:
    return list(map("".join, pairwise(text)))
