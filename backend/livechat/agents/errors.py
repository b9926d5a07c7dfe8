from livechat.core.errors import Conflict, Forbidden, Invalid


class EmailTaken(Conflict):
    code = "email_taken"


class MobileTaken(Conflict):
    code = "mobile_taken"


class LastOwner(Conflict):
    """A workspace keeps at least one enabled owner (SA6)."""

    code = "last_owner"


class SelfDisable(Conflict):
    """Nobody takes their own seat away; somebody else has to."""

    code = "self_disable"


class RoleNotYours(Forbidden):
    """Nobody gives or takes a role that may more than their own (SA6)."""

    code = "role_not_yours"


class SettingsTooLarge(Invalid):
    code = "settings_too_large"
