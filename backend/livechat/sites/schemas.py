from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

Language = Literal["zh-CN", "en"]
SiteName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
SiteText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
# Only http and https: the address becomes a link in the console (SC7).
SiteUrl = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=500, pattern=r"^(https?://[^\s\x00-\x1f]+)?$")
]
Domains = Annotated[list[Annotated[str, StringConstraints(max_length=260)]], Field(max_length=100)]


class Appearance(Schema):
    """How the widget looks on the page (W20)."""

    color: Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")] = "#0a7b74"
    side: Literal["left", "right"] = "right"
    launcher: Literal["text", "round"] = "text"
    launcher_text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40)] = ""
    bottom_px: int = Field(default=24, ge=0, le=400)
    side_px: int = Field(default=24, ge=0, le=400)
    # auto: as the visitor's system is set
    color_scheme: Literal["light", "dark", "auto"] = "light"
    # Agents see what a visitor types before it is sent; the widget says so (T03, D08).
    typing_preview: bool = False


class ServiceRules(Schema):
    """How long a visitor waits before something happens (T06)."""

    # Without an answer for so long the agent and the supervisors are told.
    first_response_seconds: int = Field(default=120, ge=10, le=3600)
    # After twice that time somebody else gets the chat, if there is somebody.
    is_handed_back: bool = True
    # A chat in which nobody speaks ends after so long; 0: never.
    idle_close_minutes: int = Field(default=0, ge=0, le=1440)
    # An agent whose line is down so long loses their chats to others.
    offline_grace_seconds: int = Field(default=60, ge=10, le=3600)


class SiteAgentOut(Schema):
    """An agent who serves a site."""

    id: UUID
    nickname: str
    avatar_url: str | None


class SiteOut(Schema):
    """A web site whose visitors are served."""

    id: UUID
    site_key: str
    name: str
    url: str
    language: Language
    greeting: str
    offline_text: str
    allowed_domains: list[str]
    appearance: Appearance
    service_rules: ServiceRules
    is_default: bool
    agents: list[SiteAgentOut]
    snippet_seen_at: Moment | None
    snippet_seen_url: str | None
    visitors_today: int
    created_at: Moment


class CreateSite(Schema):
    """Add a site. Its agents are assigned separately; whoever adds it serves it."""

    name: SiteName
    url: SiteUrl = ""
    language: Language = "zh-CN"
    greeting: SiteText = ""
    offline_text: SiteText = ""
    allowed_domains: Domains = []
    appearance: Appearance = Appearance()
    service_rules: ServiceRules = ServiceRules()


class SitePatch(Schema):
    """Change a site; what is absent stays."""

    name: SiteName = ""
    url: SiteUrl = ""
    language: Language = "zh-CN"
    greeting: SiteText = ""
    offline_text: SiteText = ""
    allowed_domains: Domains = []
    appearance: Appearance = Appearance()
    service_rules: ServiceRules = ServiceRules()


class SetSiteAgents(Schema):
    """Who serves the site; replaces the list."""

    agent_ids: list[UUID] = Field(max_length=1000)
