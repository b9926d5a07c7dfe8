"""Why something about a block was refused."""

from livechat.core.errors import Conflict, Invalid


class AlreadyBlocked(Conflict):
    """A block of the same visitor or addresses stands already."""

    code = "already_blocked"


class TooManyBlocks(Conflict):
    code = "too_many_blocks"


class InvalidNetwork(Invalid):
    """Neither an address nor a range of addresses."""

    code = "invalid_network"


class RangeTooWide(Invalid):
    """A range this wide shuts out whole countries: at most /16 for IPv4, /32 for IPv6."""

    code = "range_too_wide"


class OwnAddress(Invalid):
    """The address of whoever blocks is among them, and so probably are colleagues."""

    code = "own_address"
