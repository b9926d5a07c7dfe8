"""Installs what the machine lacks, where that is ours to do: as root on Debian or Ubuntu (a container, a CI machine)."""

import os
import shutil
import subprocess
from functools import cache

from scripts.shell import say


def can_install() -> bool:
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install(*packages: str) -> bool:
    """True when all packages are there afterwards."""
    if not can_install():
        return False
    say(f"· apt-get install {' '.join(packages)}")
    _update()
    return _apt("install", "-y", "--no-install-recommends", *packages)


@cache
def _update() -> bool:
    return _apt("update", "-q")


def _apt(*arguments: str) -> bool:
    done = subprocess.run(
        ["apt-get", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
    )
    if done.returncode:
        say(done.stdout[-2000:])
    return done.returncode == 0
