from uuid import UUID

from pydantic import Field

from livechat.core.schema import Schema

TEXT_MAX_CHARACTERS = 500


class PreviewFromSocket(Schema):
    """What stands in the visitor's field right now, with numbers of cards and identities masked; empty: nothing more."""

    conversation_id: UUID
    text: str = Field(max_length=TEXT_MAX_CHARACTERS)
