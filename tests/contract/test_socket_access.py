"""SA1, SA7: every socket command, tried by every kind of caller who can open a socket."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from livechat.contract.openapi import command_list
from livechat.core.services import Services
from tests.contract.access_requests import COMMANDS
from tests.contract.access_world import World, make_world
from tests.contract.everything import import_everything
from tests.contract.test_access import IS_WRITING
from tests.people import People, Server
from tests.serving import client_for

import_everything()
TABLE = Path(__file__).with_name("socket_access_table.json")
COLUMNS = {
    "agent": ("foreign owner", "all but the permission", "only the permission", "agent", "owner"),
    "visitor": ("foreign visitor", "other visitor", "visitor"),
}
ROWS = [
    (f"{door} {entry['name']}", door, entry["name"], entry["permissions"][door])
    for entry in command_list()
    for door in entry["doors"]
]


@pytest.fixture(scope="module")
async def world(app: FastAPI, services: Services) -> AsyncIterator[World]:
    people = People(lambda: client_for(app))
    yield await make_world(services, people)
    await people.close()


def test_every_command_has_a_permission_and_a_row() -> None:
    """SA1"""
    assert len(ROWS) > 15
    assert {name for _row, _door, name, _permission in ROWS} == set(COMMANDS)
    assert all(permission for *_rest, permission in ROWS)
    assert set(_table()) == {row for row, *_rest in ROWS} or IS_WRITING


@pytest.mark.parametrize(("row", "door", "name", "permission"), ROWS, ids=[row for row, *_rest in ROWS])
async def test_the_row_holds(
    world: World, server: Server, row: str, door: str, name: str, permission: str
) -> None:
    """SA1, SA7"""
    found = {column: await _try(world, server, name, column, permission) for column in COLUMNS[door]}

    if IS_WRITING:
        TABLE.write_text(
            json.dumps({**_table(), row: {"permission": permission, **found}}, indent=2, sort_keys=True)
            + "\n"
        )
    assert {"permission": permission, **found} == _table()[row]
    if door == "agent":
        assert found["all but the permission"] == "forbidden"
        assert found["only the permission"] != "forbidden"
    if name in {"conversation.close", "conversation.open", "conversation.receipt", "message.send", "typing"}:
        foreign = found["foreign owner" if door == "agent" else "foreign visitor"]
        assert foreign == "not_found"


async def test_who_cannot_say_hello_opens_nothing(world: World, server: Server) -> None:
    """SA1, SB2"""
    for caller, door in (
        (world.nobody, "agent"),
        (world.nobody, "visitor"),
        (world.visitor, "agent"),
        (world.agent, "visitor"),
        (world.disabled, "agent"),
        (world.expired, "agent"),
        (world.expired_visitor, "visitor"),
    ):
        async with server.connect(door) as socket:
            # An empty token is a malformed hello.
            code = await socket.error("hello", {"token": caller.token or "none"})
            assert code == "unauthenticated", door
            assert await socket.closed() == 4401


async def test_before_hello_no_command_is_heard(world: World, server: Server) -> None:
    """SA1"""
    for door, names in (("agent", COMMANDS), ("visitor", COMMANDS)):
        for name in names:
            async with server.connect(door) as socket:
                assert await socket.error(name, {}) == "hello_expected"


async def _try(world: World, server: Server, name: str, column: str, permission: str) -> str:
    caller = await world.caller(column, permission, at_visitor_door="visitor" in column)
    data = await COMMANDS[name](world, caller)
    async with caller.socket(server) as socket:
        reply: dict[str, Any] = await socket.ask(name, data)
    return reply["error"]["code"] if "error" in reply else "done"


def _table() -> dict[str, dict[str, Any]]:
    return json.loads(TABLE.read_text()) if TABLE.exists() else {}
