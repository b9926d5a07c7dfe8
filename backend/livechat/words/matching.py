"""Finding words in what was said: compiled once for a list, so that a message costs one look at each word."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SPACES = re.compile(r"\s+")
_LATIN_EDGE = re.compile(r"^[a-z0-9]|[a-z0-9]$")


def fold(text: str) -> str:
    """One form for what looks alike: full width, case."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


@dataclass(frozen=True, slots=True)
class Pattern:
    word: str
    folded: str
    # Of letters: "ass" must not be found in "class". Chinese has no such edges.
    whole: re.Pattern[str] | None

    def is_in(self, text: str, squeezed: str) -> bool:
        if self.whole is None:
            # Spaces between the characters are the oldest trick.
            return self.folded in squeezed
        return self.folded in text and self.whole.search(text) is not None


def compile_words(words: Iterable[str]) -> list[Pattern]:
    return [_pattern(word) for word in words]


def find(patterns: Sequence[Pattern], text: str) -> list[str]:
    """The words of the list that stand in a text, in the order of the list."""
    if not patterns:
        return []
    folded = fold(text)
    squeezed = folded.replace(" ", "")
    return [one.word for one in patterns if one.is_in(folded, squeezed)]


def _pattern(word: str) -> Pattern:
    folded = fold(word)
    if _LATIN_EDGE.search(folded):
        return Pattern(word, folded, re.compile(rf"(?<![a-z0-9]){re.escape(folded)}(?![a-z0-9])"))
    return Pattern(word, folded.replace(" ", ""), None)
