"""Passwords: argon2id, off the event loop, a bounded number at once (SB6, SB7)."""

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version

from passlib.context import CryptContext
from passlib.exc import PasswordSizeError, UnknownHashError

from livechat.auth.common_passwords import COMMON, ROWS
from livechat.auth.errors import WeakPassword
from livechat.settings import Settings

MAX_CHARACTERS = 4096


class Passwords:
    """Hashes and verifies; `services.get(Passwords)`."""

    def __init__(self, settings: Settings) -> None:
        _refuse_the_old_library()
        self._min_length = settings.password_min_length
        self._context = CryptContext(
            schemes=["argon2"],
            argon2__type="ID",
            argon2__memory_cost=settings.password_memory_kib,
            argon2__rounds=settings.password_rounds,
            argon2__parallelism=1,
        )
        # A pool of its own: fifty sign-ins at once would otherwise take every thread and a gigabyte.
        self._threads = ThreadPoolExecutor(settings.password_parallel, thread_name_prefix="password")
        # Verified against when there is no account, so that both answers take the same time.
        self._dummy_hash = self._context.hash(secrets.token_urlsafe(16))

    def check_strength(self, password: str, *context: str | None) -> None:
        """Refuse what is short, common, or made of the words around it: name, e-mail, workspace."""
        if len(password) < self._min_length:
            raise WeakPassword(reason="too_short", min_length=self._min_length)
        if len(password) > MAX_CHARACTERS:
            raise WeakPassword(reason="too_long", max_length=MAX_CHARACTERS)
        lowered = password.lower()
        if lowered in COMMON or len(set(lowered)) < 3 or any(lowered in row for row in ROWS):
            raise WeakPassword(reason="common")
        for word in _words(context):
            # What is left without the word must still be a password.
            if word in lowered and len(lowered) - len(word) <= self._min_length // 2:
                raise WeakPassword(reason="context")

    async def hash(self, password: str) -> str:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, self._context.hash, password)
        except PasswordSizeError:
            raise WeakPassword(reason="too_long", max_length=MAX_CHARACTERS) from None

    async def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether `password` fits; without a hash it takes as long and is False."""
        loop = asyncio.get_running_loop()
        fits = await loop.run_in_executor(
            self._threads, self._fits, password, password_hash or self._dummy_hash
        )
        return fits and password_hash is not None

    def _fits(self, password: str, password_hash: str) -> bool:
        try:
            return self._context.verify(password, password_hash)
        except (PasswordSizeError, UnknownHashError, ValueError):
            return False

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


def _words(context: tuple[str | None, ...]) -> list[str]:
    words = ["livechat", "shangmengtong", "商盟通"]
    for entry in context:
        if entry:
            lowered = entry.lower()
            words += [
                lowered,
                lowered.partition("@")[0],
                *lowered.replace("@", " ").replace(".", " ").split(),
            ]
    return [word for word in words if len(word) >= 4]


def _refuse_the_old_library() -> None:
    """libpass and passlib own the same package; the last one installed wins and nothing warns."""
    version("libpass")
    try:
        version("passlib")
    except PackageNotFoundError:
        return
    raise RuntimeError("passlib is installed beside libpass: uninstall passlib and reinstall libpass")
