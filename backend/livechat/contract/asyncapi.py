"""asyncapi.json: the two sockets, from the same classes."""

from typing import Any

from fastapi import FastAPI

from livechat.contract.openapi import OWN_FRAMES, command_list, openapi_document
from livechat.core import events


def asyncapi_document(app: FastAPI) -> dict[str, Any]:
    document = openapi_document(app)
    messages = {
        **{name: _event(name) for name in sorted(events.registry)},
        **{entry["name"]: _command(entry) for entry in document["x-commands"]},
    }
    return {
        "asyncapi": "3.0.0",
        "info": {"title": f"{app.title} sockets", "version": app.version},
        "channels": {door: _channel(door) for door in ("agent", "visitor")},
        "operations": _operations(),
        "components": {"messages": messages, "schemas": document["components"]["schemas"]},
        "x-close-codes": document["x-close-codes"],
        "x-error-codes": document["x-error-codes"],
    }


def _channel(door: str) -> dict[str, Any]:
    named = [entry["name"] for entry in command_list() if door in entry["doors"]]
    every = [*OWN_FRAMES, *named, *sorted(events.registry)]
    return {
        "address": f"/ws/{door}",
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in every},
    }


def _operations() -> dict[str, Any]:
    return {
        f"{door}.{direction}": {"action": action, "channel": {"$ref": f"#/channels/{door}"}}
        for door in ("agent", "visitor")
        for direction, action in (("commands", "receive"), ("events", "send"))
    }


def _event(name: str) -> dict[str, Any]:
    kind = events.registry[name]
    return {
        "name": name,
        "summary": (kind.__doc__ or "").strip(),
        "payload": {"$ref": f"#/components/schemas/{kind.__name__}"},
        "x-ephemeral": kind.ephemeral,
    }


def _command(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": entry["name"],
        "payload": {
            "type": "object",
            "required": ["type", "data"],
            "properties": {
                "id": {"type": "string", "description": "Without it there is no answer, not even a refusal."},
                "type": {"const": entry["name"]},
                "data": {"$ref": f"#/components/schemas/{entry['schema']}"},
            },
        },
        "x-permissions": entry["permissions"],
    }
