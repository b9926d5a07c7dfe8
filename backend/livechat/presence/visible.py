"""Which sites' visitors an agent may see (V01: also those served by colleagues)."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.context import Actor
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.sites.models import Site, SiteAgent


async def visible_sites(db: AsyncSession, actor: Actor, only: list[UUID] | None = None) -> set[UUID]:
    """All sites of the workspace for those who may read all, else the ones the agent serves; NotFound for others."""
    statement = select(Site.id).where(Site.workspace_id == actor.workspace_id)
    if not actor.can(Permission.CONVERSATION_READ_ALL):
        statement = statement.join(SiteAgent, SiteAgent.site_id == Site.id).where(
            SiteAgent.agent_id == actor.id
        )
    sites = set(await db.scalars(statement))
    if only is None:
        return sites
    if not sites.issuperset(only):
        raise NotFound
    return set(only)
