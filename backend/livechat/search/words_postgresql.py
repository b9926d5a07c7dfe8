"""PostgreSQL: the same words as a tsvector with a GIN index, made without its parser, which knows no Chinese."""

from typing import Any

from sqlalchemy import TextClause, text

from livechat.search.words import Wanted

ADD = text("INSERT INTO search_words (id, words) VALUES (:id, array_to_tsvector(CAST(:words AS text[])))")
FIND = text(
    "SELECT id FROM search_words WHERE words @@ CAST(:query AS tsquery) AND id < :before"
    " ORDER BY id DESC LIMIT :limit"
)


def add(id_: int, scope: str, words: list[str], initials: list[str]) -> dict[str, Any]:
    # One column for all: a prefix that no word has keeps them apart.
    return {"id": id_, "words": [f"s:{scope}", *{*words}, *{f"i:{pair}" for pair in initials}]}


def find(scope: str, wanted: Wanted, *, by_initials: bool) -> tuple[TextClause, str]:
    # The words hold letters and digits only, so quotes need no escape.
    parts = [f"'s:{scope}'"]
    if by_initials:
        parts += [f"'i:{pair}'" for pair in wanted.initial_pairs]
    else:
        parts += [f"'{word}'" for phrase in wanted.phrases for word in phrase]
        parts += [f"'{beginning}':*" for beginning in wanted.beginnings]
    return FIND, " & ".join(parts)
