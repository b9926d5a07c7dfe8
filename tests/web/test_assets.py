"""A checkout whose front ends were never built still answers."""

from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from livechat.web.assets import assets
from livechat.web.builds import Builds


class Unbuilt(Builds):
    def folder(self, build: str) -> Path:
        return Path("/nowhere") / build


@pytest.mark.parametrize("path", ["/assets/none.js", "/assets/", "/assets/../secret"])
async def test_what_was_never_built_is_not_found(path: str):
    app = Starlette(routes=[Mount("/assets", assets(Unbuilt(), "agent"))])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        answer = await client.get(path)

    assert answer.status_code == 404
