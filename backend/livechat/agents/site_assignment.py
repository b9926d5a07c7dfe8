"""Which sites an agent serves (MA03, MG06)."""

from uuid import UUID

from sqlalchemy import delete, select

from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.sites.models import Site, SiteAgent


async def serve_sites(ctx: Context, agent_id: UUID, site_ids: list[UUID]) -> None:
    """Let the agent serve exactly these sites of the workspace."""
    wanted = set(site_ids)
    known = set(
        await ctx.db.scalars(
            select(Site.id).where(Site.workspace_id == ctx.workspace_id, Site.id.in_(wanted))
        )
    )
    if known != wanted:
        raise NotFound(field="site_ids")
    present = set(await ctx.db.scalars(select(SiteAgent.site_id).filter_by(agent_id=agent_id)))
    gone = present - wanted
    if gone:
        await ctx.db.execute(
            delete(SiteAgent).where(SiteAgent.agent_id == agent_id, SiteAgent.site_id.in_(gone))
        )
    ctx.db.add_all(
        SiteAgent(workspace_id=ctx.workspace_id, site_id=site_id, agent_id=agent_id)
        for site_id in wanted - present
    )
    await ctx.db.flush()
