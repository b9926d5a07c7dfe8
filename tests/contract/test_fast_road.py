"""What travels without pydantic equals what the API documents promise."""

import types
import typing
from datetime import datetime
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import msgspec
import pytest
from pydantic import BaseModel

from livechat.conversations import wire as conversations
from livechat.conversations.schemas import ConversationOut, ReceiptFromSocket, TypingFrame
from livechat.core.commands import fast_registry
from livechat.messages import wire as messages
from livechat.messages.schemas import MessageOut, SendMessage
from tests.contract.everything import import_everything

import_everything()
FAST = sorted({command.name: command for command in fast_registry.values()}.items())


def test_there_are_fast_commands():
    schemas = {command.schema for _, command in FAST}
    assert {SendMessage, ReceiptFromSocket, TypingFrame} <= schemas


@pytest.mark.parametrize(("name", "command"), FAST, ids=[name for name, _ in FAST])
def test_a_fast_command_takes_what_its_schema_says(name: str, command: Any):
    struct = command.decoder.type
    assert msgspec.structs.fields(struct)
    assert struct.__struct_config__.forbid_unknown_fields, f"{name} takes unknown fields (SA4)"
    assert _shape(struct, is_input=True) == _shape(command.schema, is_input=True)


@pytest.mark.parametrize(
    ("struct", "schema"),
    [(messages.Message, MessageOut), (conversations.Conversation, ConversationOut)],
    ids=["MessageOut", "ConversationOut"],
)
def test_a_fast_answer_has_the_fields_of_its_schema(struct: Any, schema: Any):
    shape = _shape(struct)
    assert shape
    assert shape == _shape(schema)


def _shape(kind: Any, *, is_input: bool = False) -> Any:
    """Field names with the kind of value each holds, and which of them may be left out."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return {
            name: (_shape(field.annotation), field.is_required() if is_input else None)
            for name, field in kind.model_fields.items()
        }
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return {
            field.name: (_shape(hints[field.name]), field.required if is_input else None)
            for field in msgspec.structs.fields(kind)
        }
    return _plain(kind)


def _plain(kind: Any) -> Any:
    origin = get_origin(kind)
    if origin is typing.Annotated:
        return _shape(get_args(kind)[0])
    if origin in (types.UnionType, typing.Union):
        rest = [part for part in get_args(kind) if part is not type(None)]
        return ("optional", *(_shape(part) for part in rest))
    if origin is Literal:
        return str
    if origin is list:
        return ("list", _shape(get_args(kind)[0]))
    if kind in (UUID, datetime):
        return str
    return kind
