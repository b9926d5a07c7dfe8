"""The live list and the availability of agents, as they go over the wire."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from livechat.agents.schemas import Availability
from livechat.core.schema import Moment, Schema
from livechat.visitors.schemas import Channel, PageOut, RegionOut, SourceOut, VisitorCard, VisitorType

VisitorState = Literal["browsing", "invited", "declined", "queued", "chatting", "left"]


class NamedAgent(Schema):
    id: UUID
    nickname: str


class LiveVisitor(Schema):
    """A visitor who is on the site now. `rev` grows with each change: keep the highest."""

    id: UUID
    site_id: UUID
    number: int
    name: str
    type: VisitorType
    channel: Channel
    visits: int
    ip: str
    region: RegionOut
    entered_at: Moment
    last_active_at: Moment
    source: SourceOut
    page: PageOut | None
    # Pages seen in this stay.
    pages: int
    browser: str
    os: str
    state: VisitorState
    state_at: Moment
    # Who serves now, and who did last time.
    agent: NamedAgent | None
    last_agent: NamedAgent | None
    conversation_id: UUID | None
    invitation_id: UUID | None
    phone: str | None
    # Id at the host site, proved by its signature (V21).
    member_id: str | None
    rev: int
    # False while other processes cannot be asked: the row is the last that was known, and the visitor may have left.
    is_known: bool = True


class LivePage(Schema):
    """One page of the live list. `is_complete` is false while other processes cannot be asked: more may be on the site."""

    items: list[LiveVisitor]
    next_cursor: str | None = None
    is_complete: bool = True


class FirstSource(Schema):
    """How the visitor found the site the first time (I07)."""

    source: SourceOut
    campaign: dict[str, str]
    landing_url: str
    started_at: Moment


class MemberOut(Schema):
    """What the site has signed of its member (V21)."""

    id: str
    alias: str
    level: str


class VisitOut(Schema):
    """One stay on the site."""

    id: UUID
    started_at: Moment
    last_seen_at: Moment
    pages: int
    ip: str
    region: RegionOut
    channel: Channel
    browser: str
    os: str
    source: SourceOut
    referrer: str
    landing_url: str
    # utm_* and ad click ids of the landing page (V10).
    campaign: dict[str, str]


class VisitorOut(LiveVisitor):
    """A visitor with the card, whether on the site or not; `left` then, and the stay is the last one."""

    card: VisitorCard
    # Grows with every change of the card.
    card_version: int
    first_seen_at: Moment
    conversations: int
    screen: str
    language: str
    timezone: str
    landing_url: str
    referrer: str
    # utm_* and ad click ids of the present or last stay (V10).
    campaign: dict[str, str]
    first: FirstSource | None
    member: MemberOut | None
    # Null where it is unknown: other processes cannot be asked.
    is_online: bool | None


class SetAvailability(Schema):
    """What the agent chooses to be (A10)."""

    availability: Availability
    # Set by the workbench: away when nobody was there for a while, on line when they are back. It never undoes what
    # the agent chose.
    is_automatic: bool = False


class WatchVisitors(Schema):
    """Hear of changes in the live lists of these sites; of all one may see if none is named."""

    site_ids: Annotated[list[UUID], Field(max_length=200)] | None = None


class Identified(Schema):
    """The page's word was taken.

    With a `token`, somebody else has signed in on this browser: it names the new visitor, and the earlier token must be dropped.
    """

    token: str | None = None


class Nothing(Schema):
    """No content."""
