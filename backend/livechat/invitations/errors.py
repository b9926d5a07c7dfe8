"""Why an invitation was refused."""

from livechat.core.errors import Conflict, TooMany


class InvitationLimit(TooMany):
    """This visitor was invited often enough for now."""

    code = "invitation_limit"


class VisitorChatting(Conflict):
    """The visitor is in a conversation already."""

    code = "visitor_chatting"
