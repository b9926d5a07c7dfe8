"""Why a supervisor was refused."""

from livechat.core.errors import Conflict


class AlreadyServing(Conflict):
    """Whoever serves the conversation need not join it."""

    code = "already_serving"
