"""SA1: every route and socket command, tried by every kind of caller, against a table that is checked in.

After a deliberate change: LIVECHAT_WRITE_ACCESS_TABLE=1 pytest tests/contract/test_access.py, then read the diff.
"""

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from livechat.app import create_app
from livechat.contract.permissions import DescribedRoute, routes
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.settings import Settings
from tests.contract.access_requests import PUBLIC, REQUESTS
from tests.contract.access_world import AGENT_COLUMNS, VISITOR_COLUMNS, World, make_world
from tests.people import People
from tests.serving import client_for

TABLE = Path(__file__).with_name("access_table.json")
IS_WRITING = bool(os.environ.get("LIVECHAT_WRITE_ACCESS_TABLE"))

ROUTES = {f"{route.method} {route.path}": route for route in routes(create_app(Settings.model_construct()))}
GUARDED = sorted(name for name, route in ROUTES.items() if route.permission)


@pytest.fixture(scope="module")
async def world(app: FastAPI, services: Services) -> AsyncIterator[World]:
    people = People(lambda: client_for(app))
    yield await make_world(services, people)
    await people.close()


def test_something_is_enumerated() -> None:
    assert len(ROUTES) > 40
    assert {route.permission for route in ROUTES.values() if route.permission} <= set(Permission)


def test_every_route_has_a_permission_or_stands_in_the_public_list() -> None:
    """SA1"""
    without = {name for name, route in ROUTES.items() if route.permission is None}

    assert without == set(PUBLIC)


def test_every_guarded_route_has_a_row() -> None:
    """SA1: a new route without a row fails the build"""
    assert set(REQUESTS) == set(GUARDED)
    assert set(_table()) == set(GUARDED) or IS_WRITING


@pytest.mark.parametrize("name", GUARDED)
async def test_the_row_holds(world: World, name: str) -> None:
    """SA1, SB2"""
    route = ROUTES[name]
    found = {column: await _try(world, route, name, column) for column in _columns(route)}

    if IS_WRITING:
        _write(name, route, found)
    assert {"permission": route.permission, **found} == _table()[name]


@pytest.mark.parametrize("name", GUARDED)
def test_the_row_says_what_it_must(name: str) -> None:
    """SA1: what no deliberate change can make right"""
    row = _table()[name]
    at_visitor_door = name.split()[1].startswith("/widget/")

    assert row["nobody"] == row["expired token"] == "401 unauthenticated"
    if at_visitor_door:
        assert row["agent"] == row["owner"] == "401 unauthenticated"
    else:
        assert row["visitor"] == row["disabled agent"] == "401 unauthenticated"
        assert row["all but the permission"] == "403 forbidden"
        assert row["only the permission"] not in {"401 unauthenticated", "403 forbidden"}
        assert row["agent"] == "403 forbidden" or not row["agent"].startswith("403")
    if "{" in name:
        foreign = row["foreign visitor" if at_visitor_door else "foreign owner"]
        assert foreign == "404 not_found", "SA2: what belongs to others does not exist"
        if at_visitor_door:
            assert row["other visitor"] == "404 not_found"


async def _try(world: World, route: DescribedRoute, name: str, column: str) -> str:
    at_visitor_door = route.path.startswith("/widget/")
    caller = await world.caller(column, route.permission, at_visitor_door=at_visitor_door)
    parts, request = await REQUESTS[name](world, caller)
    path = route.path.format(**parts)
    answer = await caller.client.request(route.method, path, **request)
    if answer.status_code < 400:
        return str(answer.status_code)
    return f"{answer.status_code} {answer.json()['code']}"


def _columns(route: DescribedRoute) -> tuple[str, ...]:
    return VISITOR_COLUMNS if route.path.startswith("/widget/") else AGENT_COLUMNS


def _table() -> dict[str, dict[str, Any]]:
    return json.loads(TABLE.read_text()) if TABLE.exists() else {}


def _write(name: str, route: DescribedRoute, found: dict[str, str]) -> None:
    table = {**_table(), name: {"permission": route.permission, **found}}
    kept = {key: table[key] for key in sorted(table) if key in GUARDED}
    TABLE.write_text(json.dumps(kept, indent=2) + "\n")
