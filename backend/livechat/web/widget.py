"""What runs on other people's pages: the loader, the page inside the frame, and the hosted chat page."""

from fastapi import FastAPI
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from livechat.core.errors import NotFound
from livechat.core.problems import problem
from livechat.core.services import Services
from livechat.sites.domains import frame_ancestors
from livechat.sites.errors import SiteNotFound
from livechat.sites.models import Site
from livechat.web.assets import assets
from livechat.web.builds import Builds
from livechat.web.loader import Loader
from livechat.web.policies import embedded
from livechat.web.spa import page_response


def add_routes(app: FastAPI, builds: Builds) -> None:
    app.mount("/widget/assets", assets(builds, "widget"))

    script = Loader(builds)

    async def frame(request: Request) -> Response:
        return await _page(request, builds, request.query_params.get("site", ""), "frame.html")

    async def hosted(request: Request) -> Response:
        return await _page(request, builds, request.path_params["site_key"], "chat.html")

    app.router.routes.extend(
        [Route("/widget.js", script.serve), Route("/widget/frame", frame), Route("/chat/{site_key}", hosted)]
    )


async def _page(request: Request, builds: Builds, site_key: str, name: str) -> Response:
    domains = await _allowed_domains(request.app.state.services, site_key)
    if domains is None:
        return problem(SiteNotFound())
    file = builds.file("widget", name)
    if file is None:
        return problem(NotFound(reason="not_built"))
    # The hosted page is a window of its own; only the frame is for the pages on the allow-list (SC2).
    ancestors = frame_ancestors(domains) if name == "frame.html" else "'self'"
    response = page_response(file, embedded(ancestors))
    response.headers["cross-origin-resource-policy"] = "cross-origin"
    return response


async def _allowed_domains(services: Services, site_key: str) -> list[str] | None:
    if not site_key or len(site_key) > 32:
        return None
    async with services.database.read() as db:
        site = await db.scalar(select(Site).filter_by(site_key=site_key))
    return None if site is None else site.allowed_domains
