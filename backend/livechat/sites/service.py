"""Admins add and change sites."""

from collections import defaultdict
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import delete, func, or_, select

from livechat.agents.avatars import avatar_url
from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.paging import encode_cursor, id_cursor, like
from livechat.core.schema import Page
from livechat.sites.domains import normalise_pattern
from livechat.sites.errors import DefaultSite, InvalidDomain
from livechat.sites.keys import new_site_key
from livechat.sites.models import Site, SiteAgent
from livechat.sites.schemas import (
    Appearance,
    CreateSite,
    Language,
    ServiceRules,
    SiteAgentOut,
    SiteOut,
    SitePatch,
)
from livechat.visitors.models import Visit


async def get_site(ctx: Context, site_id: UUID) -> Site:
    """A site of the actor's workspace; NotFound otherwise."""
    site = await ctx.db.scalar(select(Site).filter_by(id=site_id, workspace_id=ctx.workspace_id))
    if site is None:
        raise NotFound
    return site


async def list_sites(ctx: Context, *, search: str | None, limit: int, cursor: str | None) -> Page[SiteOut]:
    statement = select(Site).filter_by(workspace_id=ctx.workspace_id).order_by(Site.id).limit(limit + 1)
    if search:
        pattern = like(search.strip())
        statement = statement.where(
            or_(Site.name.ilike(pattern, escape="\\"), Site.url.ilike(pattern, escape="\\"))
        )
    if cursor:
        statement = statement.where(Site.id > id_cursor(cursor))
    found = list(await ctx.db.scalars(statement))
    page, rest = found[:limit], found[limit:]
    return Page(items=await show(ctx, page), next_cursor=encode_cursor(str(page[-1].id)) if rest else None)


async def show(ctx: Context, sites: list[Site]) -> list[SiteOut]:
    """The views of some sites, with their agents and the visitors of today, in two queries for all."""
    ids = [site.id for site in sites]
    agents = await _agents_of(ctx, ids)
    visitors = await _visitors_today(ctx, ids)
    return [_site_out(site, agents[site.id], visitors.get(site.id, 0)) for site in sites]


async def create_site(ctx: Context, cmd: CreateSite) -> SiteOut:
    site = Site(
        workspace_id=ctx.workspace_id,
        site_key=new_site_key(),
        name=cmd.name,
        url=cmd.url,
        language=cmd.language,
        greeting=cmd.greeting,
        offline_text=cmd.offline_text,
        allowed_domains=_patterns(cmd.allowed_domains),
        appearance=cmd.appearance.model_dump(),
        service_rules=cmd.service_rules.model_dump(),
    )
    ctx.db.add(site)
    await ctx.db.flush()
    ctx.db.add(SiteAgent(workspace_id=ctx.workspace_id, site_id=site.id, agent_id=ctx.actor.id))
    await ctx.db.flush()
    record(ctx, "site.created", site.id, name=site.name)
    return (await show(ctx, [site]))[0]


async def update_site(ctx: Context, site_id: UUID, patch: SitePatch) -> SiteOut:
    site = await get_site(ctx, site_id)
    simple = {"name", "url", "language", "greeting", "offline_text"} & patch.model_fields_set
    for field in simple:
        setattr(site, field, getattr(patch, field))
    if "allowed_domains" in patch.model_fields_set:
        site.allowed_domains = _patterns(patch.allowed_domains)
    if "appearance" in patch.model_fields_set:
        site.appearance = {**site.appearance, **patch.appearance.model_dump(exclude_unset=True)}
    if "service_rules" in patch.model_fields_set:
        changes = patch.service_rules.model_dump(exclude_unset=True)
        site.service_rules = {**(site.service_rules or {}), **changes}
    await ctx.db.flush()
    record(ctx, "site.updated", site.id, fields=sorted(patch.model_fields_set))
    return (await show(ctx, [site]))[0]


async def delete_site(ctx: Context, site_id: UUID) -> None:
    site = await get_site(ctx, site_id)
    if site.is_default:
        raise DefaultSite
    record(ctx, "site.deleted", site.id, name=site.name)
    # Core delete: the database removes what hangs on it, without loading any of it.
    await ctx.db.execute(delete(Site).where(Site.id == site.id))


