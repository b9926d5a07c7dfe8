"""The one place that knows what time it is. Order never depends on it (G14)."""

from datetime import UTC, datetime
from time import monotonic

__all__ = ["monotonic", "now", "to_wire"]


def now() -> datetime:
    """The present moment, UTC, cut to milliseconds so that both databases keep it alike."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def to_wire(moment: datetime) -> str:
    """RFC 3339 with milliseconds and Z: 2026-01-31T08:00:00.123Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
