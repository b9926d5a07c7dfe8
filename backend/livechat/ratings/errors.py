"""Why a rating, or the wish for one, was refused."""

from livechat.core.errors import Conflict, TooMany


class RatingFinal(Conflict):
    """It was given too long ago to be changed."""

    code = "rating_final"


class AlreadyRated(Conflict):
    """The visitor has rated; asking again would only bother them."""

    code = "already_rated"


class RatingRequestedAlready(TooMany):
    """The visitor was asked a moment ago."""

    code = "rating_requested_already"
