"""Starts the product as its user would, and asks it something."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx


class Product:
    """A server that runs as a process of its own."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, log: Path, started: float) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.seconds_to_answer = 0.0
        self._process = process
        self._log = log
        self._started = started

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def output(self) -> str:
        return self._log.read_text(errors="replace")

    def wait_until_ready(self, seconds: float) -> None:
        deadline = self._started + seconds
        while time.monotonic() < deadline:
            assert self._process.poll() is None, f"it stopped:\n{self.output}"
            try:
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    self.seconds_to_answer = time.monotonic() - self._started
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError(f"no answer within {seconds} s:\n{self.output}")

    def stop(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(20)


@contextmanager
def running(command: Sequence[str | Path], folder: Path, log: Path, **variables: str) -> Iterator[Product]:
    """Run `command` in `folder` until the block ends."""
    port = _free_port()
    # Settings of the machine that runs the tests are not those of the product under test.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LIVECHAT_")}
    environment = {**clean, "LIVECHAT_PORT": str(port), **variables}
    with log.open("wb") as output:
        started = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, env=environment, stdout=output, stderr=output
        )
    try:
        yield Product(process, port, log, started)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
