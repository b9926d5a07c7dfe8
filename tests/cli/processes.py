"""`livechat` as people run it: a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WAIT_SECONDS = 120


@dataclass
class Serving:
    """A running `livechat serve`."""

    process: "subprocess.Popen[str]"
    url: str
    greeting: str

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(WAIT_SECONDS)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Nothing of this machine's own settings but where Python is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LIVECHAT_")}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "LIVECHAT_DATA_DIR": str(folder / "data"),
        "LIVECHAT_PORT": "0",
        **{f"LIVECHAT_{name.upper()}": value for name, value in settings.items()},
    }


def run(
    folder: Path, *arguments: str, words: str = "", **settings: str
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "livechat", *arguments],
        cwd=folder,
        env=environment(folder, **settings),
        input=words,
        capture_output=True,
        text=True,
        timeout=WAIT_SECONDS,
        check=False,
    )


@contextmanager
def serving(folder: Path, *arguments: str, **settings: str) -> Generator[Serving, None, None]:
    """Waits until it says where it serves; kills it at the end if the test has not stopped it."""
    with (folder / "log").open("a") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "livechat", "serve", *arguments],
            cwd=folder,
            env=environment(folder, **settings),
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    assert process.stdout is not None
    try:
        lines = [process.stdout.readline() for _ in range(4)]
        assert lines[0], (folder / "log").read_text()
        yield Serving(process, lines[0].split()[-1], "".join(lines))
    finally:
        process.kill()
        process.wait(WAIT_SECONDS)
        process.stdout.close()
