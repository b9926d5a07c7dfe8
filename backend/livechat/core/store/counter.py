"""Counting uses within a fixed window, in this process."""

from math import ceil

from livechat.core.clock import monotonic

# Above so many keys the windows that ended are dropped.
SWEEP_AT = 10_000


class Counter:
    def __init__(self) -> None:
        # key → (uses, end of the window)
        self._windows: dict[str, tuple[int, float]] = {}
        self._sweep_at = SWEEP_AT

    def hit(self, key: str, limit: int, window_seconds: int) -> int:
        """Count one use; 0 if within `limit`, else the seconds until the window ends."""
        now = monotonic()
        uses, ends = self._windows.get(key, (0, 0.0))
        if ends <= now:
            self._make_room(now)
            uses, ends = 0, now + window_seconds
        self._windows[key] = (uses + 1, ends)
        return 0 if uses < limit else max(1, ceil(ends - now))

    def forgive(self, key: str) -> None:
        self._windows.pop(key, None)

    def _make_room(self, now: float) -> None:
        if len(self._windows) < self._sweep_at:
            return
        self._windows = {key: window for key, window in self._windows.items() if window[1] > now}
        self._sweep_at = max(SWEEP_AT, 2 * len(self._windows))
