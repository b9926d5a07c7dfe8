"""The error body of REST: code and details, with the fields of RFC 9457 beside them."""

from http import HTTPStatus
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from livechat.core.errors import DomainError
from livechat.core.schema import Schema


class ErrorOut(Schema):
    """What every refusal looks like. `code` is stable; `details` say more where there is more to say."""

    code: str
    details: dict[str, Any] = {}
    type: str = "about:blank"
    title: str = ""
    status: int = 0


def problem(error: DomainError, *, close: bool = False) -> Response:
    """The response for `error`; `close` ends the connection, for a body that was not read to its end."""
    body = {
        **error.body(),
        "type": "about:blank",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
    }
    headers = {"cache-control": "no-store"}
    if error.retry_after is not None:
        headers["retry-after"] = str(error.retry_after)
    if error.status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = "Bearer"
    if close:
        headers["connection"] = "close"
    return Response(
        orjson.dumps(body, default=str), error.status, headers, media_type="application/problem+json"
    )


async def send_problem(
    error: DomainError, scope: Scope, receive: Receive, send: Send, *, close: bool = False
) -> None:
    await problem(error, close=close)(scope, receive, send)
