"""A Redis of our own that keeps nothing: after a restart it is empty, as a lost one would be."""

import asyncio
import shutil
import signal
import tempfile
from pathlib import Path

from tests.faults.instruments.processes import Child, base_environment, free_port
from tests.faults.instruments.waiting import until


class Redis:
    """Starts, stalls, dies and comes back empty on the same port."""

    def __init__(self, binary: Path) -> None:
        self._binary = binary
        self._folder = Path(tempfile.mkdtemp(prefix="livechat-faults-redis-"))
        self.port = free_port()
        self._child: Child | None = None

    def url(self, *, port: int | None = None) -> str:
        return f"redis://127.0.0.1:{port or self.port}/0"

    async def start(self) -> None:
        self._child = Child(
            [
                self._binary,
                "--port",
                str(self.port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ],
            self._folder / "log",
            env=base_environment(),
            cwd=self._folder,
        )
        await until(self._answers, "Redis answers", every=0.02)

    async def _answers(self) -> bool:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.write(b"PING\r\n")
        answer = await reader.readline()
        writer.close()
        return answer.startswith(b"+PONG")

    async def kill(self) -> None:
        if self._child is not None:
            await self._child.kill()
            self._child = None

    def stall(self) -> None:
        assert self._child is not None
        self._child.send(signal.SIGSTOP)

    def resume(self) -> None:
        assert self._child is not None
        self._child.send(signal.SIGCONT)

    async def mend(self) -> None:
        if self._child is None:
            await self.start()
        else:
            self.resume()

    async def remove(self) -> None:
        await self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)
