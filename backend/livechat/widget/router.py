"""What the widget asks for by REST before it opens its socket."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from livechat.agents.schemas import AgentCard
from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit
from livechat.core.services import Services
from livechat.presence.agents import AgentPresence
from livechat.presence.cards import online_cards
from livechat.sites.service import appearance_of
from livechat.visitors.arrival import Peer
from livechat.visitors.devices import USER_AGENT_MAX
from livechat.visitors.schemas import BeginSession
from livechat.widget import cookie
from livechat.widget.schemas import WidgetConfig, WidgetSession
from livechat.widget.session import begin, find_site

widget_router = APIRouter(tags=["widget"])


@widget_router.get("/config")
async def get_config(
    request: Request, response: Response, site_key: Annotated[str, Query(min_length=1, max_length=64)]
) -> WidgetConfig:
    """How the launcher looks on this site. Public."""
    services: Services = request.app.state.services
    site = await find_site(services, site_key)
    online = set(await services.get(AgentPresence).online(site.workspace_id))
    async with services.database.read() as db:
        agents = await online_cards(db, site.id, online)
    response.headers["Cache-Control"] = "public, max-age=60"
    return WidgetConfig(
        site_key=site.site_key,
        name=site.name,
        language=site.language,  # pyright: ignore[reportArgumentType]
        appearance=appearance_of(site),
        agents_online=len(agents),
    )


@widget_router.post("/session")
async def begin_session(request: Request, response: Response, told: BeginSession) -> WidgetSession:
    """Begin, or go on with, a visit. Public; the site's allow-list decides which pages may."""
    services: Services = request.app.state.services
    ip: str = request.app.state.client_ip(request.scope)
    await limit(services, f"session:{ip}", services.settings.session_per_address, 60)
    user_agent = request.headers.get("user-agent", "")[:USER_AGENT_MAX]
    if not told.is_storage_blocked:
        return await begin(services, told, Peer(ip, user_agent))
    known = told if told.token else told.model_copy(update={"token": cookie.read(request, told.site_key)})
    session = await begin(services, known, Peer(ip, user_agent))
    cookie.keep(
        request, response, told.site_key, session.token, services.settings.visitor_token_days * 86_400
    )
    return session


@widget_router.get("/agents")
async def list_online_agents(ctx: Annotated[Context, allow(Permission.WIDGET_BROWSE)]) -> list[AgentCard]:
    """Who answers on this site now (W04)."""
    online = set(await ctx.services.get(AgentPresence).online(ctx.workspace_id))
    if ctx.actor.site_id is None:
        return []
    return await online_cards(ctx.db, ctx.actor.site_id, online)
