"""Conversations with all that a list shows of them, in one query that does not grow with their number."""

from collections.abc import Container
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, String, Table, and_, bindparam, func, select
from sqlalchemy import cast as cast_as
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.blocks.blocklist import Standing
from livechat.conversations import wire
from livechat.conversations.models import Conversation, ConversationTag, Transfer
from livechat.core.clock import to_wire
from livechat.messages.models import Message
from livechat.teams.models import Team
from livechat.visitors.models import PageView, Visit, Visitor
from livechat.visitors.numbers import visitor_type

PREVIEW_CHARACTERS = 120

# Built once: putting such a statement together costs more than running it.
_c = cast("Table", Conversation.__table__).c
_visitor = cast("Table", Visitor.__table__).c
_agent = cast("Table", Agent.__table__).c
_visits = cast("Table", Visit.__table__)
_pages = cast("Table", PageView.__table__)
_messages = cast("Table", Message.__table__)
_visit, _any_visit = _visits.alias("visit"), _visits.alias("any_visit")
_page, _any_page = _pages.alias("page"), _pages.alias("any_page")
_transfer = cast("Table", Transfer.__table__)
_giver, _taker = cast("Table", Agent.__table__).alias("giver"), cast("Table", Agent.__table__).alias("taker")
_team = cast("Table", Team.__table__)
_last, _said = _messages.alias("last"), _messages.alias("said")
_conversations = cast("Table", Conversation.__table__)
_tagged = cast("Table", ConversationTag.__table__)

_last_seq = (
    select(_said.c.seq)
    .where(_said.c.conversation_id == _c.id, _said.c.kind != "system")
    .order_by(_said.c.seq.desc())
    .limit(1)
    .correlate(_conversations)
    .scalar_subquery()
)
_unread = (
    select(func.count(_said.c.id))
    .where(
        _said.c.conversation_id == _c.id,
        _said.c.seq > _c.agent_read_seq,
        _said.c.sender_type == "visitor",
        _said.c.recalled_at.is_(None),
    )
    .correlate(_conversations)
    .scalar_subquery()
)
_latest_visit = (
    select(_any_visit.c.id)
    .where(_any_visit.c.visitor_id == _c.visitor_id)
    .order_by(_any_visit.c.started_at.desc())
    .limit(1)
    .correlate(_conversations)
    .scalar_subquery()
)
_latest_page = (
    select(_any_page.c.id)
    .where(_any_page.c.visitor_id == _c.visitor_id)
    .order_by(_any_page.c.viewed_at.desc())
    .limit(1)
    .correlate(_conversations)
    .scalar_subquery()
)
_tag_ids = (
    select(func.aggregate_strings(cast_as(_tagged.c.tag_id, String), ","))
    .where(_tagged.c.conversation_id == _c.id)
    .correlate(_conversations)
    .scalar_subquery()
)
SUMMARIES = (
    select(
        _c.id,
        _c.site_id,
        _c.visitor_id,
        _c.status,
        _c.origin,
        _c.agent_id,
        _c.last_seq,
        _c.version,
        _c.waiting_since,
        _c.visitor_delivered_seq,
        _c.visitor_read_seq,
        _c.agent_delivered_seq,
        _c.agent_read_seq,
        _c.created_at,
        _c.assigned_at,
        _c.closed_at,
        _c.close_reason,
        _c.category_id,
        _c.is_handled,
        _tag_ids.label("tag_ids"),
        _c.participants,
        _c.last_note_seq,
        _c.rating,
        _visitor.number,
        _visitor.name,
        _visitor.member_id,
        _visitor.visits,
        _visitor.conversations,
        _visit.c.ip,
        _visit.c.country,
        _visit.c.province,
        _visit.c.city,
        _visit.c.channel,
        _visit.c.source_kind,
        _visit.c.source_name,
        _visit.c.keyword,
        _page.c.url,
        _page.c.title,
        _agent.nickname,
        _agent.avatar_version,
        _c.team_id,
        _transfer.c.id.label("transfer_id"),
        _transfer.c.note.label("transfer_note"),
        _transfer.c.expires_at.label("transfer_expires_at"),
        _giver.c.id.label("giver_id"),
        _giver.c.nickname.label("giver_name"),
        _giver.c.avatar_version.label("giver_avatar"),
        _taker.c.id.label("taker_id"),
        _taker.c.nickname.label("taker_name"),
        _taker.c.avatar_version.label("taker_avatar"),
        _team.c.id.label("to_team_id"),
        _team.c.name.label("to_team_name"),
        _unread.label("unread"),
        _last.c.seq.label("last_message_seq"),
        _last.c.kind.label("last_message_kind"),
        _last.c.sender_type.label("last_message_sender"),
        func.substr(_last.c.text, 1, PREVIEW_CHARACTERS).label("last_message_text"),
        _last.c.data.label("last_message_data"),
        _last.c.recalled_at.is_not(None).label("is_last_message_recalled"),
        _last.c.created_at.label("last_message_at"),
    )
    .select_from(_conversations)
    .join(cast("Table", Visitor.__table__), _visitor.id == _c.visitor_id)
    .outerjoin(_visit, _visit.c.id == func.coalesce(_c.visit_id, _latest_visit))
    .outerjoin(_page, _page.c.id == _latest_page)
    .outerjoin(cast("Table", Agent.__table__), _agent.id == _c.agent_id)
    .outerjoin(_transfer, and_(_transfer.c.conversation_id == _c.id, _transfer.c.state == "offered"))
    .outerjoin(_giver, _giver.c.id == _transfer.c.from_agent_id)
    .outerjoin(_taker, _taker.c.id == _transfer.c.to_agent_id)
    .outerjoin(_team, _team.c.id == _transfer.c.to_team_id)
    .outerjoin(_last, and_(_last.c.conversation_id == _c.id, _last.c.seq == _last_seq))
    .where(_c.id.in_(bindparam("ids", expanding=True)))
)


