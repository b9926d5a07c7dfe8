"""A small build of the front ends, so that these tests need no Node."""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from asgi_lifespan import LifespanManager
from fastapi import FastAPI

from livechat.app import create_app
from livechat.settings import Settings
from tests.people import People, Person
from tests.serving import client_for

FILES = {
    "agent/index.html": "<title>workbench</title>",
    "agent/favicon.svg": "<svg/>",
    "agent/assets/main-abc123.js": "console.log('x');" * 200,
    "admin/index.html": "<title>console</title>",
    "widget/widget.js": "// loader",
    "widget/frame.html": "<title>frame</title>",
    "widget/chat.html": "<title>chat</title>",
    "widget/assets/frame-abc123.js": "// frame",
    "widget/demo/index.html": "<title>demo</title>",
    "widget/demo/demo.js": "// demo",
    "secret.txt": "canary",
}

# Python brings no brotli; nobody unpacks this.
BROTLI = b"brotli"


@pytest.fixture(scope="module")
def web_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("web")
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    script = root / "agent/assets/main-abc123.js"
    script.with_suffix(".js.gz").write_bytes(gzip.compress(script.read_bytes()))
    script.with_suffix(".js.br").write_bytes(BROTLI)
    return root


@pytest.fixture(scope="module")
async def site_app(settings: Settings, web_root: Path) -> AsyncIterator[FastAPI]:
    app = create_app(settings, web_root)
    async with LifespanManager(app, startup_timeout=30, shutdown_timeout=30):
        yield app


@pytest.fixture
async def site_people(site_app: FastAPI) -> AsyncIterator[People]:
    people = People(lambda: client_for(site_app))
    yield people
    await people.close()


@pytest.fixture
def browser(site_people: People) -> Person:
    return site_people.anonymous()
