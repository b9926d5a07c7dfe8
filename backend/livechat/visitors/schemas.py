"""What goes in and out about visitors."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

VisitorType = Literal["new", "returning", "interested", "member"]
Channel = Literal["desktop", "mobile", "wechat"]
SourceKind = Literal["direct", "search", "referral", "campaign"]

CardText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
Remark = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Url = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]


class RegionOut(Schema):
    """Empty strings mean unknown."""

    country: str
    province: str
    city: str


class SourceOut(Schema):
    """Where the visitor came from."""

    kind: SourceKind
    name: str
    keyword: str


class PageOut(Schema):
    """A page of the visitor's site."""

    url: str
    title: str


class PageSeen(Schema):
    """The page that a visitor looks at."""

    url: Url
    title: Title = ""
    referrer: Url | None = None


class VisitorCard(Schema):
    """What is known about the person; agents fill it in, or the host page does."""

    name: CardText | None = None
    mobile: CardText | None = None
    phone: CardText | None = None
    fax: CardText | None = None
    wechat: CardText | None = None
    qq: CardText | None = None
    msn: CardText | None = None
    email: CardText | None = None
    company: CardText | None = None
    address: CardText | None = None
    remark: Remark | None = None
    interest: Remark | None = None


class VisitorPatch(VisitorCard):
    """Change fields of the card; those not named stay, null empties."""

    # The version of the card that the change was made on; 409 if there is a newer one. Without it the last one wins.
    version: Annotated[int, Field(ge=0, le=2**31 - 1)] | None = None


class IdentifyVisitor(Schema):
    """What the host page says about its visitor. Unsigned, it fills the card and proves nothing.

    With a proof, as `MemberProof` describes it, the visitor is a member of the site, and only what was signed counts (V21).
    """

    name: CardText | None = None
    email: CardText | None = None
    phone: CardText | None = None
    company: CardText | None = None
    jwt: Annotated[str, StringConstraints(max_length=4096)] | None = None
    member: Annotated[str, StringConstraints(max_length=4096)] | None = None
    signature: Annotated[str, StringConstraints(max_length=200)] | None = None


class PageViewOut(Schema):
    """One page of a visit (P11)."""

    id: UUID
    visit_id: UUID
    url: str
    title: str
    viewed_at: Moment


class PageTold(PageSeen):
    """The visitor moved on to another page."""


class EmptyReply(Schema):
    """Done."""


class SessionPage(Schema):
    url: Url = Field(default="")
    title: Title = ""


class BeginSession(Schema):
    """A browser with the widget says who it is, if it knows, and where it came from."""

    site_key: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    # What an earlier session gave; without a valid one the browser is a new visitor.
    token: Annotated[str, StringConstraints(max_length=4096)] | None = None
    # Origin of the page that embeds the widget.
    host_origin: Annotated[str, StringConstraints(max_length=300)] | None = None
    page: SessionPage = SessionPage()
    referrer: Url | None = None
    screen: Annotated[str, StringConstraints(max_length=20, pattern=r"^([0-9]{1,5}x[0-9]{1,5})?$")] | None = (
        None
    )
    language: Annotated[str, StringConstraints(max_length=35)] | None = None
    timezone: Annotated[str, StringConstraints(max_length=64)] | None = None
    # True on the hosted chat page, which needs no allow-list.
    is_hosted: bool = False
    # True in a frame whose storage the browser blocks: it is then recognised by a partitioned cookie.
    is_storage_blocked: bool = False
