"""What goes in and out about agents."""

import re
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, EmailStr, Field, StringConstraints

from livechat.core.schema import Moment, Schema

Availability = Literal["online", "busy", "away", "invisible", "offline"]
Gender = Literal["male", "female", "hidden"]

MOBILE = re.compile(r"\+?[0-9]{5,19}")


def _mobile(value: str) -> str:
    digits = re.sub(r"[\s()-]", "", value)
    if not MOBILE.fullmatch(digits):
        raise ValueError("not a phone number")
    return digits


def _lower(value: str) -> str:
    return value.lower()


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Email = Annotated[EmailStr, Field(max_length=320), AfterValidator(_lower)]
Mobile = Annotated[str, StringConstraints(max_length=40), AfterValidator(_mobile)]
# Strength is judged by auth.passwords; the bound only keeps a megabyte out of the hash.
NewPassword = Annotated[str, Field(max_length=5000)]
CardText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] | None


class Card(Schema):
    """What visitors may know about an agent (W06, MA07)."""

    staff_no: CardText = None
    title: CardText = None
    phone: CardText = None
    email: CardText = None
    qq: CardText = None
    wechat: CardText = None
    taobao: CardText = None
    alibaba: CardText = None
    skype: CardText = None
    greeting: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] | None = None


class RoleOut(Schema):
    """A named set of permissions; built-in ones have a key."""

    id: UUID
    key: str | None
    name: str


class AgentOut(Schema):
    """An agent as admins see them."""

    id: UUID
    account: int
    name: str
    nickname: str
    email: str
    mobile: str | None
    gender: Gender
    role: RoleOut
    is_enabled: bool
    max_chats: int
    site_ids: list[UUID]
    card: Card
    avatar_url: str | None
    availability: Availability
    is_online: bool
    created_at: Moment


class CreateAgent(Schema):
    """Add an agent; the account number is generated (MA05). Without a role: agent."""

    name: Name
    nickname: Name | None = None
    email: Email
    mobile: Mobile | None = None
    gender: Gender = "hidden"
    role_id: UUID | None = None
    password: NewPassword
    is_enabled: bool = True
    max_chats: int = Field(default=12, ge=1, le=100)
    site_ids: list[UUID] = Field(default=[], max_length=1000)
    card: Card = Card()


class AgentPatch(Schema):
    """Change an agent; what is absent stays (MA04: no password means unchanged)."""

    name: Name = ""
    nickname: Name = ""
    email: Email = ""
    mobile: Mobile | None = None
    gender: Gender = "hidden"
    role_id: UUID | None = None
    password: NewPassword | None = None
    is_enabled: bool = True
    max_chats: int = Field(default=12, ge=1, le=100)
    site_ids: list[UUID] = Field(default=[], max_length=1000)
    card: Card = Card()


class ColleagueOut(Schema):
    """An agent as other agents see them."""

    id: UUID
    name: str
    nickname: str
    avatar_url: str | None
    availability: Availability
    is_online: bool


class AgentCard(Schema):
    """An agent as visitors see them (W06)."""

    id: UUID
    nickname: str
    avatar_url: str | None
    is_online: bool
    staff_no: str | None = None
    title: str | None = None
    phone: str | None = None
    email: str | None = None
    qq: str | None = None
    wechat: str | None = None
    taobao: str | None = None
    alibaba: str | None = None
    skype: str | None = None
    greeting: str | None = None


class AvatarOut(Schema):
    """Where the new picture is."""

    avatar_url: str | None


class WorkspaceOut(Schema):
    id: UUID
    name: str


class SettingsDocument(Schema):
    """What a front end wants to remember for its agent; at most 32 KiB."""

    version: int = Field(default=1, ge=0, le=1_000_000)
    values: dict[str, Any] = {}


class Me(Schema):
    """The signed-in agent, and what they may do."""

    id: UUID
    account: int
    name: str
    nickname: str
    email: str
    mobile: str | None
    role: RoleOut
    permissions: list[str]
    workspace: WorkspaceOut
    card: Card
    avatar_url: str | None
    availability: Availability
    max_chats: int
    settings: SettingsDocument
    # Goes beside a file's link, as `pass=`; it ends with this sign-in.
    file_pass: str


class MePatch(Schema):
    """Change what an agent may change about themselves."""

    name: Name = ""
    nickname: Name = ""
    card: Card = Card()


class ChangePassword(Schema):
    """Needs the old password; signs out every other device."""

    old_password: NewPassword
    new_password: NewPassword
