"""SN6, SN3: the headers of every answer, errors and files included."""

from typing import Any

import pytest

from tests.people import Person
from tests.serving import client_for

PATHS = [
    "/",
    "/healthz",
    "/readyz",
    "/metrics",
    "/docs",
    "/openapi.json",
    "/agent/",
    "/agent/assets/none.js",
    "/admin/sites",
    "/widget.js",
    "/widget/frame?site=none",
    "/chat/none",
    "/demo/",
    "/api/v1/me",
    "/api/v1/nowhere",
    "/widget/v1/config?site_key=none",
    "/api/v1/avatars/none",
    "/nowhere",
    "/.git/config",
    "/agent/../../pyproject.toml",
]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_them(anonymous: Person, path: str) -> None:
    """SN6"""
    answer = await anonymous.get(path)

    headers = answer.headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] in {"no-referrer", "strict-origin-when-cross-origin"}
    assert headers["strict-transport-security"].startswith("max-age=")
    assert "cache-control" in headers
    assert "server" not in headers
    policy = headers["content-security-policy"]
    assert "default-src" in policy
    assert "frame-ancestors" in policy
    scripts = next((part for part in policy.split(";") if "script-src" in part), "")
    assert "unsafe" not in scripts
    assert answer.status_code < 500


@pytest.mark.parametrize("path", ["/agent/", "/admin/", "/api/v1/me", "/nowhere"])
async def test_nobody_frames_the_consoles_or_the_data(anonymous: Person, path: str) -> None:
    """SN6"""
    answer = await anonymous.get(path)

    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


async def test_data_is_not_kept_by_caches(owner: Person) -> None:
    """SN6"""
    for path in ("/api/v1/me", "/api/v1/agents", "/api/v1/sites"):
        assert (await owner.get(path)).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://chat.example.evil.example"])
async def test_no_origin_is_reflected(owner: Person, origin: str) -> None:
    """SN5"""
    answer = await owner.get("/api/v1/me", headers={"origin": origin})

    assert "access-control-allow-origin" not in answer.headers
    assert "access-control-allow-credentials" not in answer.headers
    preflight = await owner.client.options(
        "/api/v1/me", headers={"origin": origin, "access-control-request-method": "GET"}
    )
    assert preflight.status_code == 405
    assert "access-control-allow-origin" not in preflight.headers


async def test_other_host_names_are_refused_where_ours_are_listed(make_app: Any) -> None:
    """SN3"""
    app = await make_app(allowed_hosts=["chat.example"])
    async with client_for(app) as client:
        own = await client.get("/healthz")
        with_port = await client.get("/healthz", headers={"host": "chat.example:8443"})
        foreign = await client.get("/healthz", headers={"host": "evil.example"})
        none = await client.get("/healthz", headers={"host": ""})

    assert (own.status_code, with_port.status_code) == (200, 200)
    assert (foreign.status_code, foreign.json()["code"]) == (421, "unknown_host")
    assert none.status_code == 421


@pytest.mark.parametrize("method", ["TRACE", "PROPFIND", "PUT", "POST"])
async def test_other_methods_change_nothing(anonymous: Person, method: str) -> None:
    """SN14"""
    answer = await anonymous.client.request(method, "/agent/")

    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
