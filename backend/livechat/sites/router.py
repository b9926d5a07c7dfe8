from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit, Search
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.sites import service
from livechat.sites.schemas import CreateSite, SetSiteAgents, SiteAgentOut, SiteOut, SitePatch

router = APIRouter(prefix="/sites", tags=["sites"])


@router.get("")
async def list_sites(
    ctx: Annotated[Context, allow(Permission.SITE_READ)],
    search: Search = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[SiteOut]:
    """Sites of the workspace; `search` looks at name and address."""
    return await service.list_sites(ctx, search=search, limit=limit, cursor=cursor)


@router.post("", status_code=201)
async def create_site(cmd: CreateSite, ctx: Annotated[Context, allow(Permission.SITE_EDIT)]) -> SiteOut:
    """Add a site."""
    return await service.create_site(ctx, cmd)


@router.get("/{site_id}")
async def read_site(site_id: UUID, ctx: Annotated[Context, allow(Permission.SITE_READ)]) -> SiteOut:
    """One site."""
    return (await service.show(ctx, [await service.get_site(ctx, site_id)]))[0]


@router.patch("/{site_id}")
async def update_site(
    site_id: UUID, patch: SitePatch, ctx: Annotated[Context, allow(Permission.SITE_EDIT)]
) -> SiteOut:
    """Change a site."""
    return await service.update_site(ctx, site_id, patch)


@router.delete("/{site_id}", status_code=204)
async def delete_site(site_id: UUID, ctx: Annotated[Context, allow(Permission.SITE_EDIT)]) -> None:
    """Remove a site with its visitors and conversations. The default site stays."""
    await service.delete_site(ctx, site_id)


@router.get("/{site_id}/agents")
async def list_site_agents(
    site_id: UUID, ctx: Annotated[Context, allow(Permission.SITE_READ)]
) -> list[SiteAgentOut]:
    """Who serves the site."""
    return await service.list_site_agents(ctx, site_id)


@router.put("/{site_id}/agents")
async def set_site_agents(
    site_id: UUID, cmd: SetSiteAgents, ctx: Annotated[Context, allow(Permission.SITE_EDIT)]
) -> list[SiteAgentOut]:
    """Replace the list of who serves the site."""
    return await service.set_site_agents(ctx, site_id, cmd.agent_ids)
