"""MS02-MS05, W20: sites, their texts, looks and agents."""

from typing import Any

import pytest

from tests.people import People, Person


async def test_a_new_site_has_a_key_and_is_served_by_whoever_added_it(admin: Person) -> None:
    """MS02"""
    answer = await admin.post(
        "/api/v1/sites", json={"name": "  Tea  ", "url": "https://tea.example", "language": "en"}
    )

    assert answer.status_code == 201
    site = answer.json()
    assert (site["name"], site["language"], site["is_default"]) == ("Tea", "en", False)
    assert len(site["site_key"]) == 16
    assert [agent["id"] for agent in site["agents"]] == [admin.id]
    assert (await admin.get(f"/api/v1/sites/{site['id']}")).json() == site


async def test_the_list_finds_by_name_and_address(owner: Person) -> None:
    """MS03, SA10"""
    tea = (
        await owner.post("/api/v1/sites", json={"name": "绿茶_100%", "url": "https://tea.example/x"})
    ).json()

    async def found(search: str) -> list[str]:
        answer = await owner.get("/api/v1/sites", params={"search": search})
        return [site["id"] for site in answer.json()["items"]]

    for search in ("绿茶", "TEA.example", "_100%"):
        assert await found(search) == [tea["id"]], search
    for search in ("%%", "' OR 1=1 --", "咖啡"):
        assert await found(search) == []


async def test_a_change_leaves_alone_what_it_does_not_name(owner: Person, site: dict[str, Any]) -> None:
    """MS05, W20"""
    change = {"greeting": "你好", "appearance": {"color": "#ff0000", "side": "left"}}

    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json=change)

    assert answer.status_code == 200
    after = answer.json()
    assert after["greeting"] == "你好"
    assert after["appearance"] == {**site["appearance"], "color": "#ff0000", "side": "left"}
    unchanged = set(site) - {"greeting", "appearance"}
    assert {key: after[key] for key in unchanged} == {key: site[key] for key in unchanged}


async def test_the_default_site_stays_and_others_can_go(
    owner: Person, site: dict[str, Any], people: People
) -> None:
    """MS05"""
    other = (await owner.post("/api/v1/sites", json={"name": "Other"})).json()
    await people.visitor(other["site_key"])

    kept = await owner.delete(f"/api/v1/sites/{site['id']}")
    gone = await owner.delete(f"/api/v1/sites/{other['id']}")

    assert (kept.status_code, kept.json()["code"]) == (409, "default_site")
    assert gone.status_code == 204
    assert (await owner.get(f"/api/v1/sites/{other['id']}")).status_code == 404
    answer = await people.anonymous().post("/widget/v1/session", json={"site_key": other["site_key"]})
    assert (answer.status_code, answer.json()["code"]) == (404, "site_not_found")


async def test_agents_are_assigned_and_taken_away(
    owner: Person, agent: Person, other_agent: Person, site: dict[str, Any]
) -> None:
    """MG06"""
    path = f"/api/v1/sites/{site['id']}/agents"

    answer = await owner.put(path, json={"agent_ids": [other_agent.id, other_agent.id]})

    assert [entry["id"] for entry in answer.json()] == [other_agent.id]
    assert (await owner.get(path)).json() == answer.json()
    assert (await owner.get(f"/api/v1/agents/{agent.id}")).json()["site_ids"] == []
    assert (await owner.put(path, json={"agent_ids": []})).json() == []


INVALID: dict[str, dict[str, Any]] = {
    "no name": {"name": ""},
    "long name": {"name": "x" * 101},
    "script address": {"url": "javascript:alert(1)"},
    "data address": {"url": "data:text/html,x"},
    "relative address": {"url": "//evil.example"},
    "language": {"language": "fr"},
    "colour": {"appearance": {"color": "red; background: url(x)"}},
    "side": {"appearance": {"side": "top"}},
    "distance": {"appearance": {"bottom_px": -1}},
    "unknown look": {"appearance": {"script": "x"}},
    "long greeting": {"greeting": "x" * 501},
    "domains": {"allowed_domains": "shop.example"},
    "key": {"site_key": "chosen"},
}


@pytest.mark.parametrize("change", INVALID.values(), ids=INVALID.keys())
async def test_invalid_values_are_refused(
    owner: Person, site: dict[str, Any], change: dict[str, Any]
) -> None:
    """SC7, SA4"""
    for answer in (
        await owner.post("/api/v1/sites", json={"name": "S", **change}),
        await owner.patch(f"/api/v1/sites/{site['id']}", json=change),
    ):
        assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


@pytest.mark.parametrize(
    "domain",
    [
        "*",
        "*.",
        "*.com",
        "shop.*",
        "shop .example",
        "javascript:x",
        "a@b.example",
        "shop.example:x",
        "'none'",
        "x;y",
        "-x.example",
        "a..b",
        "x" * 64 + ".example",
    ],
)
async def test_what_is_no_domain_is_refused(owner: Person, site: dict[str, Any], domain: str) -> None:
    """SC2"""
    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json={"allowed_domains": [domain]})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_domain")
