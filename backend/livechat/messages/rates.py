"""How much one person may say in ten seconds. Counted in this process: the road of a message has no time to ask Redis."""

from uuid import UUID

from livechat.core.clock import monotonic
from livechat.core.context import Actor
from livechat.core.errors import TooMany
from livechat.settings import Settings

WINDOW_SECONDS = 10


class SendRates:
    """`services.get(SendRates)`."""

    def __init__(self, settings: Settings) -> None:
        self._is_enabled = settings.rate_limits_enabled
        self._limits = {"visitor": settings.messages_per_visitor, "agent": settings.messages_per_agent}
        self._counts: dict[UUID, int] = {}
        self._window = 0

    def count(self, actor: Actor) -> None:
        """Count one message, or refuse it (G21)."""
        if not self._is_enabled:
            return
        now = monotonic()
        window = int(now / WINDOW_SECONDS)
        if window != self._window:
            self._window = window
            self._counts.clear()
        used = self._counts.get(actor.id, 0)
        if used >= self._limits[actor.kind]:
            raise TooMany(retry_after=max(1, round((window + 1) * WINDOW_SECONDS - now)))
        self._counts[actor.id] = used + 1
