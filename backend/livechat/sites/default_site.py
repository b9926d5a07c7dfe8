"""Every new workspace starts with one site, ready to use (MS05)."""

from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.core.ids import new_id
from livechat.sites.keys import new_site_key
from livechat.sites.models import Site, SiteAgent
from livechat.workspaces.models import Workspace


def add_default_site(db: AsyncSession, workspace: Workspace, owner: Agent) -> Site:
    """The workspace's first site, served by its owner."""
    site = Site(
        id=new_id(),
        workspace_id=workspace.id,
        site_key=new_site_key(),
        name=workspace.name,
        allowed_domains=[],
        appearance={},
        is_default=True,
    )
    db.add(site)
    db.add(SiteAgent(workspace_id=workspace.id, site_id=site.id, agent_id=owner.id))
    return site
