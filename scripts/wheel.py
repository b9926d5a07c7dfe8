"""`make build`: one wheel that is the whole product."""

import sys
from pathlib import Path

from scripts import web_build
from scripts.places import PYTHON, ROOT
from scripts.shell import say, step


def build(folder: Path = ROOT / "dist") -> Path:
    """Build the front ends where they are stale, then the wheel; returns its path."""
    web_build.build()
    for old in folder.glob("livechat-*.whl"):
        old.unlink()
    step("The wheel", [PYTHON, "-m", "hatchling", "build", "-t", "wheel", "-d", folder])
    return next(folder.glob("livechat-*.whl"))


if __name__ == "__main__":
    say(str(build(*map(Path, sys.argv[1:]))))
