from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Visitor(WorkspaceRecord):
    """One browser on one site. `card` is the person's card; see `visitors.schemas.VisitorCard` for its keys."""

    __tablename__ = "visitors"
    __table_args__ = (UniqueConstraint("workspace_id", "number"),)

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"), index=True)
    # The nine digits people read out.
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(100), default="")
    card: Mapped[dict[str, Any]] = mapped_column(default=dict)
    # Grows with every change of the card, so that nobody overwrites what they have not seen.
    card_version: Mapped[int] = mapped_column(default=1, server_default="1")
    # Id at the host site, once it was proved by a signature (V21).
    member_id: Mapped[str | None] = mapped_column(String(200))
    # What the site's signature said besides: alias, level, company; empty for who is no member.
    member: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    visits: Mapped[int] = mapped_column(default=0)
    conversations: Mapped[int] = mapped_column(default=0)
    last_agent_id: Mapped[UUID | None] = mapped_column(ForeignKey("agents.id", ondelete="SET NULL"))
    last_seen_at: Mapped[datetime | None]
    # A token of an older generation is void.
    token_generation: Mapped[int] = mapped_column(default=1)


class Visit(WorkspaceRecord):
    """One stay on the site. A stay ends after 30 minutes without a page view or heartbeat."""

    __tablename__ = "visits"
    __table_args__ = (Index("ix_visits_visitor_id_started_at", "visitor_id", "started_at"),)

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"), index=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    started_at: Mapped[datetime] = mapped_column(index=True)
    last_seen_at: Mapped[datetime]
    ip: Mapped[str] = mapped_column(String(45), default="")
    country: Mapped[str] = mapped_column(String(50), default="")
    province: Mapped[str] = mapped_column(String(50), default="")
    city: Mapped[str] = mapped_column(String(50), default="")
    channel: Mapped[str] = mapped_column(String(10), default="desktop")
    browser: Mapped[str] = mapped_column(String(100), default="")
    os: Mapped[str] = mapped_column(String(100), default="")
    screen: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(35), default="")
    timezone: Mapped[str] = mapped_column(String(64), default="")
    source_kind: Mapped[str] = mapped_column(String(10), default="direct")
    source_name: Mapped[str] = mapped_column(String(200), default="")
    keyword: Mapped[str] = mapped_column(String(200), default="")
    referrer: Mapped[str] = mapped_column(String(2000), default="")
    landing_url: Mapped[str] = mapped_column(String(2000), default="")
    # utm_* and ad click ids of the landing page.
    campaign: Mapped[dict[str, Any]] = mapped_column(default=dict)


class PageView(WorkspaceRecord):
    """One page of a visit."""

    __tablename__ = "page_views"
    __table_args__ = (Index("ix_page_views_visitor_id_viewed_at", "visitor_id", "viewed_at"),)

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visits.id", ondelete="CASCADE"), index=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitors.id", ondelete="CASCADE"))
    url: Mapped[str] = mapped_column(String(2000))
    title: Mapped[str] = mapped_column(String(300), default="")
    viewed_at: Mapped[datetime]
