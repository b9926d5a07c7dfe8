"""SA2, SA3, SA8: an id that is not yours, wherever it stands, is an id that does not exist."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI

from livechat.core.services import Services
from tests import chat
from tests.contract.access_requests import PIXEL, REQUESTS
from tests.contract.access_world import World, make_world
from tests.contract.test_access import GUARDED, ROUTES
from tests.people import PASSWORD, People, unique
from tests.serving import client_for

WITH_ID = [name for name in GUARDED if "{" in name]

UNKNOWN = "01890000-0000-7000-8000-000000000000"
ODD = [
    "0",
    "-1",
    str(2**63),
    "null",
    "[]",
    "undefined",
    "%27%20OR%201=1",
    UNKNOWN[:-1],
    f"{UNKNOWN}0",
    "%2e%2e",
    "*",
]


@pytest.fixture(scope="module")
async def world(app: FastAPI, services: Services) -> AsyncIterator[World]:
    people = People(lambda: client_for(app))
    yield await make_world(services, people)
    await people.close()


def test_there_are_routes_with_ids() -> None:
    assert len(WITH_ID) > 15


@pytest.mark.parametrize("name", WITH_ID)
async def test_every_odd_id_is_one_and_the_same_404(world: World, name: str) -> None:
    """SA2: unknown, foreign, of another kind, and what is no id at all"""
    route = ROUTES[name]
    caller = world.visitor if route.path.startswith("/widget/") else world.owner
    parts, request = await REQUESTS[name](world, caller)
    assert parts

    bodies: set[bytes] = set()
    for parameter in parts:
        another_kind = world.site["id"] if parameter != "site_id" else world.agent.id
        for odd in [UNKNOWN, another_kind, *ODD]:
            path = route.path.format(**{**parts, parameter: odd})
            answer = await caller.client.request(route.method, path, **request)
            assert answer.status_code == 404, (path, answer.text)
            bodies.add(answer.content)

    assert len(bodies) == 1


async def test_foreign_ids_in_bodies_change_nothing(world: World) -> None:
    """SA3"""
    foreign_site = await world.people.site(world.foreign_owner)
    roles = (await world.foreign_owner.get("/api/v1/roles")).json()
    new = {"name": "N", "email": f"{unique('n')}@shop.example", "password": PASSWORD}
    site = f"/api/v1/sites/{world.site['id']}/agents"
    before = (await world.owner.get(site)).json()
    for odd in (world.foreign_owner.id, UNKNOWN):
        answer = await world.owner.put(site, json={"agent_ids": [world.agent.id, odd]})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    for change in ({"site_ids": [foreign_site["id"]]}, {"role_id": roles[0]["id"]}, {"role_id": UNKNOWN}):
        answer = await world.owner.post("/api/v1/agents", json={**new, **change})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")

    assert (await world.owner.get(site)).json() == before


async def test_a_foreign_file_cannot_be_sent(world: World) -> None:
    """SA3: neither another tenant's, nor another visitor's of the same site"""
    foreign = await world.foreign_owner.post("/api/v1/files?name=a.png", content=PIXEL)
    others = await world.other_visitor.post("/widget/v1/files?name=a.png", content=PIXEL)
    conversation_id = (await chat.start(world.visitor))["conversation"]["id"]

    for file_id in (foreign.json()["id"], others.json()["id"], UNKNOWN):
        sent = await chat.say(world.visitor, conversation_id, "", kind="file", attachment_id=file_id)
        assert (sent.status_code, sent.json()["code"]) == (404, "attachment_not_found")


LISTS = [
    "agents",
    "sites",
    "conversations",
    "visitors",
    "colleagues",
    "roles",
    "canned-groups",
    "canned-responses",
    "canned-files",
]


@pytest.mark.parametrize("path", LISTS)
async def test_lists_hold_nothing_of_others(world: World, path: str) -> None:
    """SA2, SA9"""
    mine = (await world.owner.get(f"/api/v1/{path}")).json()
    theirs = (await world.foreign_owner.get(f"/api/v1/{path}")).json()

    def ids(answer: Any) -> set[str]:
        return {item["id"] for item in (answer["items"] if isinstance(answer, dict) else answer)}

    assert not ids(mine) & ids(theirs)


@pytest.mark.parametrize("path", ["conversations?site_id=", "visitors?site_id=", "conversations?visitor_id="])
async def test_a_filter_by_a_foreign_id_finds_nothing(world: World, path: str) -> None:
    """SA2, SA8: the token says which workspace it is"""
    foreign = (
        world.foreign_visitor.id
        if "visitor_id" in path
        else (await world.people.site(world.foreign_owner))["id"]
    )

    answer = await world.owner.get(f"/api/v1/{path}{foreign}")

    assert answer.status_code in {200, 404}
    assert answer.status_code == 404 or answer.json()["items"] == []


async def test_no_header_or_query_names_another_workspace(world: World) -> None:
    """SA8: token wins"""
    foreign = world.foreign_owner.me["workspace"]["id"]
    headers = {
        "x-workspace-id": foreign,
        "x-tenant-id": foreign,
        "x-forwarded-host": "other.example",
        "host": "other.example",
    }

    answer = await world.owner.get(f"/api/v1/me?workspace_id={foreign}", headers=headers)

    assert answer.json()["workspace"] == world.owner.me["workspace"]


async def test_a_visitors_token_counts_more_than_the_site_key_beside_it(world: World) -> None:
    """SA8: a token of one site is nothing on another; the browser is a new visitor there"""
    foreign_site = await world.people.site(world.foreign_owner)

    answer = await world.people.anonymous().post(
        "/widget/v1/session", json={"site_key": foreign_site["site_key"], "token": world.visitor.token}
    )

    assert answer.status_code == 200
    assert answer.json()["visitor"]["id"] != world.visitor.id
    assert answer.json()["conversation"] is None


SECRETS = ("password", "hash", "secret", "$argon2")


@pytest.mark.parametrize("name", [name for name in GUARDED if name.startswith("GET")])
async def test_no_answer_holds_a_secret(world: World, name: str) -> None:
    """SA4"""
    route = ROUTES[name]
    caller = world.visitor if route.path.startswith("/widget/") else world.owner
    parts, request = await REQUESTS[name](world, caller)

    answer = await caller.client.request("GET", route.path.format(**parts), **request)

    assert answer.status_code == 200
    assert not [word for word in SECRETS if word in answer.text.lower()]
    if caller is world.visitor:
        # Visitors see an agent's public card and nothing else of them (SA5).
        for private in (world.agent.me["email"], str(world.agent.me["account"])):
            assert private not in answer.text
