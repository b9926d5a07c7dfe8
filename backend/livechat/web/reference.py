"""The API reference: the document itself, and a plain page made from it, without scripts or foreign hosts."""

from html import escape
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, JSONResponse

from livechat.contract.openapi import openapi_document

router = APIRouter(include_in_schema=False)

STYLE = (
    "body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}code{font-weight:600}"
    "section{border-block-start:1px solid #ddd;padding-block:.75rem}p{margin:.25rem 0}"
)


@router.get("/openapi.json")
async def document(request: Request) -> JSONResponse:
    """The OpenAPI document, sockets included."""
    return JSONResponse(openapi_document(request.app))


@router.get("/docs")
async def reference(request: Request) -> HTMLResponse:
    """All routes, socket commands and events by name."""
    document = openapi_document(request.app)
    parts = [
        _route(path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    parts.append("<h2>Sockets</h2>")
    parts += [_frame(frame) for frame in document["x-commands"]]
    parts.append("<h2>Events</h2>")
    parts += [f"<section><code>{escape(name)}</code></section>" for name in document["x-events"]]
    page = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>API</title><style>{STYLE}</style>"
        f"<h1>{escape(document['info']['title'])} API</h1><p><a href=/openapi.json>openapi.json</a></p>{''.join(parts)}"
    )
    return HTMLResponse(
        page,
        headers={
            "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
        },
    )


def _route(path: str, method: str, operation: dict[str, Any]) -> str:
    permission = operation.get("x-permission", "public")
    return (
        f"<section><code>{method.upper()} {escape(path)}</code> <small>{escape(permission)}</small>"
        f"<p>{escape(operation.get('description', ''))}</p></section>"
    )


def _frame(frame: dict[str, Any]) -> str:
    doors = " · ".join(frame["doors"])
    return f"<section><code>{escape(frame['name'])}</code> <small>{escape(doors)}</small></section>"
