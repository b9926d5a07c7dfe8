"""Why a change about visitors was refused."""

from livechat.core.errors import Conflict


class CardChanged(Conflict):
    """Somebody changed the card meanwhile; the details hold the newer one."""

    code = "card_changed"
