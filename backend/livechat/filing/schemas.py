"""Categories, tags, marks, and how conversations are filed under them."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from livechat.core.schema import Schema

CategoryName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
TagName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30)]
TagColor = Literal["grey", "teal", "blue", "green", "amber", "red", "purple"]
Position = Annotated[int, Field(ge=0, le=10_000)]


class CategoryOut(Schema):
    """What a conversation was about."""

    id: UUID
    name: str
    # The one above; there is one level.
    parent_id: UUID | None
    position: int
    # How many conversations are filed under it.
    used: int


class NewCategory(Schema):
    name: CategoryName
    parent_id: UUID | None = None


class CategoryPatch(Schema):
    name: CategoryName = ""
    position: Position = 0


class TagOut(Schema):
    """A label for conversations."""

    id: UUID
    name: str
    color: TagColor
    # How many conversations have it.
    used: int


class NewTag(Schema):
    name: TagName
    color: TagColor = "grey"


class TagPatch(Schema):
    name: TagName = ""
    color: TagColor = "grey"


class FileConversation(Schema):
    """How a conversation is filed (C25)."""

    category_id: UUID | None
    is_handled: bool
    # What was done about it.
    note: str = Field("", max_length=500)


class FilingOut(Schema):
    category_id: UUID | None
    is_handled: bool
    note: str
    handled_by: str | None


class TagConversation(Schema):
    """All the tags that the conversation is to have."""

    tag_ids: list[UUID] = Field(max_length=20)


class TagsOut(Schema):
    tag_ids: list[UUID]


class MarkConversation(Schema):
    """What is left out stays."""

    is_starred: bool = False
    is_marked_unread: bool = False


class MarkOut(Schema):
    """What one agent marks for themselves."""

    conversation_id: UUID
    is_starred: bool
    is_marked_unread: bool


class BulkChange(Schema):
    """One change of many conversations."""

    conversation_ids: list[UUID] = Field(min_length=1, max_length=100)
    action: Literal["close", "tag", "untag", "categorise", "handle", "unhandle", "mark_unread", "mark_read"]
    # For `tag` and `untag`.
    tag_id: UUID | None = None
    # For `categorise`; null takes the category away.
    category_id: UUID | None = None

    @model_validator(mode="after")
    def names_its_tag(self) -> Self:
        if self.action in {"tag", "untag"} and self.tag_id is None:
            raise ValueError("tag_id is needed")
        return self


class BulkResult(Schema):
    conversation_id: UUID
    # Why it was refused; null when it was done.
    code: str | None


class BulkOut(Schema):
    results: list[BulkResult]


class RecordCounts(Schema):
    """Ended conversations by whether somebody filed them (MC03)."""

    total: int
    unhandled: int
    handled: int
