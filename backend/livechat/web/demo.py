"""The demo shop: a page with the widget in it, for whoever tries the product."""

from urllib.parse import quote

from fastapi import FastAPI
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from livechat.core.errors import NotFound
from livechat.core.problems import problem
from livechat.core.services import Services
from livechat.sites.models import Site
from livechat.web.builds import Builds
from livechat.web.policies import DEMO, REVALIDATE
from livechat.web.spa import page_response


def add_routes(app: FastAPI, builds: Builds) -> None:
    async def page(request: Request) -> Response:
        path: str = request.path_params.get("path", "")
        file = builds.file("widget", f"demo/{path or 'index.html'}")
        if file is None:
            return problem(NotFound(reason="not_built"))
        if not path and "site" not in request.query_params:
            key = await _newest_default_site(request.app.state.services)
            if key is not None:
                target = f"/demo/?site={quote(key)}"
                return RedirectResponse(target, headers={"cache-control": REVALIDATE})
        # Without a workspace there is no site yet: the page itself says to sign up first.
        return page_response(file, DEMO)

    app.router.routes.append(Route("/demo/{path:path}", page))
    app.router.routes.append(Route("/demo", lambda _request: RedirectResponse("/demo/")))


async def _newest_default_site(services: Services) -> str | None:
    async with services.database.read() as db:
        return await db.scalar(
            select(Site.site_key).filter_by(is_default=True).order_by(Site.created_at.desc()).limit(1)
        )
