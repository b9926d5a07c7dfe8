"""Makes the views of an agent from the row."""

from collections.abc import Iterable
from typing import cast
from uuid import UUID

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.agents.schemas import (
    AgentCard,
    AgentOut,
    Availability,
    Card,
    ColleagueOut,
    Gender,
    RoleOut,
)
from livechat.roles.models import Role


def card_of(agent: Agent) -> Card:
    """The stored card; keys of later versions are left out."""
    return Card.model_validate({key: agent.card.get(key) for key in Card.model_fields})


def agent_card(agent: Agent, *, is_online: bool) -> AgentCard:
    return AgentCard(
        id=agent.id,
        nickname=agent.nickname,
        avatar_url=avatar_url(agent.id, agent.avatar_version),
        is_online=is_online,
        **card_of(agent).model_dump(),
    )


def colleague(agent: Agent, *, is_online: bool) -> ColleagueOut:
    return ColleagueOut(
        id=agent.id,
        name=agent.name,
        nickname=agent.nickname,
        avatar_url=avatar_url(agent.id, agent.avatar_version),
        availability=cast("Availability", agent.availability),
        is_online=is_online,
    )


def agent_out(agent: Agent, role: Role, site_ids: Iterable[UUID], *, is_online: bool) -> AgentOut:
    return AgentOut(
        id=agent.id,
        account=agent.account,
        name=agent.name,
        nickname=agent.nickname,
        email=agent.email,
        mobile=agent.mobile,
        gender=cast("Gender", agent.gender),
        role=RoleOut.model_validate(role),
        is_enabled=agent.is_enabled,
        max_chats=agent.max_chats,
        site_ids=sorted(site_ids),
        card=card_of(agent),
        avatar_url=avatar_url(agent.id, agent.avatar_version),
        availability=cast("Availability", agent.availability),
        is_online=is_online,
        created_at=agent.created_at,
    )
