"""openapi.json: the REST routes, and the socket's frames among its components."""

from typing import Any, Union

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi

from livechat.contract.permissions import routes
from livechat.core import commands, events
from livechat.core.close_codes import CloseCode
from livechat.core.errors import DomainError
from livechat.core.schema import Schema
from livechat.realtime.greeting import HelloData

# Routes that exist only while the document is made, so that one pass names the schemas of both doors.
_HIDDEN = "/.frames"

Document = dict[str, Any]


class Ping(Schema):
    """A sign of life; the reply holds the heads of the open conversations and the server's time."""


OWN_FRAMES: dict[str, type[Schema]] = {"hello": HelloData, "ping": Ping}


def openapi_document(app: FastAPI) -> Document:
    document = get_openapi(
        title=app.title,
        version=app.version,
        description="REST for agents under /api/v1, for visitors under /widget/v1; the sockets' frames as schemas.",
        routes=[*app.routes, *_frame_router().routes],
    )
    paths = document["paths"]
    document["paths"] = {path: paths[path] for path in sorted(paths) if not path.startswith(_HIDDEN)}
    schemas = document["components"]["schemas"]
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    schemas["Event"] = _event_union()
    document["components"]["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    _add_permissions(app, document)
    document["x-commands"] = [*_hello_and_ping(), *command_list()]
    document["x-events"] = sorted(events.registry)
    document["x-close-codes"] = {code.name: code.value for code in CloseCode}
    document["x-error-codes"] = error_codes()
    return document


def command_list() -> list[dict[str, Any]]:
    """Name, doors, permissions and schema of each socket command."""
    found: dict[str, dict[str, Any]] = {}
    both = {**commands.registry, **commands.fast_registry}
    for (door, name), command in sorted(both.items(), key=lambda item: (item[0][1], item[0][0])):
        entry = found.setdefault(
            name, {"name": name, "doors": [], "permissions": {}, "schema": command.schema.__name__}
        )
        entry["doors"].append(door)
        entry["permissions"][door] = str(permission_of(door, command))
    return list(found.values())


def _hello_and_ping() -> list[dict[str, Any]]:
    """The two frames that the socket door answers itself, whoever asks."""
    return [
        {"name": name, "doors": ["agent", "visitor"], "permissions": {}, "schema": schema.__name__}
        for name, schema in OWN_FRAMES.items()
    ]


def permission_of(door: str, command: commands.Command | commands.FastCommand) -> object:
    if isinstance(command, commands.FastCommand) or door == "agent":
        return command.permission
    return command.visitor_permission


def error_codes() -> list[str]:
    return sorted({kind.code for kind in error_classes()})


def error_classes(base: type[DomainError] = DomainError) -> list[type[DomainError]]:
    """Every refusal there is."""
    found: list[type[DomainError]] = []
    for kind in base.__subclasses__():
        found += [kind, *error_classes(kind)]
    return list(dict.fromkeys(found))


def _frame_router() -> APIRouter:
    router = APIRouter()
    every_event: Any = Union[tuple(events.registry[name] for name in sorted(events.registry))]  # noqa: UP007

    async def all_events() -> Any: ...

    router.add_api_route(f"{_HIDDEN}/events", all_events, response_model=every_event)
    schemas = {command.schema for command in [*commands.registry.values(), *commands.fast_registry.values()]}
    schemas |= set(OWN_FRAMES.values())
    for schema in sorted(schemas, key=lambda each: each.__name__):
        router.add_api_route(f"{_HIDDEN}/{schema.__name__}", _taker(schema), methods=["POST"])
    return router


def _taker(schema: type[Schema]) -> Any:
    async def take(data: Any) -> None: ...

    take.__annotations__ = {"data": schema, "return": None}
    return take


def _event_union() -> dict[str, Any]:
    mapping = {
        name: f"#/components/schemas/{kind.__name__}" for name, kind in sorted(events.registry.items())
    }
    return {
        "title": "Event",
        "oneOf": [{"$ref": reference} for reference in mapping.values()],
        "discriminator": {"propertyName": "type", "mapping": mapping},
    }


def _add_permissions(app: FastAPI, document: Document) -> None:
    for route in routes(app):
        operation = document["paths"].get(route.path, {}).get(route.method.lower())
        if operation is None:
            continue
        # FastAPI's own shape of validation errors is not what goes out.
        operation["responses"].pop("422", None)
        if route.permission:
            operation["x-permission"] = route.permission
            operation["security"] = [{"bearer": []}]
