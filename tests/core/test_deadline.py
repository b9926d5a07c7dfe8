"""G13: a request is answered in time, whatever what it waits for does; a bug is a 500 without our insides."""

import asyncio
import json
import logging
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from livechat.core.deadline import Deadline


async def test_a_handler_that_hangs_even_when_cancelled_is_answered_for() -> None:
    """G13"""
    release = asyncio.Event()

    async def stubborn(_request: Request) -> Response:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                # What asyncpg does: it waits for the server to confirm the cancellation.
                continue
        return Response("late")

    answer = await _ask(stubborn, seconds=0.05)

    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert answer.headers["retry-after"] == "2"
    release.set()


async def test_a_slow_stream_is_not_cut_once_it_began() -> None:
    async def stream(_request: Request) -> Response:
        async def chunks() -> Any:
            for _ in range(4):
                yield b"x"
                await asyncio.sleep(0.05)

        return StreamingResponse(chunks())

    answer = await _ask(stream, seconds=0.08)

    assert answer.content == b"xxxx"


DATABASE_FAILURES: list[Exception] = [
    OperationalError("SELECT 1", {}, Exception("gone")),
    InterfaceError("SELECT 1", {}, Exception("closed")),
    DBAPIError("SELECT 1", {}, Exception("cut"), connection_invalidated=True),
    PoolTimeout("no connection"),
    ConnectionRefusedError(111, "refused"),
    TimeoutError(),
]


@pytest.mark.parametrize("failure", DATABASE_FAILURES, ids=lambda failure: type(failure).__name__)
async def test_a_database_that_does_not_answer_is_unavailable(failure: Exception) -> None:
    """G13"""

    async def handler(_request: Request) -> Response:
        raise failure

    answer = await _ask(handler)

    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert "retry-after" in answer.headers


async def test_a_bug_tells_an_id_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    """SX9, SN14"""

    async def handler(_request: Request) -> Response:
        raise IntegrityError("INSERT INTO agents", {"password_hash": "canary-5Z"}, Exception("canary-5Z"))

    with caplog.at_level(logging.ERROR):
        answer = await _ask(handler)

    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert set(answer.json()["details"]) == {"error_id"}
    for inside in ("canary", "INSERT", "Traceback", "agents"):
        assert inside not in answer.text


async def _ask(handler: Any, seconds: float = 5) -> httpx.Response:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await handler(Request(scope, receive))
        await response(scope, receive, send)

    transport = httpx.ASGITransport(Deadline(app, seconds))
    async with httpx.AsyncClient(transport=transport, base_url="https://chat.example") as client:
        return await asyncio.wait_for(client.get("/"), 3)


def test_the_body_of_a_refusal_is_json() -> None:
    from livechat.core.errors import TooMany
    from livechat.core.problems import problem

    answer = problem(TooMany(retry_after=7, limit=3))

    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["retry-after"] == "7"
    assert json.loads(bytes(answer.body)) == {
        "code": "too_many_requests",
        "details": {"limit": 3, "retry_after": 7},
        "type": "about:blank",
        "title": "Too Many Requests",
        "status": 429,
    }
