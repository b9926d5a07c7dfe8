"""What the database knows of a visitor and the latest stay: one select, built once."""

from datetime import datetime
from sys import intern
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from livechat.agents.models import Agent
from livechat.conversations.models import Conversation
from livechat.core.clock import to_wire
from livechat.invitations.models import Invitation
from livechat.presence.rows import AgentName, LiveRow, Page, Region, Source
from livechat.visitors.models import PageView, Visit, Visitor
from livechat.visitors.numbers import visitor_type

_serving = aliased(Agent)
_last = aliased(Agent)
_latest_visit = (
    select(Visit.id)
    .where(Visit.visitor_id == Visitor.id)
    .order_by(Visit.started_at.desc())
    .limit(1)
    .correlate(Visitor)
    .scalar_subquery()
)
_open_invitation = (
    select(Invitation.id)
    .where(Invitation.visitor_id == Visitor.id, Invitation.status.in_(["sent", "shown"]))
    .order_by(Invitation.created_at.desc())
    .limit(1)
    .correlate(Visitor)
    .scalar_subquery()
)
_views = select(PageView).where(PageView.visit_id == Visit.id).correlate(Visit)
# Ids are made in the order of the views.
_last_view = _views.order_by(PageView.id.desc()).limit(1)

_statement = (
    select(
        *(column.label(f"visitor_{column.key}") for column in Visitor.__table__.columns),
        *(column.label(f"visit_{column.key}") for column in Visit.__table__.columns),
        Conversation.id.label("conversation_id"),
        Conversation.status.label("conversation_status"),
        Conversation.created_at.label("requested_at"),
        Conversation.assigned_at,
        Invitation.id.label("invitation_id"),
        Invitation.created_at.label("invited_at"),
        _serving.id.label("agent_id"),
        _serving.nickname.label("agent_nickname"),
        _last.id.label("last_agent_id"),
        _last.nickname.label("last_agent_nickname"),
        _views.with_only_columns(func.count(PageView.id)).scalar_subquery().label("pages"),
        _last_view.with_only_columns(PageView.url).scalar_subquery().label("page_url"),
        _last_view.with_only_columns(PageView.title).scalar_subquery().label("page_title"),
    )
    .select_from(Visitor)
    .outerjoin(Visit, Visit.id == _latest_visit)
    .outerjoin(Conversation, and_(Conversation.visitor_id == Visitor.id, Conversation.status != "closed"))
    .outerjoin(Invitation, Invitation.id == _open_invitation)
    .outerjoin(_serving, _serving.id == Conversation.agent_id)
    .outerjoin(_last, _last.id == Visitor.last_agent_id)
    .where(Visitor.id == bindparam("visitor_id"))
)

Stay = Row[Any]


async def find_stay(db: AsyncSession, visitor_id: UUID) -> Stay | None:
    """The visitor with the latest stay, if there was one (`visit_id` is null otherwise)."""
    return (await db.execute(_statement, {"visitor_id": visitor_id})).one_or_none()


def row_of(stay: Stay, waiting: tuple[int, str, str] = (0, "", "")) -> LiveRow:
    """The row of the live list. `waiting` are views that are still in the journal: how many, and the latest page.

    Strings that repeat are shared between rows: there are thousands of them.
    """
    views, url, title = waiting
    if not views:
        url, title = stay.page_url or stay.visit_landing_url or "", stay.page_title or ""
    state, state_at = _state(stay)
    began_at: datetime = stay.visit_started_at or stay.visitor_created_at
    return LiveRow(
        id=str(stay.visitor_id),
        site_id=intern(str(stay.visitor_site_id)),
        number=stay.visitor_number,
        name=stay.visitor_name,
        type=visitor_type(
            member_id=stay.visitor_member_id,
            conversations=stay.visitor_conversations,
            visits=stay.visitor_visits,
        ),
        channel=intern(stay.visit_channel or "desktop"),
        visits=stay.visitor_visits,
        ip=stay.visit_ip or "",
        region=Region(
            intern(stay.visit_country or ""), intern(stay.visit_province or ""), intern(stay.visit_city or "")
        ),
        entered_at=to_wire(began_at),
        last_active_at=to_wire(stay.visit_last_seen_at or began_at),
        source=Source(
            intern(stay.visit_source_kind or "direct"),
            intern(stay.visit_source_name or ""),
            stay.visit_keyword or "",
        ),
        page=Page(url, title) if url else None,
        pages=(stay.pages or 0) + views,
        browser=intern(stay.visit_browser or ""),
        os=intern(stay.visit_os or ""),
        state=state,
        state_at=to_wire(state_at or began_at),
        agent=AgentName(str(stay.agent_id), stay.agent_nickname) if stay.agent_id else None,
        last_agent=AgentName(str(stay.last_agent_id), stay.last_agent_nickname)
        if stay.last_agent_id
        else None,
        conversation_id=str(stay.conversation_id) if stay.conversation_id else None,
        invitation_id=str(stay.invitation_id) if stay.invitation_id else None,
        phone=stay.visitor_card.get("mobile") or stay.visitor_card.get("phone"),
        member_id=stay.visitor_member_id,
        rev=0,
    )


def _state(stay: Stay) -> tuple[str, datetime | None]:
    if stay.conversation_id is not None:
        if stay.conversation_status == "open":
            return "chatting", stay.assigned_at or stay.requested_at
        return "queued", stay.requested_at
    if stay.invitation_id is not None:
        return "invited", stay.invited_at
    return "browsing", stay.visit_started_at
