"""Why found contact data was not written."""

from livechat.core.errors import Conflict


class CardFieldFilled(Conflict):
    """The field holds something else; say `replace` to write over it."""

    code = "card_field_filled"
