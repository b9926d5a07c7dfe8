"""Why a message was refused."""

from livechat.core.errors import Conflict, Invalid, NotFound


class ClientIdReused(Conflict):
    """The same client_id came with other content (G2)."""

    code = "client_id_reused"


class ConversationClosed(Conflict):
    code = "conversation_closed"


class NotServing(Conflict):
    """Only the agent who serves a conversation writes in it; accept it first."""

    code = "not_serving"


class AttachmentNotFound(NotFound):
    """The attachment is unknown, somebody else's, or already part of another message."""

    code = "attachment_not_found"


class InvalidMessage(Invalid):
    """A text message needs text, a file message an attachment."""

    code = "invalid_message"
