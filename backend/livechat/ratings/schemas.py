"""Ratings as visitors give them and as agents read them."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

RatingTag = Literal[
    "quick",
    "professional",
    "patient",
    "solved",
    "slow",
    "unclear",
    "unfriendly",
    "unsolved",
]


class GiveRating(Schema):
    """Rate how one was served. Within a day it may be changed: the last one counts."""

    score: int = Field(ge=1, le=5)
    tags: list[RatingTag] = Field(default=[], max_length=4)
    comment: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] = ""


class OwnRating(Schema):
    """What the visitor said."""

    score: int
    tags: list[RatingTag]
    comment: str
    rated_at: Moment


class RatedAgent(Schema):
    id: UUID
    nickname: str


class RatingVisitor(Schema):
    id: UUID
    number: int
    name: str


class RatingOut(OwnRating):
    """A rating as agents read it. The comment stands nowhere in the conversation's log."""

    conversation_id: UUID
    visitor: RatingVisitor
    agent: RatedAgent | None


class AskForRating(Schema):
    """Ask the visitor for a rating."""
