"""Runs the commands that a step consists of."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from scripts.places import ROOT, environment


def stop(sentence: str) -> None:
    """End with a sentence that says what to do, instead of a trace."""
    sys.exit(f"\n{sentence}\n")


def say(text: str) -> None:
    print(text, flush=True)


def step(title: str, command: Sequence[str | Path], *, cwd: Path = ROOT, **variables: str) -> None:
    """Run one command of the set-up; show its output only when it fails."""
    say(f"· {title}")
    started = time.monotonic()
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        sys.stdout.buffer.write(done.stdout)
        stop(f"“{' '.join(str(part) for part in command)}” failed; its output stands above.")
    say(f"  {time.monotonic() - started:.0f} s")
