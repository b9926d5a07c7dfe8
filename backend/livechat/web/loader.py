"""widget.js: on every page of every customer, so it is small on the wire and compressed once, not per request."""

import gzip
import hashlib
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from livechat.core.errors import NotFound
from livechat.core.problems import problem
from livechat.web.builds import Builds
from livechat.web.policies import LOADER


@dataclass(frozen=True, slots=True)
class Script:
    # When the file was written: another build is another script.
    modified_at: int
    plain: bytes
    compressed: bytes
    etag: str


class Loader:
    def __init__(self, builds: Builds) -> None:
        self._builds = builds
        self._script: Script | None = None

    async def serve(self, request: Request) -> Response:
        script = self._read()
        if script is None:
            return problem(NotFound(reason="not_built"))
        headers = {
            "cache-control": LOADER,
            "access-control-allow-origin": "*",
            "cross-origin-resource-policy": "cross-origin",
            "vary": "accept-encoding",
            "etag": script.etag,
        }
        if request.headers.get("if-none-match") == script.etag:
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["content-encoding"] = "gzip"
            return Response(script.compressed, headers=headers, media_type="text/javascript")
        return Response(script.plain, headers=headers, media_type="text/javascript")

    def _read(self) -> Script | None:
        file = self._builds.file("widget", "widget.js")
        if file is None:
            return None
        modified_at = file.stat().st_mtime_ns
        if self._script is None or self._script.modified_at != modified_at:
            plain = file.read_bytes()
            # W/: the same for the plain and the compressed form.
            etag = f'W/"{hashlib.sha256(plain).hexdigest()[:24]}"'
            self._script = Script(modified_at, plain, gzip.compress(plain, 9, mtime=0), etag)
        return self._script
