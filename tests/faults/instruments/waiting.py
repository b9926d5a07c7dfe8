"""Waiting on conditions, never on time alone."""

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

# How often each fault is repeated; `make test-faults` raises it.
ROUNDS = int(os.environ.get("LIVECHAT_FAULT_ROUNDS", "1"))

# Deadlines are generous, because the machine may be shared; a promise with a number of its own is measured beside.
PATIENCE = float(os.environ.get("LIVECHAT_FAULT_PATIENCE_SECONDS", "30"))


async def until(
    condition: Callable[[], Any | Awaitable[Any]],
    what: str,
    *,
    within: float = PATIENCE,
    every: float = 0.02,
) -> Any:
    """The first true value of `condition`; fails with `what` and the last value after `within` seconds."""
    deadline = monotonic() + within
    while True:
        value = condition()
        if inspect.isawaitable(value):
            value = await value
        if value:
            return value
        if monotonic() > deadline:
            raise AssertionError(f"not within {within:g} s: {what} (last: {value!r})")
        await asyncio.sleep(every)


class Stopwatch:
    """`async with asyncio.timeout` says too late; this says how late."""

    def __init__(self) -> None:
        self._began = monotonic()

    @property
    def seconds(self) -> float:
        return monotonic() - self._began
