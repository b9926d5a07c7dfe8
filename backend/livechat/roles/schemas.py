from uuid import UUID

from livechat.core.schema import Schema


class RoleDetail(Schema):
    """A role with what it may do."""

    id: UUID
    key: str | None
    name: str
    permissions: list[str]
