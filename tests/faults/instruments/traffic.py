"""Writers that talk without a pause until they are told to stop."""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.faults.instruments.ledger import Sent
from tests.faults.instruments.tab import Tab
from tests.faults.instruments.waiting import PATIENCE, until


class Traffic:
    """`async with Traffic(shop.ledger, [(tab, conversation_id), …])`: each tab sends one text after the other.

    Leaving it stops the writers and waits until the last send is acknowledged.
    """

    def __init__(self, lines: list[tuple[Tab, str]], *, pause_seconds: float = 0.0) -> None:
        self._lines = lines
        self._pause = pause_seconds
        self._is_over = False
        self._tasks: list[asyncio.Task[None]] = []
        self.acked: list[Sent] = []

    async def __aenter__(self) -> Self:
        self._tasks = [asyncio.create_task(self._write(tab, key)) for tab, key in self._lines]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over = True
        if error is not None:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            return
        async with asyncio.timeout(PATIENCE * 2):
            await asyncio.gather(*self._tasks)

    async def flows(self, count: int, *, within: float = PATIENCE) -> None:
        """Wait until `count` more sends are acknowledged."""
        goal = len(self.acked) + count
        await until(self._reached(goal), f"{count} more acknowledged sends", within=within)

    def _reached(self, goal: int) -> Callable[[], bool]:
        def reached() -> bool:
            for task in self._tasks:
                if task.done() and not task.cancelled() and (error := task.exception()):
                    raise error
            return len(self.acked) >= goal

        return reached

    async def _write(self, tab: Tab, conversation_id: str) -> None:
        number = 0
        while not self._is_over:
            number += 1
            self.acked.append(await tab.say(conversation_id, f"{tab.name} says {number}"))
            if self._pause:
                await asyncio.sleep(self._pause)
