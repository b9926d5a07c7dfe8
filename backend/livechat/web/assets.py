"""Hashed files of a build, compressed by the build and cacheable for ever."""

import os
from mimetypes import guess_type
from pathlib import Path

from starlette.datastructures import Headers
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
        encoding, path, stat = _smallest(os.fspath(full_path), stat_result, scope)
        response = super().file_response(path, stat, scope, status_code)
        if encoding:
            response.headers["content-encoding"] = encoding
            response.headers["content-type"] = f"{guess_type(full_path)[0]}; charset=utf-8"
        response.headers["vary"] = "accept-encoding"
        response.headers["cache-control"] = IMMUTABLE
        response.headers["cross-origin-resource-policy"] = "cross-origin"
        return response


def _smallest(path: str, stat: os.stat_result, scope: Scope) -> tuple[str, str, os.stat_result]:
    """The smallest form that the build has made and the browser reads: nothing is compressed while it waits."""
    accepted = Headers(scope=scope).get("accept-encoding", "")
    names = {name.partition(";")[0].strip() for name in accepted.split(",")}
    for encoding, suffix in (("br", ".br"), ("gzip", ".gz")):
        if encoding in names:
            try:
                return encoding, path + suffix, Path(path + suffix).stat()
            except FileNotFoundError:
                continue
    return "", path, stat


def assets(builds: Builds, build: Build) -> ASGIApp:
    """Mount it at …/assets."""
    return _Assets(builds.folder(build) / "assets")
