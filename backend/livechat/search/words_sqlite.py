"""SQLite: FTS5, whose tokens are ours. A phrase finds pairs that follow each other."""

from typing import Any

from sqlalchemy import TextClause, text

from livechat.search.words import Wanted

ADD = text("INSERT INTO search_words (rowid, scope, words, initials) VALUES (:id, :scope, :words, :initials)")
# The newest first; FTS5 goes through its rows in this order without sorting.
FIND = text(
    "SELECT rowid AS id FROM search_words WHERE search_words MATCH :query AND rowid < :before"
    " ORDER BY rowid DESC LIMIT :limit"
)


def add(id_: int, scope: str, words: list[str], initials: list[str]) -> dict[str, Any]:
    return {"id": id_, "scope": scope, "words": " ".join(words), "initials": " ".join(initials)}


def find(scope: str, wanted: Wanted, *, by_initials: bool) -> tuple[TextClause, str]:
    # The words hold letters and digits only, so quotes need no escape.
    if by_initials:
        return FIND, f'scope : "{scope}" AND initials : "{" ".join(wanted.initial_pairs)}"'
    parts = [f'"{" ".join(phrase)}"' for phrase in wanted.phrases]
    parts += [f'"{beginning}" *' for beginning in wanted.beginnings]
    return FIND, f'scope : "{scope}" AND words : ({" AND ".join(parts)})'
