"""Whoever assigns waiting conversations (`routing`) is told here that some wait, without being known here."""

from collections.abc import Callable
from uuid import UUID


class Waiting:
    """`services.get(Waiting)`."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[UUID], None]] = []

    def on_wake(self, listener: Callable[[UUID], None]) -> None:
        self._listeners.append(listener)

    def wake(self, workspace_id: UUID) -> None:
        """A conversation began to wait, or somebody has room for one."""
        for listener in self._listeners:
            listener(workspace_id)
