"""Refuses what comes too often (G21, SB5)."""

from livechat.core.errors import TooMany
from livechat.core.services import Services


async def limit(services: Services, key: str, times: int, window_seconds: int) -> None:
    """Count one use of `key`; TooMany beyond `times` in the window. Keys name the tenant or the address (SA9)."""
    if not services.settings.rate_limits_enabled:
        return
    wait = await services.store.hit(f"limit:{key}", times, window_seconds)
    if wait:
        raise TooMany(retry_after=wait)


async def forgive(services: Services, key: str) -> None:
    """Forget the uses of `key` so far: it was the right one after all."""
    await services.store.forgive(f"limit:{key}")
