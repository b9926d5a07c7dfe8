"""Why a conversation could not be handed on."""

from livechat.core.errors import Conflict


class TransferPending(Conflict):
    """It is on offer to somebody already."""

    code = "transfer_pending"


class TransferEnded(Conflict):
    """The offer was taken up, declined or withdrawn, or its time is over."""

    code = "transfer_ended"


class TransferToSelf(Conflict):
    code = "transfer_to_self"


class AgentOffline(Conflict):
    """The colleague has no line; nobody would take it up."""

    code = "agent_offline"


class AgentFull(Conflict):
    """The colleague serves as many conversations as allowed; only a supervisor goes beyond."""

    code = "agent_full"


class TeamOffline(Conflict):
    """Nobody else of the team is there."""

    code = "team_offline"
