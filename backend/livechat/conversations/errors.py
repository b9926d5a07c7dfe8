"""Why something about a conversation was refused."""

from livechat.core.errors import Conflict, NotFound


class ConversationTaken(Conflict):
    """Somebody else serves it already."""

    code = "conversation_taken"


class NotServed(Conflict):
    """No agent serves it."""

    code = "not_served"


class VersionConflict(Conflict):
    """It changed since it was looked at."""

    code = "version_conflict"


class CapacityReached(Conflict):
    """The agent serves as many conversations as allowed."""

    code = "capacity_reached"


class QueueEmpty(NotFound):
    code = "queue_empty"


class VisitorOffline(Conflict):
    """The visitor has left the site."""

    code = "visitor_offline"
