"""Why a message was refused."""

from livechat.core.errors import Conflict, Forbidden, Invalid, NotFound


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


class QuoteNotFound(Invalid):
    """The quoted message is not in this conversation, or nobody's words (SA3)."""

    code = "quote_not_found"


class NotOwnMessage(Forbidden):
    """Only who sent a message takes it back."""

    code = "not_own_message"


class RecallTooLate(Conflict):
    """The time in which a message can be taken back is over."""

    code = "recall_too_late"


class InvalidMessage(Invalid):
    """A text message needs text, a file message an attachment, and a card an agent."""

    code = "invalid_message"
