from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.agents.schemas import Email, Me, Mobile, Name, NewPassword
from livechat.core.schema import Moment, Schema


class SignUp(Schema):
    """Create a workspace with its owner and a default site (A01)."""

    workspace_name: Name
    name: Name
    email: Email
    mobile: Mobile | None = None
    password: NewPassword


class LogIn(Schema):
    """Sign in with account number, mobile or e-mail (A03)."""

    login: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=320)]
    password: Annotated[str, Field(max_length=5000)]
    is_persistent: bool = False


class SignedIn(Schema):
    """Keep the token in memory only; the cookie beside it gets the next one."""

    access_token: str
    expires_in: int
    me: Me


class SessionOut(Schema):
    """One device that is signed in."""

    id: UUID
    created_at: Moment
    last_used_at: Moment
    expires_at: Moment
    ip: str
    user_agent: str
    is_persistent: bool
    is_current: bool
