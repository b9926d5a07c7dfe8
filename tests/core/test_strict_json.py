"""SN8, SX5: what is not plain JSON is refused with a stable code before any feature sees it, alike on both databases."""

import json
from typing import Any

import pytest

from tests.people import Person

JSON = {"content-type": "application/json"}

MALFORMED = {
    "nothing but a brace": b"{",
    "NaN": b'{"login": NaN, "password": "x"}',
    "infinity": b'{"login": Infinity, "password": "x"}',
    "invalid UTF-8": b'{"login": "\xff\xfe", "password": "x"}',
    "an encoded surrogate": b'{"login": "\xed\xa0\x80", "password": "x"}',
    "a byte order mark": b'\xef\xbb\xbf{"login": "a", "password": "x"}',
    "UTF-16": '{"login": "a", "password": "x"}'.encode("utf-16"),
    "brackets 100,000 deep": b"[" * 100_000,
    "a list 900 deep": b"[" * 900 + b"]" * 900,
    "an object 100 deep": b'{"a":' * 100 + b"1" + b"}" * 100,
    "two values": b"{}{}",
    "a control character": b'{"login": "a\nb", "password": "x"}',
}

UNSTORABLE = {
    "NUL in a value": b'{"login": "a\\u0000b", "password": "x"}',
    "NUL in a key": b'{"lo\\u0000gin": "a", "password": "x"}',
    "NUL deep inside": b'{"login": [{"a": ["\\u0000"]}], "password": "x"}',
    "a lone high surrogate": b'{"login": "\\ud800", "password": "x"}',
    "a lone low surrogate": b'{"login": "\\udc00x", "password": "x"}',
    "a surrogate in a key": b'{"\\ud800": "a", "password": "x"}',
}

NUMBERS = {
    "5,000 digits": b'{"version": ' + b"9" * 5000 + b', "values": {}}',
    "2 to the 64": b'{"version": 1, "values": {"a": 18446744073709551616}}',
    "2 to the 63": b'{"version": 1, "values": {"a": 9223372036854775808}}',
    "1e400": b'{"version": 1, "values": {"a": 1e400}}',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
async def test_malformed_json_is_a_bad_request(anonymous: Person, body: bytes) -> None:
    """SN8"""
    answer = await anonymous.post("/api/v1/auth/login", content=body, headers=JSON)

    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


@pytest.mark.parametrize("body", UNSTORABLE.values(), ids=UNSTORABLE.keys())
async def test_text_that_no_database_can_store_is_refused(anonymous: Person, body: bytes) -> None:
    """SX5"""
    answer = await anonymous.post("/api/v1/auth/login", content=body, headers=JSON)

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_text")


@pytest.mark.parametrize("body", NUMBERS.values(), ids=NUMBERS.keys())
async def test_numbers_beyond_64_bits_are_refused(owner: Person, body: bytes) -> None:
    """SN8"""
    answer = await owner.put("/api/v1/me/settings", content=body, headers=JSON)

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


@pytest.mark.parametrize("value", [2**31, 2**53, 2**63 - 1, -(2**63)])
async def test_large_numbers_within_64_bits_never_reach_a_narrow_column(owner: Person, value: int) -> None:
    """SX5: identical on both databases, never a 500"""
    body = {"name": "A", "email": "a@b.example", "password": "x" * 12, "max_chats": value}

    answer = await owner.post("/api/v1/agents", json=body)

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")
    assert answer.json()["details"]["fields"] == [
        {"field": "max_chats", "reason": answer.json()["details"]["fields"][0]["reason"]}
    ]


async def test_the_last_of_two_equal_keys_wins(owner: Person) -> None:
    """SN8"""
    body = b'{"version": 1, "values": {"a": 1}, "version": 2}'

    answer = await owner.put("/api/v1/me/settings", content=body, headers=JSON)

    assert answer.json()["version"] == 2


TEXTS: dict[str, str] = {
    "bidi overrides": "a\u202eb\u2066c",
    "combining marks": "e" + "\u0301" * 90,
    "zero width": "a\u200b\u200d\ufeffb",
    "astral": "𝒳👩‍👩‍👧‍👦",
    "line breaks": "a\r\nb",
    "angle brackets": "<img src=x onerror=alert(1)>",
    "template": "{{7*7}} ${7*7} {0.__class__} %(x)s",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
async def test_odd_but_storable_text_comes_back_as_it_went_in(owner: Person, text: str) -> None:
    """SX3, SX5"""
    answer = await owner.patch("/api/v1/me", json={"nickname": text})

    assert answer.status_code == 200
    assert (await owner.get("/api/v1/me")).json()["nickname"] == text


@pytest.mark.parametrize("query", ["search=%00", "search=a%00b", "cursor=%00"])
async def test_nul_in_a_query_is_refused(owner: Person, query: str) -> None:
    """SX5"""
    answer = await owner.get(f"/api/v1/agents?{query}")

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_text")


@pytest.mark.parametrize("path", ["/api/v1/agents/%00", "/chat/%00", "/agent/%00", "/widget/frame%00"])
async def test_nul_in_a_path_names_nothing(owner: Person, path: str) -> None:
    """SX5"""
    answer = await owner.get(path)

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_invalid_utf8_in_a_query_is_no_failure(owner: Person) -> None:
    """SX5"""
    answer = await owner.get("/api/v1/agents?search=%ff%fe%ed%a0%80")

    assert answer.status_code == 200
    assert answer.json()["items"] == []


WRONG_TYPES: list[Any] = [0, 1, True, [], {}, None, ["x"], {"$gt": ""}, 1.5]


@pytest.mark.parametrize("value", WRONG_TYPES, ids=json.dumps)
async def test_a_text_is_a_text(anonymous: Person, value: Any) -> None:
    """SB12, SA10: no loose comparison, no operators"""
    for body in ({"login": value, "password": "x"}, {"login": "x", "password": value}):
        answer = await anonymous.post("/api/v1/auth/login", json=body)

        assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_a_refusal_does_not_repeat_what_was_sent(anonymous: Person) -> None:
    """SX9: it may have been a password"""
    body = {"login": "somebody", "password": ["canary-7Q"], "surprise-7Q": 1}

    answer = await anonymous.post("/api/v1/auth/login", json=body)

    assert answer.status_code == 422
    assert "canary-7Q" not in answer.text
