"""Selects about agents. Every one starts from the workspace of the actor."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import String, cast, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from livechat.agents.models import Agent
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.paging import like
from livechat.sites.models import SiteAgent


async def get_agent(ctx: Context, agent_id: UUID) -> Agent:
    """An agent of the actor's workspace with their role; NotFound otherwise."""
    statement = (
        select(Agent)
        .filter_by(id=agent_id, workspace_id=ctx.workspace_id)
        .options(joinedload(Agent.role))
        .execution_options(populate_existing=True)
    )
    agent = await ctx.db.scalar(statement)
    if agent is None:
        raise NotFound
    return agent


async def find_agents(
    ctx: Context,
    *,
    search: str | None,
    role_id: UUID | None,
    is_enabled: bool | None,
    after: UUID | None,
    limit: int,
) -> list[Agent]:
    statement = (
        select(Agent)
        .filter_by(workspace_id=ctx.workspace_id)
        .options(joinedload(Agent.role))
        .order_by(Agent.id)
        .limit(limit)
    )
    if search:
        pattern = like(search.strip())
        columns = (cast(Agent.account, String), Agent.name, Agent.nickname)
        statement = statement.where(or_(*(column.ilike(pattern, escape="\\") for column in columns)))
    if role_id is not None:
        statement = statement.filter_by(role_id=role_id)
    if is_enabled is not None:
        statement = statement.filter_by(is_enabled=is_enabled)
    if after is not None:
        statement = statement.where(Agent.id > after)
    return list(await ctx.db.scalars(statement))


async def sites_of(db: AsyncSession, agent_ids: list[UUID]) -> dict[UUID, list[UUID]]:
    """The sites that each agent serves."""
    found: dict[UUID, list[UUID]] = defaultdict(list)
    statement = select(SiteAgent.agent_id, SiteAgent.site_id).where(SiteAgent.agent_id.in_(agent_ids))
    for agent_id, site_id in (await db.execute(statement)).all():
        found[agent_id].append(site_id)
    return found
