"""Where file contents are kept: a small port, and the local folder behind it. Keys are random, never what people typed."""

import asyncio
import os
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from uuid import UUID

from livechat.settings import Settings

CHUNK = 256 * 1024
# No upload takes so long.
BROKEN_SECONDS = 6 * 3600


class FileStore(Protocol):
    async def adopt(self, workspace_id: UUID, source: Path) -> str:
        """Keep the finished file `source` (which is gone afterwards) and return its key."""
        ...

    def read(self, key: str, start: int, length: int) -> AsyncIterator[bytes]: ...
    async def size(self, key: str) -> int | None: ...
    async def delete(self, key: str) -> None: ...
    async def forget_broken(self) -> None:
        """Remove what uploads left behind that were cut off with the process."""
        ...

    def temporary(self) -> Path:
        """A new path for an upload under way."""
        ...


class LocalFiles:
    """Files below one folder, spread so that no folder grows too large."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._incoming = self._folder / "incoming"

    def temporary(self) -> Path:
        self._incoming.mkdir(parents=True, exist_ok=True)
        return self._incoming / secrets.token_hex(16)

    async def adopt(self, workspace_id: UUID, source: Path) -> str:
        name = secrets.token_urlsafe(24)
        key = f"{workspace_id}/{name[:2].lower()}/{name}"
        await asyncio.to_thread(self._move, source, self._path(key))
        return key

    @staticmethod
    def _move(source: Path, target: Path) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as file:
            os.fsync(file.fileno())
        source.replace(target)
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    async def read(self, key: str, start: int, length: int) -> AsyncIterator[bytes]:
        file = await asyncio.to_thread(self._path(key).open, "rb")
        try:
            await asyncio.to_thread(file.seek, start)
            while length > 0:
                chunk = await asyncio.to_thread(file.read, min(CHUNK, length))
                if not chunk:
                    return
                length -= len(chunk)
                yield chunk
        finally:
            file.close()

    async def size(self, key: str) -> int | None:
        try:
            return (await asyncio.to_thread(self._path(key).stat)).st_size
        except FileNotFoundError:
            return None

    async def delete(self, key: str) -> None:
        await asyncio.to_thread(self._path(key).unlink, missing_ok=True)

    async def forget_broken(self) -> None:
        await asyncio.to_thread(self._forget_broken)

    def _forget_broken(self) -> None:
        if not self._incoming.is_dir():
            return
        for path in self._incoming.iterdir():
            # Another process may be taking one just now.
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < time.time() - BROKEN_SECONDS:
                    path.unlink()

    def _path(self, key: str) -> Path:
        path = (self._folder / key).resolve()
        if not path.is_relative_to(self._folder):
            raise ValueError("a key leads out of the folder")
        return path


def open_files(settings: Settings) -> FileStore:
    return LocalFiles(settings.files_dir)
