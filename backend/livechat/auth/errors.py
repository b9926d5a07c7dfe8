from livechat.core.errors import Conflict, DomainError, Forbidden, Invalid, Unauthenticated


class WrongCredentials(Unauthenticated):
    """No such account, or not its password: deliberately the same (SB6)."""

    code = "wrong_credentials"


class AccountDisabled(Forbidden):
    """Told only to those who know the password."""

    code = "account_disabled"


class AmbiguousAccount(Conflict):
    """The e-mail or mobile and password fit several workspaces: sign in with the account number."""

    code = "ambiguous_account"


class RefreshReused(Unauthenticated):
    """An old refresh token came back: somebody has a copy, so the session is over (SB3)."""

    code = "refresh_reused"


class SignupDisabled(Forbidden):
    code = "signup_disabled"


class WeakPassword(Invalid):
    code = "weak_password"


class WrongPassword(Invalid):
    code = "wrong_password"


class OriginRefused(DomainError):
    """A page of another origin tried to use this browser's cookie."""

    code = "origin_not_allowed"
    status = 403
