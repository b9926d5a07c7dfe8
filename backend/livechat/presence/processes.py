"""What several processes know together: hashes in the store, whose fields count only while their writer lives."""

import secrets
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress

import structlog

from livechat.core.clock import monotonic
from livechat.core.every import Every
from livechat.core.store import Store, StoreDown

log = structlog.get_logger()

RENEW_SECONDS = 2.0
# A process that does not renew for so long is dead, and so is what it wrote.
TTL_SECONDS = 20.0
# After the store was away, the others get so long to write their rows again: until then nobody is said to be gone.
TRUST_SECONDS = 2.5 * RENEW_SECONDS


class SharedRows:
    """Rows of this process under `key/id`, next to those of the others."""

    def __init__(self, store: Store, *, has_peers: bool, on_lost: Callable[[], None]) -> None:
        self._store = store
        self._on_lost = on_lost
        self._trusted_from = 0.0
        self.has_peers = has_peers
        self.process = secrets.token_hex(8)
        self._renewals = Every(RENEW_SECONDS, self._renew, "process-alive")

    async def start(self) -> None:
        if self.has_peers:
            with suppress(StoreDown):
                await self._store.put(self._alive_key(self.process), b"1", TTL_SECONDS)
            self._renewals.start()

    async def close(self) -> None:
        if self.has_peers:
            await self._renewals.close()
            try:
                await self._store.delete(self._alive_key(self.process))
            except StoreDown:
                log.debug("process.not_signed_off")

    async def write(self, key: str, upserts: dict[str, bytes], removes: Iterable[str]) -> None:
        """Set and remove rows of this process. Raises StoreDown."""
        if not self.has_peers:
            return
        with self._noticing():
            await self._store.put_fields(
                key,
                {self._field(row_id): value for row_id, value in upserts.items()},
                [self._field(row_id) for row_id in removes],
            )

    async def read_others(self, key: str) -> list[tuple[str, bytes]]:
        """(id, row) of the other living processes. Raises StoreDown, also while the store is not trusted again."""
        if not self.has_peers:
            return []
        if monotonic() < self._trusted_from:
            raise StoreDown
        with self._noticing():
            fields = await self._living_fields(key)
        return [
            (field.split("/", 1)[1], value)
            for field, value in fields.items()
            if field.split("/", 1)[0] != self.process
        ]

    async def _living_fields(self, key: str) -> dict[str, bytes]:
        fields = await self._store.get_fields(key)
        writers = sorted({field.split("/", 1)[0] for field in fields} - {self.process})
        mine, *alive = await self._store.get_many(
            [self._alive_key(process) for process in (self.process, *writers)]
        )
        if mine is None:
            self._on_lost()
            raise StoreDown
        living = {writer for writer, sign in zip(writers, alive, strict=True) if sign is not None}
        dead = [field for field in fields if field.split("/", 1)[0] not in living | {self.process}]
        if dead:
            await self._store.put_fields(key, {}, dead)
        return {field: value for field, value in fields.items() if field.split("/", 1)[0] in living}

    @contextmanager
    def _noticing(self) -> Generator[None]:
        try:
            yield
        except StoreDown:
            self._distrust()
            raise

    def _distrust(self) -> None:
        self._trusted_from = monotonic() + TRUST_SECONDS

    def _field(self, row_id: str) -> str:
        return f"{self.process}/{row_id}"

    @staticmethod
    def _alive_key(process: str) -> str:
        return f"process:{process}"

    async def _renew(self) -> None:
        """Renew the sign of life; where it has gone, the store was emptied, and our rows with it."""
        key = self._alive_key(self.process)
        try:
            was_there = await self._store.get(key) is not None
            if not was_there:
                self._distrust()
                self._on_lost()
            await self._store.put(key, b"1", TTL_SECONDS)
        except StoreDown:
            self._distrust()
            log.debug("process.not_renewed")