async def list_site_agents(ctx: Context, site_id: UUID) -> list[SiteAgentOut]:
    site = await get_site(ctx, site_id)
    return (await _agents_of(ctx, [site.id]))[site.id]


async def set_site_agents(ctx: Context, site_id: UUID, agent_ids: list[UUID]) -> list[SiteAgentOut]:
    site = await get_site(ctx, site_id)
    wanted = set(agent_ids)
    known = set(
        await ctx.db.scalars(
            select(Agent.id).where(Agent.workspace_id == ctx.workspace_id, Agent.id.in_(wanted))
        )
    )
    if known != wanted:
        raise NotFound(field="agent_ids")
    present = set(await ctx.db.scalars(select(SiteAgent.agent_id).filter_by(site_id=site.id)))
    await ctx.db.execute(
        delete(SiteAgent).where(SiteAgent.site_id == site.id, SiteAgent.agent_id.in_(present - wanted))
    )
    ctx.db.add_all(
        SiteAgent(workspace_id=ctx.workspace_id, site_id=site.id, agent_id=agent_id)
        for agent_id in wanted - present
    )
    await ctx.db.flush()
    record(ctx, "site.agents_changed", site.id, count=len(wanted))
    return (await _agents_of(ctx, [site.id]))[site.id]


def appearance_of(site: Site) -> Appearance:
    """The stored appearance with today's defaults under it."""
    known = {key: value for key, value in site.appearance.items() if key in Appearance.model_fields}
    return Appearance.model_validate(known)


def rules_of(stored: dict[str, Any] | None) -> ServiceRules:
    """The stored rules with today's defaults under them."""
    known = {key: value for key, value in (stored or {}).items() if key in ServiceRules.model_fields}
    return ServiceRules.model_validate(known)


def _patterns(domains: list[str]) -> list[str]:
    patterns: dict[str, None] = {}
    for domain in domains:
        if not domain.strip():
            continue
        pattern = normalise_pattern(domain)
        if pattern is None:
            raise InvalidDomain(domain=domain)
        patterns[pattern] = None
    return list(patterns)


def _site_out(site: Site, agents: list[SiteAgentOut], visitors_today: int) -> SiteOut:
    return SiteOut(
        id=site.id,
        site_key=site.site_key,
        name=site.name,
        url=site.url,
        language=cast("Language", site.language),
        greeting=site.greeting,
        offline_text=site.offline_text,
        allowed_domains=site.allowed_domains,
        appearance=appearance_of(site),
        service_rules=rules_of(site.service_rules),
        is_default=site.is_default,
        agents=agents,
        snippet_seen_at=site.snippet_seen_at,
        snippet_seen_url=site.snippet_seen_url,
        visitors_today=visitors_today,
        created_at=site.created_at,
    )


async def _agents_of(ctx: Context, site_ids: list[UUID]) -> dict[UUID, list[SiteAgentOut]]:
    found: dict[UUID, list[SiteAgentOut]] = defaultdict(list)
    statement = (
        select(SiteAgent.site_id, Agent.id, Agent.nickname, Agent.avatar_version)
        .join(Agent, Agent.id == SiteAgent.agent_id)
        .where(SiteAgent.site_id.in_(site_ids))
        .order_by(Agent.id)
    )
    for site_id, agent_id, nickname, version in (await ctx.db.execute(statement)).all():
        found[site_id].append(
            SiteAgentOut(id=agent_id, nickname=nickname, avatar_url=avatar_url(agent_id, version))
        )
    return found


async def _visitors_today(ctx: Context, site_ids: list[UUID]) -> dict[UUID, int]:
    """Visitors of the last 24 hours; a day of which time zone is a question for the statistics."""
    statement = (
        select(Visit.site_id, func.count(Visit.visitor_id.distinct()).label("visitors"))
        .where(Visit.site_id.in_(site_ids), Visit.started_at >= now() - timedelta(hours=24))
        .group_by(Visit.site_id)
    )
    return {row.site_id: row.visitors for row in await ctx.db.execute(statement)}
