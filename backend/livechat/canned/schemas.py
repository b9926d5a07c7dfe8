"""Canned responses and files as they travel."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.attachments.schemas import AttachmentOut
from livechat.core.schema import Moment, Schema

Kind = Literal["responses", "files"]
Scope = Literal["personal", "shared"]
GroupName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000)]
# Typed after a slash, so it holds neither a slash nor a space.
Shortcut = Annotated[str, StringConstraints(strip_whitespace=True, max_length=30, pattern=r"^[^\s/]*$")]
FileName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=150)]
AttachmentIds = Annotated[list[UUID], Field(max_length=10)]


class CannedGroupOut(Schema):
    """A group with the number of what is in it; groups of one scope are ordered by `position`."""

    id: UUID
    kind: Kind
    scope: Scope
    name: str
    position: int
    count: int


class CreateCannedGroup(Schema):
    """Add a group. Files are always shared."""

    kind: Kind = "responses"
    scope: Scope
    name: GroupName


class CannedGroupPatch(Schema):
    """Rename a group."""

    name: GroupName


class OrderCannedGroups(Schema):
    """The groups of one kind and scope in the order in which they shall stand; those left out come after them."""

    kind: Kind = "responses"
    scope: Scope
    group_ids: list[UUID] = Field(max_length=200)


class OrderCannedItems(Schema):
    """What shall stand in the group, in this order; what was in another group moves here. The rest comes after it."""

    ids: list[UUID] = Field(max_length=5000)


class EditorOut(Schema):
    """Who changed something last."""

    id: UUID
    nickname: str
    avatar_url: str | None


class CannedResponseOut(Schema):
    """A prepared answer. `initials` are the pinyin initials of title and text, to be searched in as one types."""

    id: UUID
    group_id: UUID
    scope: Scope
    title: str
    text: str
    shortcut: str
    initials: str
    position: int
    attachments: list[AttachmentOut]
    # In the month that is running.
    uses: int
    updated_by: EditorOut | None
    updated_at: Moment


class CreateCannedResponse(Schema):
    """Add a canned response at the end of a group. `attachment_ids` are one's own uploads that no message carries."""

    group_id: UUID
    title: Title
    text: Text
    shortcut: Shortcut = ""
    attachment_ids: AttachmentIds = []


class CannedResponsePatch(Schema):
    """Change a canned response; what is absent stays. Another `group_id` moves it to the end of that group."""

    group_id: UUID | None = None
    title: Title = ""
    text: Text = ""
    shortcut: Shortcut = ""
    attachment_ids: AttachmentIds = []


class CannedFileOut(Schema):
    """A prepared file, the same for all agents of the workspace."""

    id: UUID
    group_id: UUID
    name: str
    initials: str
    position: int
    attachment: AttachmentOut
    # How often it was sent in the month that is running.
    uses: int
    updated_by: EditorOut | None
    updated_at: Moment


class CreateCannedFile(Schema):
    """Add a file to a group. `attachment_id` is one's own upload that no message carries; it is a canned file from now on."""

    group_id: UUID
    attachment_id: UUID
    name: FileName | None = None


class CannedFilePatch(Schema):
    """Rename a file, or move it to the end of another group."""

    group_id: UUID | None = None
    name: FileName = ""


class CopiesOut(Schema):
    """Files of the caller's own, ready to be sent with a message each."""

    attachments: list[AttachmentOut]


class ImportProblem(Schema):
    """Why a row was left out. `line` counts as the spreadsheet does, the header is 1."""

    line: int
    column: Literal["group", "title", "text", "shortcut"]
    reason: Literal["missing", "too_long", "has_space", "bad_character"]


class ImportedRow(Schema):
    """A row as it was read, and what becomes of it."""

    line: int
    group: str
    title: str
    text: str
    shortcut: str
    outcome: Literal["created", "updated", "unchanged"]


class ImportOut(Schema):
    """What an import did, or would do. Rows with a problem are left out, the others are good."""

    is_preview: bool
    created: int
    updated: int
    unchanged: int
    problems: list[ImportProblem]
    # The first rows, to look at.
    rows: list[ImportedRow]
