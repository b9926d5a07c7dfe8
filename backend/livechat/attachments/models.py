from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Attachment(WorkspaceRecord):
    """A stored file. It belongs to its uploader until a message carries it, then to that conversation."""

    __tablename__ = "attachments"

    uploader_type: Mapped[str] = mapped_column(String(10))
    uploader_id: Mapped[UUID] = mapped_column(index=True)
    conversation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(255))
    size: Mapped[int] = mapped_column(BigInteger)
    mime: Mapped[str] = mapped_column(String(100))
    # image: re-encoded raster that may be shown inline · file: always a download
    kind: Mapped[str] = mapped_column(String(10))
    width: Mapped[int | None]
    height: Mapped[int | None]
    # Random names in the file store; never made from what people typed.
    storage_key: Mapped[str] = mapped_column(String(100))
    thumbnail_key: Mapped[str | None] = mapped_column(String(100))
