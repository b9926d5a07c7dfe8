"""What a recogniser returns."""

from typing import NamedTuple


class Found(NamedTuple):
    """`field` is one of the card's; `confidence` counts in hundredths."""

    field: str
    value: str
    confidence: int
