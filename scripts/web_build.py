"""Builds the front ends whose sources have changed since their last build."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from scripts import install, stamps
from scripts.places import FRONT_ENDS, ROOT
from scripts.shell import step

SHARED = (
    ROOT / "web-shared",
    ROOT / "package-lock.json",
    ROOT / "tsconfig.base.json",
    ROOT / "vite.shared.ts",
)

_one_at_a_time = Lock()


def build() -> None:
    """Build what is stale, all at once: each build is mostly one thread."""
    with _one_at_a_time:
        _build_stale()


def _build_stale() -> None:
    stale = [name for name in FRONT_ENDS if (ROOT / name).is_dir() and not _is_built(name)]
    if not stale:
        return
    install.npm_packages()
    with ThreadPoolExecutor() as pool:
        for _ in pool.map(_build, stale):
            pass


def _is_built(name: str) -> bool:
    has_output = any((ROOT / name / "dist").glob("*"))
    return has_output and stamps.is_fresh(name, _sources(name))


def _build(name: str) -> None:
    # Taken before the build begins: a change made meanwhile counts as a change.
    sources = stamps.fingerprint(_sources(name))
    step(f"Build of {name}", ["npm", "run", "build"], cwd=ROOT / name)
    stamps.mark(name, sources)


def _sources(name: str) -> list[Path]:
    return [ROOT / name, *SHARED]


if __name__ == "__main__":
    build()
