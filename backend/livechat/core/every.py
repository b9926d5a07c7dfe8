"""Work that comes again and again, in one task."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

CLOSE_SECONDS = 5.0


class Every:
    """Calls `work` every so many seconds; a failure is logged and the next call comes all the same.

    Closing waits for the call under way: cut in the middle of a query, it would leave a connection behind.
    """

    def __init__(self, seconds: float, work: Callable[[], Awaitable[None]], name: str) -> None:
        self._seconds = seconds
        self._work = work
        self._name = name
        self._ends = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name=self._name)

    async def close(self) -> None:
        self._ends.set()
        if self._task is None:
            return
        await asyncio.wait({self._task}, timeout=CLOSE_SECONDS)
        self._task.cancel()

    async def _run(self) -> None:
        while not await self._is_over():
            try:
                await self._work()
            except Exception as error:  # noqa: BLE001 - one bad turn must not end all turns
                log.warning("turn_failed", work=self._name, error=repr(error))

    async def _is_over(self) -> bool:
        try:
            async with asyncio.timeout(self._seconds):
                await self._ends.wait()
        except TimeoutError:
            return False
        return True
