"""The base of everything that goes over a wire."""

from datetime import datetime
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, PlainSerializer

from livechat.core.clock import to_wire

# A moment as the wire shows it, whatever door it leaves by.
Moment = Annotated[datetime, PlainSerializer(to_wire, return_type=str, when_used="json")]


class Schema(BaseModel):
    """What comes in is strict and closed; what goes out always names every field."""

    model_config = ConfigDict(
        extra="forbid",
        from_attributes=True,
        json_schema_serialization_defaults_required=True,
        ser_json_inf_nan="null",
    )


Item = TypeVar("Item")


class Page(Schema, Generic[Item]):
    """One page of a list; ask for the next with `?cursor=`."""

    items: list[Item]
    next_cursor: str | None = None
