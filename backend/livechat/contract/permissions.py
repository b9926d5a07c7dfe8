"""Which permission each route asks for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts


@dataclass(frozen=True, slots=True)
class DescribedRoute:
    method: str
    path: str
    # None: no permission, so it must stand in the public list.
    permission: str | None


def routes(app: FastAPI) -> Iterator[DescribedRoute]:
    """Every API operation of the application."""
    for context in iter_route_contexts(app.routes):
        dependant: Any = getattr(context, "dependant", None)
        if not isinstance(dependant, Dependant) or not context.methods or not context.path:
            continue
        for method in sorted(context.methods):
            yield DescribedRoute(method, context.path, _permission(dependant))


def _permission(dependant: Dependant) -> str | None:
    for inner in dependant.dependencies:
        found = getattr(inner.call, "__permission__", None) or _permission(inner)
        if found:
            return str(found)
    return None
