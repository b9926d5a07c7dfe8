"""T03, D08: agents see what a visitor is typing, where the site has switched it on; nothing of it stays anywhere."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, select

from livechat.core.services import Services
from tests.chat import open_conversation
from tests.people import Person, Server, Socket

CANARY = "canary-that-nobody-sent"


@pytest.fixture
async def sockets(
    server: Server, owner: Person, agent: Person, other_agent: Person, visitor: Person
) -> AsyncIterator[dict[str, Socket]]:
    async with AsyncExitStack() as stack:
        people = {"owner": owner, "agent": agent, "other_agent": other_agent, "visitor": visitor}
        found = {
            name: await stack.enter_async_context(person.socket(server)) for name, person in people.items()
        }
        for name in ("owner", "agent", "other_agent"):
            # Nobody is given a chat by the server: the tests say who serves.
            await found[name].result("availability.set", {"availability": "busy"})
        yield found


async def switch(owner: Person, site: dict[str, Any], *, is_on: bool) -> None:
    answer = await owner.patch(f"/api/v1/sites/{site['id']}", json={"appearance": {"typing_preview": is_on}})
    assert answer.json()["appearance"]["typing_preview"] is is_on


async def test_the_serving_agent_and_who_has_it_open_see_it_and_nobody_else_does(
    owner: Person, agent: Person, visitor: Person, site: dict[str, Any], sockets: dict[str, Socket]
) -> None:
    """T03"""
    await switch(owner, site, is_on=True)
    conversation_id = await open_conversation(visitor, agent)
    await sockets["owner"].result("conversation.open", {"conversation_id": conversation_id})

    await sockets["visitor"].result(
        "typing.preview", {"conversation_id": conversation_id, "text": "另外能不能"}
    )

    expected = {"type": "typing.preview", "conversation_id": conversation_id, "text": "另外能不能"}
    assert await sockets["agent"].next_event("typing.preview") == expected
    assert await sockets["owner"].next_event("typing.preview") == expected
    for name in ("other_agent", "visitor"):
        await sockets[name].result("ping")
        assert "typing.preview" not in [event["type"] for event in sockets[name].events]


async def test_it_is_refused_while_the_switch_is_off(
    owner: Person, agent: Person, visitor: Person, site: dict[str, Any], sockets: dict[str, Socket]
) -> None:
    """D08"""
    conversation_id = await open_conversation(visitor, agent)

    refused = await sockets["visitor"].error(
        "typing.preview", {"conversation_id": conversation_id, "text": "psst"}
    )

    assert refused == "typing_preview_off"
    await sockets["agent"].result("ping")
    assert "typing.preview" not in [event["type"] for event in sockets["agent"].events]


async def test_an_agent_a_stranger_and_a_long_text_are_refused(
    owner: Person,
    agent: Person,
    visitor: Person,
    other_visitor: Person,
    site: dict[str, Any],
    server: Server,
    sockets: dict[str, Socket],
) -> None:
    """SA2, T03"""
    await switch(owner, site, is_on=True)
    conversation_id = await open_conversation(visitor, agent)
    told = {"conversation_id": conversation_id, "text": "psst"}

    async with other_visitor.socket(server) as foreign:
        assert await foreign.error("typing.preview", told) == "not_found"
    assert await sockets["agent"].error("typing.preview", told) == "unknown_command"
    long = {**told, "text": "x" * 501}
    assert await sockets["visitor"].error("typing.preview", long) == "validation_failed"


async def test_nothing_of_it_is_stored_or_logged(
    owner: Person,
    agent: Person,
    visitor: Person,
    site: dict[str, Any],
    services: Services,
    sockets: dict[str, Socket],
    data_dir: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """D08, SX9: neither in a table, nor in a file of the server, nor in a log of the most talkative level"""
    await switch(owner, site, is_on=True)
    conversation_id = await open_conversation(visitor, agent)

    with caplog.at_level(logging.DEBUG):
        await sockets["visitor"].result(
            "typing.preview", {"conversation_id": conversation_id, "text": CANARY}
        )
        await sockets["visitor"].error(
            "typing.preview", {"conversation_id": conversation_id, "text": CANARY * 50}
        )
        assert (await sockets["agent"].next_event("typing.preview"))["text"] == CANARY

    assert CANARY not in await everything_stored(services)
    assert CANARY not in caplog.text
    assert not [
        file for file in data_dir.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()
    ]


async def everything_stored(services: Services) -> str:
    """Every value of every table."""
    metadata = MetaData()
    async with services.database.read() as db:
        connection = await db.connection()
        await connection.run_sync(metadata.reflect)
        tables = list(metadata.tables.values())
        assert len(tables) > 10
        return "\n".join([repr(row) for table in tables for row in await db.execute(select(table))])


async def test_what_comes_faster_than_anybody_types_is_dropped_but_the_end_of_it_is_not(
    owner: Person, agent: Person, visitor: Person, site: dict[str, Any], sockets: dict[str, Socket]
) -> None:
    """T03"""
    await switch(owner, site, is_on=True)
    conversation_id = await open_conversation(visitor, agent)

    for text in ["1", "2", "3", "4", "5", ""]:
        await sockets["visitor"].result("typing.preview", {"conversation_id": conversation_id, "text": text})
    await sockets["agent"].result("ping")

    shown = [event["text"] for event in sockets["agent"].events if event["type"] == "typing.preview"]
    assert (shown[0], shown[-1]) == ("1", "")
    assert len(shown) < 6
