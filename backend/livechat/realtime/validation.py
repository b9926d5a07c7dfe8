"""What stands in `data`, checked by the schema of its command."""

from typing import TypeVar

from pydantic import ValidationError

from livechat.core.errors import BadFrame, BadRequest, Invalid
from livechat.core.http import field_faults
from livechat.core.schema import Schema
from livechat.core.strict_json import parse

Content = TypeVar("Content", bound=Schema)


def validate(schema: type[Content], data: bytes) -> Content:
    try:
        value = parse(data)
    except BadRequest as error:
        raise BadFrame(**error.details) from None
    try:
        return schema.model_validate(value)
    except ValidationError as error:
        raise Invalid(fields=field_faults(error)) from None
