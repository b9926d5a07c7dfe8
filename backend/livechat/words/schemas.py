"""What goes in and out about words."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

WORDS_MAX = 500
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=50)]
HitKind = Literal["sensitive", "complaint"]


class WordOut(Schema):
    """A word that supervisors want to know of."""

    id: UUID
    word: str
    created_by: str | None
    created_at: Moment


class WordsOut(Schema):
    """The whole list, and how long it may become."""

    items: list[WordOut]
    max: int


class AddWords(Schema):
    """Add words; those that are in the list already stay as they are."""

    words: Annotated[list[Word], Field(min_length=1, max_length=WORDS_MAX)]


class HitPart(Schema):
    """A piece of a message, and whether it is one of the words."""

    text: str
    is_hit: bool


class WordHitOut(Schema):
    """A message of a running conversation with such words in it."""

    id: UUID
    conversation_id: UUID
    seq: int
    # complaint: from our own list of words of discontent, in messages of visitors only.
    kind: HitKind
    words: list[str]
    sender_type: Literal["visitor", "agent"]
    sender_name: str
    # The message around the first of them.
    parts: list[HitPart]
    created_at: Moment