async def summary_rows(db: AsyncSession, ids: list[UUID]) -> list[Row[*tuple[Any, ...]]]:
    """What `summary` needs, in no order."""
    return list(await db.execute(SUMMARIES, {"ids": ids})) if ids else []


def summary(row: Row[*tuple[Any, ...]], online: Container[UUID], blocks: Standing) -> wire.Conversation:
    """The agents' view of one conversation."""
    return wire.Conversation(
        id=row.id,
        site_id=row.site_id,
        status=row.status,
        origin=row.origin,
        visitor=_visitor_of(row),
        agent=wire.Agent(row.agent_id, row.nickname, avatar_url(row.agent_id, row.avatar_version))
        if row.nickname is not None
        else None,
        last_seq=row.last_seq,
        version=row.version,
        unread=row.unread,
        waiting_since=_moment(row.waiting_since),
        visitor_delivered_seq=row.visitor_delivered_seq,
        visitor_read_seq=row.visitor_read_seq,
        agent_delivered_seq=row.agent_delivered_seq,
        agent_read_seq=row.agent_read_seq,
        last_message=_last_message_of(row),
        is_visitor_online=row.visitor_id in online,
        is_blocked=blocks.shuts_out(row.visitor_id, row.ip or ""),
        transfer=_transfer_of(row),
        team_id=row.team_id,
        participants=[
            wire.Agent(UUID(id_), one["name"], avatar_url(UUID(id_), one["avatar"]))
            for id_, one in row.participants.items()
        ],
        last_note_seq=row.last_note_seq,
        rating=row.rating,
        created_at=to_wire(row.created_at),
        assigned_at=_moment(row.assigned_at),
        closed_at=_moment(row.closed_at),
        close_reason=row.close_reason,
        category_id=row.category_id,
        is_handled=row.is_handled,
        tag_ids=[UUID(id_) for id_ in row.tag_ids.split(",")] if row.tag_ids else [],
    )


def _visitor_of(row: Row[*tuple[Any, ...]]) -> wire.Visitor:
    return wire.Visitor(
        id=row.visitor_id,
        number=row.number,
        name=row.name,
        type=visitor_type(member_id=row.member_id, conversations=row.conversations, visits=row.visits),
        channel=row.channel or "desktop",
        region=wire.Region(row.country or "", row.province or "", row.city or ""),
        visits=row.visits,
        conversations=row.conversations,
        ip=row.ip or "",
        source=wire.Source(row.source_kind or "direct", row.source_name or "", row.keyword or ""),
        page=wire.Page(row.url, row.title) if row.url is not None else None,
    )


def _transfer_of(row: Row[*tuple[Any, ...]]) -> wire.Transfer | None:
    if row.transfer_id is None:
        return None
    return wire.Transfer(
        id=row.transfer_id,
        from_agent=wire.Agent(row.giver_id, row.giver_name, avatar_url(row.giver_id, row.giver_avatar))
        if row.giver_id
        else None,
        to_agent=wire.Agent(row.taker_id, row.taker_name, avatar_url(row.taker_id, row.taker_avatar))
        if row.taker_id
        else None,
        to_team=wire.Team(row.to_team_id, row.to_team_name) if row.to_team_id else None,
        note=row.transfer_note,
        expires_at=to_wire(row.transfer_expires_at),
    )


def _last_message_of(row: Row[*tuple[Any, ...]]) -> wire.LastMessage | None:
    if row.last_message_seq is None:
        return None
    # A file is shown by its name.
    text = row.last_message_text or str((row.last_message_data or {}).get("name", ""))[:PREVIEW_CHARACTERS]
    return wire.LastMessage(
        row.last_message_seq,
        row.last_message_kind,
        row.last_message_sender,
        text,
        row.is_last_message_recalled,
        to_wire(row.last_message_at),
    )


def _moment(moment: datetime | None) -> str | None:
    return to_wire(moment) if moment else None
