"""Starts a server, watches its CPU and memory, and ends it."""

import asyncio
import contextlib
import os
import signal
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil

HOST = "127.0.0.1"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


class Server:
    """A started process with its children, measured as one."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self.process = process
        self.port = port
        self.probe = psutil.Process(process.pid)

    def cpu_seconds(self) -> float:
        """User and system time of the process and its living children so far."""
        total = 0.0
        for process in [self.probe, *self.probe.children(recursive=True)]:
            times = process.cpu_times()
            total += times.user + times.system
        return total

    def memory_bytes(self) -> int:
        """Resident memory of the process and its children."""
        return sum(p.memory_info().rss for p in [self.probe, *self.probe.children(recursive=True)])


@contextlib.asynccontextmanager
async def started(command: list[str], port: int, env: dict[str, str], log: Path) -> AsyncIterator[Server]:
    """Run `command` until its port accepts, give it, end it at last."""
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            *command,
            env={**os.environ, **env},
            stdout=out,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        await _accepting(process, port, log)
        yield Server(process, port)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), 15)
            except TimeoutError:
                process.kill()
                await process.wait()


async def _accepting(process: asyncio.subprocess.Process, port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.returncode is not None:
            raise RuntimeError(f"the server ended at once, see {log}:\n{log.read_text()[-2000:]}")
        try:
            _, writer = await asyncio.open_connection(HOST, port)
        except OSError:
            await asyncio.sleep(0.1)
            continue
        writer.close()
        return
    raise RuntimeError(f"nothing answers on port {port}, see {log}")
