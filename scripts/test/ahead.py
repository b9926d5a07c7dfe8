"""What later legs need, fetched and built while the first ones, which only read code, keep a core or two busy.

A leg still looks for itself: what failed here fails there, where it is reported.
"""

import shutil
from collections.abc import Callable, Iterable
from threading import Thread

from scripts import debian, web_build
from scripts.servers import postgres
from scripts.test.chromium import find_chromium

ON_SERVERS = {"servers", "faults"}
IN_BROWSER = {"browser"}
WITH_FRONT_ENDS = {"embedded", "servers", "browser", "faults", "packaging"}


def begin(names: Iterable[str]) -> list[Thread]:
    """Starts what the legs of these names need; `join` the threads before the first of them runs."""
    wanted = set(names)
    steps: list[Callable[[], object]] = []
    # The package manager does one thing at a time, so its work is one thread.
    if wanted & (ON_SERVERS | IN_BROWSER):
        steps.append(lambda: _packages(wanted))
    if wanted & WITH_FRONT_ENDS:
        steps.append(web_build.build)
    threads = [Thread(target=step, daemon=True) for step in steps]
    for thread in threads:
        thread.start()
    return threads


def _packages(wanted: set[str]) -> None:
    if wanted & ON_SERVERS:
        if postgres.find_binaries() is None:
            debian.install("postgresql")
        if shutil.which("redis-server") is None:
            debian.install("redis-server")
    if wanted & IN_BROWSER:
        find_chromium()
