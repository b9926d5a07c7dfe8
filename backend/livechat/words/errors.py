"""Why words were refused."""

from livechat.core.errors import Conflict


class TooManyWords(Conflict):
    """The list is as long as it may be."""

    code = "too_many_words"
