from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Site(WorkspaceRecord):
    """A web site whose visitors are served."""

    __tablename__ = "sites"
    __table_args__ = (UniqueConstraint("site_key"),)

    # Public; stands in the snippet.
    site_key: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(100))
    url: Mapped[str] = mapped_column(String(500), default="")
    language: Mapped[str] = mapped_column(String(10), default="zh-CN")
    greeting: Mapped[str] = mapped_column(String(500), default="")
    offline_text: Mapped[str] = mapped_column(String(500), default="")
    # Host patterns such as shop.example or *.shop.example; empty: any site may embed the widget.
    allowed_domains: Mapped[list[str]] = mapped_column(default=list)
    appearance: Mapped[dict[str, Any]] = mapped_column(default=dict)
    # Timers of this site; see `sites.schemas.ServiceRules`.
    service_rules: Mapped[dict[str, Any] | None]
    is_default: Mapped[bool] = mapped_column(default=False)
    # True: what a page says of its visitor without a signature is refused (SC4).
    is_member_proof_required: Mapped[bool] = mapped_column(default=False, server_default=false())
    snippet_seen_at: Mapped[datetime | None]
    snippet_seen_url: Mapped[str | None] = mapped_column(String(2000))


class SiteAgent(WorkspaceRecord):
    """The assignment rule: an agent serves a site (MG06)."""

    __tablename__ = "site_agents"
    __table_args__ = (UniqueConstraint("site_id", "agent_id"),)

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"))
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agents.id", ondelete="CASCADE"), index=True)
    # Without it the agent only starts chats and never receives them.
    is_auto_assign: Mapped[bool] = mapped_column(default=True)
