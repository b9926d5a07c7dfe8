"""Child processes that die with the test run, on ports that nobody else takes by chance."""

import asyncio
import ctypes
import os
import random
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_libc = ctypes.CDLL(None) if sys.platform == "linux" else None
PR_SET_PDEATHSIG = 1


def free_port() -> int:
    """A port below the range that the system hands out for outgoing connections, so it survives a restart."""
    chooser = random.SystemRandom()
    while True:
        port = chooser.randrange(20_000, 32_000)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def _die_with_parent() -> None:
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Child:
    """A process started here, its output in a file, its end always waited for."""

    def __init__(
        self,
        command: Sequence[str | Path],
        log: Path,
        *,
        env: Mapping[str, str],
        cwd: Path,
        user: str | None = None,
    ) -> None:
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [str(part) for part in command],
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env=dict(env),
                cwd=cwd,
                user=user,
                group=user,
                extra_groups=[] if user else None,
                # A group of its own: an interrupt at the terminal must not reach it before the test ends it.
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )
        self.pid = self._process.pid

    @property
    def exit_code(self) -> int | None:
        return self._process.poll()

    def send(self, number: signal.Signals) -> None:
        if self.exit_code is None:
            self._process.send_signal(number)

    async def wait(self, within: float) -> int:
        """The exit code; TimeoutError if it lives on."""
        return await asyncio.to_thread(self._process.wait, within)

    async def kill(self) -> None:
        self.send(signal.SIGKILL)
        await self.wait(10)


def base_environment() -> dict[str, str]:
    """What a child may inherit: nothing of ours, so that a developer's settings change no result."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
