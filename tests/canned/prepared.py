"""Canned responses and files of the tests, made through the door."""

from typing import Any

from tests.people import Person


async def make_group(person: Person, scope: str = "personal", **more: Any) -> dict[str, Any]:
    answer = await person.post("/api/v1/canned-groups", json={"scope": scope, "name": "报价", **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def make_response(person: Person, group_id: str, **more: Any) -> dict[str, Any]:
    body = {"group_id": group_id, "title": "检测报告", "text": "有的，我把 PDF 发您。", **more}
    answer = await person.post("/api/v1/canned-responses", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def upload(
    person: Person, content: bytes = b"%PDF-1.7 x", name: str = "检测报告.pdf"
) -> dict[str, Any]:
    answer = await person.post("/api/v1/files", params={"name": name}, content=content)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def make_file(person: Person, group_id: str, **more: Any) -> dict[str, Any]:
    body = {"group_id": group_id, "attachment_id": (await upload(person))["id"], **more}
    answer = await person.post("/api/v1/canned-files", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def titles(person: Person, **query: Any) -> list[str]:
    answer = await person.get("/api/v1/canned-responses", params=query)
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in sorted(answer.json()["items"], key=lambda item: item["position"])]
