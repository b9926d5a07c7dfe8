"""Clusters between tests: starting processes costs more than most tests, so a mended one is handed on."""

from collections.abc import Awaitable, Callable

from tests.faults.instruments.cluster import Cluster

# Idle processes cost memory; tests of one file mostly ask for the same kind.
MOST = 2


class Garage:
    """Keeps the clusters that were given back, by what was asked for."""

    def __init__(self) -> None:
        self._kept: dict[str, Cluster] = {}

    async def take(self, kind: str, make: Callable[[], Awaitable[Cluster]]) -> Cluster:
        kept = self._kept.pop(kind, None)
        if kept is not None:
            return kept
        cluster = await make()
        await cluster.start()
        return cluster

    async def give_back(self, kind: str, cluster: Cluster) -> None:
        """Mended, or thrown away if it cannot be."""
        try:
            await cluster.mend()
        except (AssertionError, OSError, TimeoutError):
            await cluster.stop()
            return
        if kind in self._kept:
            await cluster.stop()
            return
        self._kept[kind] = cluster
        while len(self._kept) > MOST:
            await self._kept.pop(next(iter(self._kept))).stop()

    async def close(self) -> None:
        for cluster in self._kept.values():
            await cluster.stop()
