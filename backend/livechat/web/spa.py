"""The two consoles: any path that is no file is the page itself, whose router takes it from there."""

from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from livechat.core.errors import NotFound
from livechat.core.problems import problem
from livechat.web.assets import assets
from livechat.web.builds import Build, Builds
from livechat.web.policies import CONSOLE, REVALIDATE

CONSOLES: tuple[Build, ...] = ("agent", "admin")


def add_routes(app: FastAPI, builds: Builds) -> None:
    for build in CONSOLES:
        app.mount(f"/{build}/assets", assets(builds, build))
        app.router.routes.append(Route(f"/{build}/{{path:path}}", _pages(builds, build)))
        app.router.routes.append(Route(f"/{build}", _redirect(f"/{build}/")))
    app.router.routes.append(Route("/", _redirect("/agent/")))


def _pages(builds: Builds, build: Build):
    async def page(request: Request) -> Response:
        path: str = request.path_params["path"]
        found = builds.file(build, path) if path else None
        if found is None and "." in path.rpartition("/")[2]:
            return problem(NotFound())
        found = found or builds.file(build, "index.html")
        return problem(NotFound(reason="not_built")) if found is None else page_response(found, CONSOLE)

    return page


def page_response(file: Path, policy: str) -> FileResponse:
    return FileResponse(file, headers={"content-security-policy": policy, "cache-control": REVALIDATE})


def _redirect(target: str):
    async def redirect(_request: Request) -> Response:
        return RedirectResponse(target, headers={"cache-control": REVALIDATE})

    return redirect
