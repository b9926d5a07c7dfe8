"""How errors become responses: every refusal is a DomainError, every bug a 500 with an id and nothing else."""

import secrets
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from livechat.core.db.outages import explain
from livechat.core.errors import (
    BadRequest,
    DomainError,
    Internal,
    Invalid,
    MethodNotAllowed,
    NotFound,
)
from livechat.core.problems import problem

log = structlog.get_logger("livechat.http")


def add_error_handlers(app: FastAPI) -> None:
    handlers: dict[Any, Any] = {
        DomainError: _on_domain_error,
        RequestValidationError: _on_invalid_request,
        HTTPException: _on_http_exception,
    }
    app.exception_handlers.update(handlers)
    # A handler for Exception itself stands in core.deadline: Starlette raises again after it, which costs the line.


async def _on_domain_error(_request: Request, error: DomainError) -> Response:
    return problem(error)


async def _on_invalid_request(_request: Request, error: RequestValidationError) -> Response:
    if any(fault["loc"][:1] == ("path",) for fault in error.errors()):
        # An id that cannot be one names nothing; it looks like any other unknown id (SA2).
        return problem(NotFound())
    return problem(Invalid(fields=field_faults(error)))


def field_faults(error: RequestValidationError | ValidationError) -> list[dict[str, str]]:
    """Where and what, without the value: it may be a password (SX9)."""
    return [
        {"field": ".".join(str(part) for part in fault["loc"] if part != "body"), "reason": fault["type"]}
        for fault in error.errors()[:20]
    ]


async def _on_http_exception(_request: Request, error: HTTPException) -> Response:
    response = problem(_ROUTING.get(error.status_code, BadRequest)())
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


# What Starlette itself refuses.
_ROUTING: dict[int, type[DomainError]] = {404: NotFound, 405: MethodNotAllowed}


def failure(error: BaseException, **where: str) -> Response:
    """The response to an exception that no feature raised on purpose."""
    refusal = explain(error)
    if refusal is not None:
        log.warning(
            "database_refused", error=type(error).__name__, code=refusal.code, exc_info=error, **where
        )
        return problem(refusal)
    error_id = secrets.token_hex(8)
    log.error("unhandled_error", error_id=error_id, exc_info=error, **where)
    return problem(Internal(error_id=error_id))
