"""Who tried what they may not: told to whoever keeps a record of it."""

from typing import NoReturn, Protocol
from uuid import UUID

from livechat.core.errors import Forbidden
from livechat.core.permissions import Permission
from livechat.core.services import Services


class Refused(Protocol):
    """What is known of the one who was refused; `core.context.Actor` is one."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> UUID: ...
    @property
    def workspace_id(self) -> UUID: ...
    @property
    def name(self) -> str: ...


class Refusals(Protocol):
    """`services.get(Refusals)`."""

    def note(self, actor: Refused, permission: Permission, ip: str) -> None:
        """Never waits, never fails."""
        ...


def refuse(services: Services, actor: Refused, permission: Permission | None, ip: str = "") -> NoReturn:
    """Say no, and let it be known (SP5)."""
    if permission is not None:
        services.get(Refusals).note(actor, permission, ip)
    raise Forbidden(permission=permission)
