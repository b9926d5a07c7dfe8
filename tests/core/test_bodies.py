"""SU5, SB11: how large a body may be and of which type, whatever its Content-Length says."""

import asyncio
from typing import Any

import pytest

from tests.people import Person, Server
from tests.raw import dial

POST = b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
LOGIN = b'{"login": "somebody", "password": "x"}'


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/json",
        "application/json-patch+json",
        "",
    ],
)
async def test_what_any_page_can_send_without_asking_is_refused(anonymous: Person, content_type: str) -> None:
    """SB11"""
    answer = await anonymous.post(
        "/api/v1/auth/login", content=LOGIN, headers={"content-type": content_type} if content_type else {}
    )

    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


async def test_json_may_name_its_character_set(anonymous: Person) -> None:
    answer = await anonymous.post(
        "/api/v1/auth/login", content=LOGIN, headers={"content-type": "Application/JSON; charset=utf-8"}
    )

    assert answer.json()["code"] == "wrong_credentials"


async def test_a_missing_body_is_a_validation_error(anonymous: Person) -> None:
    answer = await anonymous.post("/api/v1/auth/login")

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_a_body_beyond_the_limit_is_refused_by_its_length(anonymous: Person) -> None:
    """SN8: a million keys, fifty megabytes"""
    answer = await anonymous.post(
        "/api/v1/auth/login", content=b" " * 262_145, headers={"content-type": "application/json"}
    )

    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert answer.json()["details"] == {"max_bytes": 262_144}


async def test_a_chunked_body_beyond_the_limit_is_refused_while_it_streams(server: Server) -> None:
    """SU5: chunked for ever"""
    async with dial(server) as wire:
        wire.write(POST + b"Transfer-Encoding: chunked\r\n\r\n")
        for _ in range(8):
            wire.write(b"8000\r\n" + b" " * 0x8000 + b"\r\n")
        wire.write(b"1\r\n \r\n")

        answer = await wire.rest()

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"body_too_large" in answer


async def test_a_body_that_never_comes_is_given_up(make_server: Any) -> None:
    """SU5, SN9: Content-Length lies"""
    server, _ = await make_server(body_idle_seconds=0.2)
    async with dial(server) as wire:
        wire.write(POST + b'Content-Length: 500\r\n\r\n{"login": "')

        answer = await wire.rest()

    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"request_timeout" in answer


async def test_a_body_that_trickles_is_given_up(make_server: Any) -> None:
    """SN9: a byte now and then does not hold a request open"""
    server, _ = await make_server(body_idle_seconds=0.3)
    async with dial(server) as wire:
        wire.write(POST + b"Content-Length: 500\r\n\r\n")

        async def trickle() -> None:
            while True:
                wire.write(b" ")
                await asyncio.sleep(0.1)

        trickling = asyncio.create_task(trickle())
        answer = await wire.rest()
        trickling.cancel()

    assert answer.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize("length", [b"-1", b"abc", b"1_0", b"9" * 30, b"5, 6"])
async def test_a_length_that_is_none_is_refused(server: Server, length: bytes) -> None:
    """SN10"""
    async with dial(server) as wire:
        wire.write(POST + b"Content-Length: " + length + b"\r\n\r\n{}")

        answer = await wire.rest()

    assert answer.split(b" ", 2)[1] in {b"400", b"413"}


async def test_a_length_and_chunks_together_are_refused(server: Server) -> None:
    """SN10: request smuggling"""
    async with dial(server) as wire:
        wire.write(
            POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
        )

        answer = await wire.rest()

    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b'"status":"ok"' not in answer
