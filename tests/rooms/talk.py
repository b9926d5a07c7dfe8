"""Rooms of the tests, made through the doors."""

from typing import Any

import httpx

from tests.chat import new_id
from tests.people import Person


async def group(by: Person, *others: Person, name: str = "售前组") -> dict[str, Any]:
    body = {"client_id": new_id(), "name": name, "agent_ids": [each.id for each in others]}
    answer = await by.post("/api/v1/rooms", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def pair(one: Person, other: Person) -> dict[str, Any]:
    answer = await one.put(f"/api/v1/colleagues/{other.id}/room")
    assert answer.status_code == 200, answer.text
    return answer.json()


def words(text: str = "你好", **more: Any) -> dict[str, Any]:
    return {"client_id": new_id(), "kind": "text", "text": text, **more}


async def say(person: Person, room_id: str, text: str = "你好", **more: Any) -> httpx.Response:
    return await person.post(f"/api/v1/rooms/{room_id}/messages", json=words(text, **more))


async def said(person: Person, room_id: str, **query: Any) -> list[dict[str, Any]]:
    answer = await person.get(f"/api/v1/rooms/{room_id}/messages", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]
