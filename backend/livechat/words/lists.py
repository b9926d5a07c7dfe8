"""The words of each workspace, compiled and kept for a while."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from livechat.core.clock import monotonic
from livechat.core.services import Services
from livechat.words.matching import Pattern, compile_words
from livechat.words.models import SensitiveWord

CHANGED = "words.changed"
# How old a list may be where the word of its change got lost.
FRESH_SECONDS = 30.0


class WordLists:
    """`services.get(WordLists)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._known: dict[UUID, tuple[float, Sequence[Pattern]]] = {}
        services.broadcaster.listen(CHANGED, lambda workspace_id, _body: self._forget(workspace_id))

    async def of(self, workspace_id: UUID) -> Sequence[Pattern]:
        known = self._known.get(workspace_id)
        if known is not None and monotonic() - known[0] < FRESH_SECONDS:
            return known[1]
        began = monotonic()
        async with self._services.database.read() as db:
            words = list(await db.scalars(select(SensitiveWord.word).filter_by(workspace_id=workspace_id)))
        compiled = compile_words(words)
        self._known[workspace_id] = (began, compiled)
        return compiled

    def changed(self, workspace_id: UUID) -> None:
        """Here and in the other processes."""
        self._forget(workspace_id)
        self._services.broadcaster.tell(workspace_id, CHANGED, b"")

    def _forget(self, workspace_id: UUID) -> None:
        self._known.pop(workspace_id, None)
