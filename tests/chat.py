"""Conversations of the tests, made through the doors."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx

from tests.people import Person

WAIT_SECONDS = 5


def new_id() -> str:
    return str(uuid4())


def text_message(text: str = "Hello", **more: Any) -> dict[str, Any]:
    return {"client_id": new_id(), "kind": "text", "text": text, **more}


async def start(visitor: Person, text: str = "Hello", **more: Any) -> dict[str, Any]:
    """The answer to POST /widget/v1/conversations: {conversation, message, duplicate}."""
    body = {"client_id": new_id(), "message": text_message(text), **more}
    answer = await visitor.post("/widget/v1/conversations", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def accept(agent: Person, conversation_id: str) -> dict[str, Any]:
    answer = await agent.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def open_conversation(visitor: Person, agent: Person, text: str = "Hello") -> str:
    """The id of a conversation that `agent` serves."""
    conversation_id = (await start(visitor, text))["conversation"]["id"]
    await accept(agent, conversation_id)
    return conversation_id


async def say(person: Person, conversation_id: str, text: str = "Hello", **more: Any) -> httpx.Response:
    body = {**text_message(text), **more}
    return await person.post(f"{area(person)}/conversations/{conversation_id}/messages", json=body)


async def close(person: Person, conversation_id: str) -> dict[str, Any]:
    answer = await person.post(f"{area(person)}/conversations/{conversation_id}/closure", json={})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def history(person: Person, conversation_id: str, **query: Any) -> list[dict[str, Any]]:
    """The whole log, page by page."""
    found: list[dict[str, Any]] = []
    after = 0
    while True:
        answer = await person.get(
            f"{area(person)}/conversations/{conversation_id}/messages",
            params={"after_seq": after, "limit": 300, **query},
        )
        assert answer.status_code == 200, answer.text
        page = answer.json()
        found += page["items"]
        if not page["has_more_after"]:
            return found
        after = found[-1]["seq"]


def area(person: Person) -> str:
    return "/widget/v1" if person.door == "visitor" else "/api/v1"


async def until(ask: Callable[[], Awaitable[Any]]) -> Any:
    """Ask again until the answer is true, at most some seconds."""
    async with asyncio.timeout(WAIT_SECONDS):
        while not (found := await ask()):
            await asyncio.sleep(0.02)
        return found
