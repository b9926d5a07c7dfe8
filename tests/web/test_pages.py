"""What browsers load: how long they may keep it, and what it may do."""

from pathlib import Path

import pytest

from tests.people import People, Person
from tests.serving import client_for
from tests.web.conftest import FILES


@pytest.mark.parametrize("path", ["/agent/", "/agent/conversations/7", "/agent/index.html"])
async def test_any_path_of_a_console_is_its_page(browser: Person, path: str) -> None:
    answer = await browser.get(path)

    assert (answer.status_code, answer.text) == (200, "<title>workbench</title>")
    assert answer.headers["cache-control"] == "no-cache"
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy


async def test_a_page_is_not_sent_again_when_it_is_the_same(browser: Person) -> None:
    first = await browser.get("/admin/")

    again = await browser.get("/admin/", headers={"if-none-match": first.headers["etag"]})

    assert again.status_code in {200, 304}
    assert "content-security-policy" in again.headers


async def test_assets_are_kept_for_ever_and_compressed(browser: Person) -> None:
    answer = await browser.get("/agent/assets/main-abc123.js", headers={"accept-encoding": "gzip"})

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "accept-encoding"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.text == FILES["agent/assets/main-abc123.js"]


@pytest.mark.parametrize(
    ("accepted", "encoding", "suffix"),
    [
        ("gzip, deflate, br", "br", ".br"),
        ("gzip;q=0.8", "gzip", ".gz"),
        ("identity", None, ""),
        ("brx", None, ""),
    ],
)
async def test_assets_come_as_the_build_has_compressed_them(
    browser: Person, web_root: Path, accepted: str, encoding: str | None, suffix: str
) -> None:
    """The event loop that carries the messages compresses nothing"""
    path = "agent/assets/main-abc123.js"

    async with browser.client.stream("GET", f"/{path}", headers={"accept-encoding": accepted}) as answer:
        raw = b"".join([part async for part in answer.aiter_raw()])
    again = await browser.get(
        f"/{path}", headers={"accept-encoding": accepted, "if-none-match": answer.headers["etag"]}
    )

    assert answer.headers.get("content-encoding") == encoding
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert raw == (web_root / f"{path}{suffix}").read_bytes()
    assert (again.status_code, again.content) == (304, b"")


async def test_an_asset_without_a_compressed_form_comes_plain(browser: Person) -> None:
    answer = await browser.get("/widget/assets/frame-abc123.js", headers={"accept-encoding": "gzip, br"})

    assert (answer.status_code, answer.text) == (200, "// frame")
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/agent/assets/gone-abc123.js",
        "/agent/missing.png",
        "/agent/../secret.txt",
        "/agent/%2e%2e/secret.txt",
        "/agent/..%2fsecret.txt",
        "/agent/assets/..%2f..%2fsecret.txt",
        "/agent//etc/passwd.txt",
        "/demo/..%2f..%2fsecret.txt",
        "/widget/assets/../../secret.txt",
        "/.git/config",
        "/agent/.env",
    ],
)
async def test_nothing_else_is_served(browser: Person, path: str) -> None:
    """SN14, SU2: and a missing asset is no page, which a browser would take for a script"""
    answer = await browser.get(path)

    assert answer.status_code == 404
    assert "canary" not in answer.text


async def test_directories_are_not_listed(browser: Person) -> None:
    """SN14"""
    for path in ("/agent/assets/", "/widget/assets/", "/widget/"):
        answer = await browser.get(path)
        assert answer.status_code in {404, 405}
        assert "abc123" not in answer.text


async def test_the_loader_is_for_every_page_and_soon_renewed(browser: Person) -> None:
    answer = await browser.get("/widget.js")

    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.headers["cache-control"] == "public, max-age=300"
    assert answer.headers["content-type"].startswith("text/javascript")


async def test_the_loader_is_compressed_and_not_sent_twice(browser: Person) -> None:
    first = await browser.get("/widget.js", headers={"accept-encoding": "gzip"})
    plain = await browser.get("/widget.js", headers={"accept-encoding": "identity"})
    again = await browser.get("/widget.js", headers={"if-none-match": first.headers["etag"]})

    assert first.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert first.text == plain.text == "// loader"
    assert first.headers["vary"] == "accept-encoding"
    assert (again.status_code, again.content) == (304, b"")


async def test_the_frame_runs_nothing_inline(site_people: People, browser: Person) -> None:
    """SN6, SC6"""
    site = await site_people.site(await site_people.owner())

    answer = await browser.get("/widget/frame", params={"site": site["site_key"]})

    assert "unsafe" not in answer.headers["content-security-policy"]


async def test_the_hosted_page_exists_for_sites_only(site_people: People, browser: Person) -> None:
    """W01"""
    site = await site_people.site(await site_people.owner())

    answer = await browser.get(f"/chat/{site['site_key']}")
    assert (answer.status_code, answer.text) == (200, "<title>chat</title>")
    assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]
    for unknown in ("/chat/none", "/widget/frame?site=none", "/widget/frame", f"/chat/{'x' * 500}"):
        refused = await browser.get(unknown)
        assert (refused.status_code, refused.json()["code"]) == (404, "site_not_found")


async def test_the_demo_shop_shows_the_newest_workspaces_site(site_people: People, browser: Person) -> None:
    site = await site_people.site(await site_people.owner())

    answer = await browser.get("/demo/")

    assert answer.status_code == 307
    assert answer.headers["location"] == f"/demo/?site={site['site_key']}"
    page = await browser.get(answer.headers["location"])
    assert page.text == "<title>demo</title>"


async def test_the_front_door_leads_to_the_workbench(browser: Person) -> None:
    for path, target in (("/", "/agent/"), ("/agent", "/agent/"), ("/admin", "/admin/"), ("/demo", "/demo/")):
        answer = await browser.get(path)
        assert (answer.status_code, answer.headers["location"]) == (307, target)


async def test_metrics_are_for_the_machine_itself_or_the_token(make_app, server) -> None:
    """SN14"""
    import httpx

    async with httpx.AsyncClient(base_url=server.url) as here:
        own = await here.get("/metrics")
        proxied = await here.get("/metrics", headers={"x-forwarded-for": "203.0.113.1"})
    app = await make_app(metrics_token="t0ken-for-metrics")
    async with client_for(app) as client:
        bare = await client.get("/metrics")
        right = await client.get("/metrics", headers={"authorization": "Bearer t0ken-for-metrics"})

    assert own.status_code == 200
    assert "livechat_sockets" in own.text
    assert (proxied.status_code, bare.status_code, right.status_code) == (404, 404, 200)


async def test_the_reference_can_be_switched_off(make_app) -> None:
    """SN14"""
    app = await make_app(show_docs=False)
    async with client_for(app) as client:
        assert (await client.get("/docs")).status_code == 404
        assert (await client.get("/openapi.json")).status_code == 404


async def test_readiness_says_what_answers(browser: Person) -> None:
    answer = await browser.get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "database": "ok", "disk": "ok", "bus": "ok"}
