"""The partitioned cookie of frames whose storage the browser blocks. SC1, SC3, SB11."""

from typing import Any

from tests.people import Person
from tests.visitors.test_session import SESSION, told


async def test_a_browser_that_blocks_storage_is_recognised_by_its_cookie(
    anonymous: Person, site: dict[str, Any]
) -> None:
    first = await anonymous.post(SESSION, json=told(site, is_storage_blocked=True))
    kept = first.headers["set-cookie"]
    again = await anonymous.post(
        SESSION,
        json=told(site, is_storage_blocked=True),
        headers={"Cookie": f"__Host-livechat_visitor_{site['site_key']}={first.json()['token']}"},
    )

    assert kept.startswith(f"__Host-livechat_visitor_{site['site_key']}=")
    for attribute in ("Secure", "HttpOnly", "SameSite=None", "Partitioned", "Path=/"):
        assert f"; {attribute}" in kept
    assert again.json()["visitor"]["id"] == first.json()["visitor"]["id"]


async def test_the_cookie_is_only_asked_for_where_storage_is_blocked(
    anonymous: Person, site: dict[str, Any]
) -> None:
    """D14: no cookie for anybody else, and a cookie alone makes nobody known."""
    first = await anonymous.post(SESSION, json=told(site))
    again = await anonymous.post(
        SESSION,
        json=told(site),
        headers={"Cookie": f"__Host-livechat_visitor_{site['site_key']}={first.json()['token']}"},
    )

    assert "set-cookie" not in first.headers
    assert again.json()["visitor"]["id"] != first.json()["visitor"]["id"]
