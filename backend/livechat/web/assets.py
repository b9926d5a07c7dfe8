"""Hashed files of a build, compressed and cacheable for ever."""

import os
from pathlib import Path

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from livechat.core.errors import NotFound
from livechat.core.problems import problem
from livechat.web.builds import Build, Builds
from livechat.web.policies import IMMUTABLE


class _Assets(StaticFiles):
    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, check_dir=False)
        self._folder = folder

    async def check_config(self) -> None:
        """Where nothing was built there is no folder: what is asked for is not found, and nothing is broken."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        if not self._folder.is_dir():
            # Not built: that is no file, and no failure of ours.
            return problem(NotFound(reason="not_built"))
        return await super().get_response(path, scope)

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["cache-control"] = IMMUTABLE
        response.headers["cross-origin-resource-policy"] = "cross-origin"
        return response


def assets(builds: Builds, build: Build) -> ASGIApp:
    """Mount it at …/assets."""
    files = _Assets(builds.folder(build) / "assets")
    return GZipMiddleware(files, minimum_size=1024, compresslevel=6)
