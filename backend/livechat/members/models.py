from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class MemberKey(WorkspaceRecord):
    """What a site signs its members with. Two may hold at once: the old one for a day after a new one was made."""

    __tablename__ = "member_keys"

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id", ondelete="CASCADE"), index=True)
    # Encrypted with a key of the installation (SP6); see `members.sealing`.
    sealed: Mapped[str] = mapped_column(String(200))
    # The last characters, so that people can tell two keys apart.
    hint: Mapped[str] = mapped_column(String(8))
    # Null: holds until a newer one takes its place.
    retires_at: Mapped[datetime | None]
