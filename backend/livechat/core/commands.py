"""What a socket may ask for. A feature registers its commands; the socket door looks them up by name."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from livechat.core.connection import Connection
from livechat.core.permissions import Permission
from livechat.core.schema import Schema

Door = Literal["agent", "visitor"]


@dataclass(frozen=True, slots=True)
class Command:
    """`handler(ctx, data)` returns a Schema, a plain dict, or ready JSON bytes."""

    name: str
    doors: frozenset[Door]
    # Agents need `permission`; visitors need `visitor_permission`.
    permission: Permission | None
    visitor_permission: Permission | None
    schema: type[Schema]
    handler: Callable[..., Awaitable[Any]]
    # True: one write transaction around the handler. False: the handler gets a SocketContext without a database.
    is_transaction: bool


# (door, wire name) → command
registry: dict[tuple[Door, str], Command] = {}


def command(
    name: str,
    schema: type[Schema],
    *,
    agent: Permission | None = None,
    visitor: Permission | None = None,
    is_transaction: bool = True,
) -> Callable[[Callable[..., Awaitable[Any]]], Callable[..., Awaitable[Any]]]:
    """Register `handler(ctx, data: schema)` as socket command `name` at the doors that name a permission."""

    def register(handler: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        permissions: dict[Door, Permission | None] = {"agent": agent, "visitor": visitor}
        doors: frozenset[Door] = frozenset(door for door, permission in permissions.items() if permission)
        entry = Command(name, doors, agent, visitor, schema, handler, is_transaction)
        for door in doors:
            if (door, name) in registry:
                raise TypeError(f"two commands of the {door} door are called {name}")
            registry[door, name] = entry
        return handler

    return register


@dataclass(frozen=True, slots=True)
class FastCommand:
    """A command with a road of its own: no task, no transaction, no pydantic.

    `handler(connection, request_id, data)` returns at once; it calls `connection.reply` or `connection.fail` when
    the answer is known. `decoder` makes `data` from the raw JSON; msgspec.ValidationError means validation_failed.
    """

    name: str
    permission: Permission
    decoder: msgspec.json.Decoder[Any]
    # Its fields equal those of the pydantic schema, which documents it (a test compares them).
    schema: type[Schema]
    handler: Callable[[Connection, str, Any], None]


# (door, wire name) → fast command; looked up before `registry`.
fast_registry: dict[tuple[Door, str], FastCommand] = {}


def fast_command(
    name: str,
    struct: type[msgspec.Struct],
    schema: type[Schema],
    *,
    agent: Permission | None = None,
    visitor: Permission | None = None,
) -> Callable[[Callable[[Connection, str, Any], None]], Callable[[Connection, str, Any], None]]:
    """Register `handler(connection, request_id, data: struct)` for the doors that name a permission."""

    def register(handler: Callable[[Connection, str, Any], None]) -> Callable[[Connection, str, Any], None]:
        decoder = msgspec.json.Decoder(struct)
        permissions: dict[Door, Permission | None] = {"agent": agent, "visitor": visitor}
        for door, permission in permissions.items():
            if permission is None:
                continue
            if (door, name) in registry or (door, name) in fast_registry:
                raise TypeError(f"two commands of the {door} door are called {name}")
            fast_registry[door, name] = FastCommand(name, permission, decoder, schema, handler)
        return handler

    return register
