"""What is told about ratings: the stars stand in the log for both sides, the words go to agents only."""

from typing import Literal

from pydantic import PrivateAttr

from livechat.core.events import Event
from livechat.ratings.schemas import RatingOut


class RatingGiven(Event):
    """A visitor rated, or changed their rating."""

    type: Literal["rating.given"] = "rating.given"
    rating: RatingOut
    _audience: list[str] = PrivateAttr(default_factory=list[str])

    @classmethod
    def of(cls, rating: RatingOut, audience: list[str]) -> "RatingGiven":
        event = cls(rating=rating)
        event._audience = audience
        return event

    def channels(self) -> list[str]:
        return self._audience
