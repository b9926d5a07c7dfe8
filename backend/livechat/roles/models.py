from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from livechat.core.db import WorkspaceRecord


class Role(WorkspaceRecord):
    """A named set of permissions. The three built-in ones have a `key` and take theirs from the code."""

    __tablename__ = "roles"
    __table_args__ = (UniqueConstraint("workspace_id", "key"),)

    key: Mapped[str | None] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(100))
    # Only for roles of the workspace's own; built-in ones are defined in core.permissions.
    permissions: Mapped[list[str]] = mapped_column(default=list)
