"""SC2: which pages may embed the widget, at the session and by frame-ancestors alike."""

from typing import Any

import pytest

from livechat.sites.domains import allows, frame_ancestors, normalise_pattern
from tests.people import Person

ALLOWED: list[tuple[str, str]] = [
    ("shop.example", "https://shop.example"),
    ("shop.example", "http://shop.example"),
    ("shop.example", "https://SHOP.example"),
    ("shop.example", "https://shop.example:443"),
    ("shop.example", "http://shop.example:80"),
    ("*.shop.example", "https://www.shop.example"),
    ("*.shop.example", "https://a.b.shop.example"),
    ("localhost:3000", "http://localhost:3000"),
    ("127.0.0.1:8080", "http://127.0.0.1:8080"),
    ("[::1]:3000", "http://[::1]:3000"),
    ("xn--fiqs8s.example", "https://xn--fiqs8s.example"),
    ("中国.example", "https://xn--fiqs8s.example"),
]

REFUSED: list[tuple[str, str | None]] = [
    ("shop.example", "https://shop.example.evil.test"),
    ("shop.example", "https://evilshop.example"),
    ("shop.example", "https://www.shop.example"),
    ("shop.example", "https://shop.example:8443"),
    ("shop.example", "https://shop.example@evil.test"),
    ("shop.example", "https://evil.test/shop.example"),
    ("shop.example", "https://evil.test?shop.example"),
    ("shop.example", "https://evil.test#shop.example"),
    ("shop.example", "ftp://shop.example"),
    ("shop.example", "null"),
    ("shop.example", ""),
    ("shop.example", None),
    ("shop.example", "shop.example"),
    ("shop.example", "https://shоp.example"),  # a Cyrillic o
    ("*.shop.example", "https://shop.example"),
    ("*.shop.example", "https://evilshop.example"),
    ("*.shop.example", "https://x.shop.example.evil.test"),
    ("*.shop.example", "https://.shop.example"),
    ("localhost:3000", "http://localhost:3001"),
    ("localhost:3000", "http://localhost"),
    ("shop.example", "https://[shop.example"),
    ("shop.example", "https://shop.example:99999"),
    ("shop.example", "https://shop.example\x00.evil.test"),
]


@pytest.mark.parametrize(("pattern", "origin"), ALLOWED)
def test_a_listed_page_may(pattern: str, origin: str) -> None:
    """SC2"""
    stored = normalise_pattern(pattern)
    assert stored is not None

    assert allows([stored], origin)
    assert allows(["other.example", stored], origin)


@pytest.mark.parametrize(("pattern", "origin"), REFUSED)
def test_a_look_alike_may_not(pattern: str, origin: str | None) -> None:
    """SC2"""
    assert not allows([pattern], origin)


@pytest.mark.parametrize("origin", ["https://any.example", "null", "", None])
def test_an_empty_list_lets_everybody(origin: str | None) -> None:
    """SC2: documented behaviour"""
    assert allows([], origin)
    assert frame_ancestors([]) == "*"


TYPED = {
    "https://Shop.Example/path?x#y": "shop.example",
    " shop.example ": "shop.example",
    "http://localhost:3000/": "localhost:3000",
    "https://shop.example:443": "shop.example",
    "*.Shop.Example": "*.shop.example",
    "shop.example.": "shop.example",
    "中国.example": "xn--fiqs8s.example",
}


@pytest.mark.parametrize(("typed", "stored"), TYPED.items())
async def test_what_admins_type_is_stored_as_a_host(
    owner: Person, site: dict[str, Any], typed: str, stored: str
) -> None:
    """SC2"""
    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json={"allowed_domains": [typed, typed, ""]})

    assert answer.json()["allowed_domains"] == [stored]


async def test_the_session_and_the_frame_keep_to_the_list(
    owner: Person, site: dict[str, Any], anonymous: Person
) -> None:
    """SC2: enforced at REST and by frame-ancestors"""
    await owner.patch(
        f"/api/v1/sites/{site['id']}",
        json={"allowed_domains": ["shop.example", "*.shop.example", "localhost:3000"]},
    )

    async def begin(origin: str) -> tuple[int, str]:
        answer = await anonymous.post(
            "/widget/v1/session", json={"site_key": site["site_key"], "host_origin": origin}
        )
        return answer.status_code, answer.json().get("code", "")

    assert await begin("https://shop.example") == (200, "")
    assert await begin("http://localhost:3000") == (200, "")
    assert await begin("https://shop.example.evil.test") == (403, "domain_not_allowed")
    assert await begin("null") == (403, "domain_not_allowed")
    frame = await anonymous.get("/widget/frame", params={"site": site["site_key"]})
    policy = frame.headers["content-security-policy"]
    (ancestors,) = [part.strip() for part in policy.split(";") if "frame-ancestors" in part]
    assert ancestors == (
        "frame-ancestors 'self' https://shop.example http://shop.example https://*.shop.example"
        " http://*.shop.example https://localhost:3000 http://localhost:3000"
    )
