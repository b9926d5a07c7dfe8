"""Who could get a conversation, with what they have to do already."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, select

from livechat.agents.models import Agent
from livechat.conversations.models import Conversation
from livechat.routing.choice import Candidate
from livechat.sites.models import SiteAgent

_load = (
    select(func.count())
    .select_from(Conversation)
    .where(Conversation.agent_id == Agent.id, Conversation.status == "open")
    .correlate(Agent)
    .scalar_subquery()
)
PERSON = (Agent.id, Agent.max_chats, Agent.last_assigned_at, _load.label("load"))


def can_serve(workspace_id: UUID, free: set[UUID]) -> tuple[ColumnElement[bool], ...]:
    return (Agent.workspace_id == workspace_id, Agent.is_enabled.is_(True), Agent.id.in_(free))


def serving_sites(workspace_id: UUID, free: set[UUID]) -> Select[*tuple[Any, ...]]:
    """Those of the agents in `free` who serve a site; the site is called `place`."""
    return (
        select(SiteAgent.site_id.label("place"), SiteAgent.is_auto_assign, *PERSON)
        .join(Agent, Agent.id == SiteAgent.agent_id)
        .where(*can_serve(workspace_id, free))
    )


def by_place(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[UUID, list[Candidate]]:
    """Site or team → who may get a conversation there. Somebody in two places is one candidate with one load."""
    known: dict[tuple[UUID, bool], Candidate] = {}
    places: dict[UUID, list[Candidate]] = {}
    for row in rows:
        candidate = known.setdefault(
            (row.id, row.is_auto_assign),
            Candidate(row.id, row.load, row.max_chats, row.last_assigned_at, row.is_auto_assign),
        )
        places.setdefault(row.place, []).append(candidate)
    return places
