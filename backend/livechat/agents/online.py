"""What this feature asks of presence, which comes after it."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID


class OnlineAgents(Protocol):
    """`services.get(OnlineAgents)`: who of a workspace is connected now."""

    async def online(self, workspace_id: UUID) -> Mapping[UUID, object]: ...


class NobodyOnline:
    """Stands in where no sockets are served, such as in the command line."""

    async def online(self, workspace_id: UUID) -> Mapping[UUID, object]:
        return {}
