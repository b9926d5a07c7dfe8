"""What the clients learn of a file."""

from typing import Literal
from uuid import UUID

from livechat.core.schema import Schema


class AttachmentOut(Schema):
    """A stored file. The addresses are signed and expire; ask `GET /files/{id}` for fresh ones."""

    id: UUID
    name: str
    size: int
    mime: str
    # image: may be shown inline; file: always a download.
    kind: Literal["image", "file"]
    width: int | None
    height: int | None
    url: str
    thumbnail_url: str | None
