"""Finds the built front ends: inside the package in a wheel, beside the backend in a checkout."""

from pathlib import Path
from typing import Literal

Build = Literal["agent", "admin", "widget"]

_PACKAGE = Path(__file__).resolve().parents[1]


class Builds:
    """`root` holds one folder per front end, for tests and unusual installations."""

    def __init__(self, root: Path | None = None) -> None:
        self._root = root

    def folder(self, build: Build) -> Path:
        if self._root is not None:
            return self._root / build
        packed = _PACKAGE / "_web" / build
        return packed if packed.is_dir() else _PACKAGE.parents[1] / f"web-{build}" / "dist"

    def file(self, build: Build, path: str) -> Path | None:
        """A file of a build; None if there is none, or if `path` leads out of it."""
        root = self.folder(build).resolve()
        found = (root / path).resolve()
        return found if found.is_relative_to(root) and found.is_file() else None

    def missing(self) -> list[str]:
        """The builds that are not there."""
        pages: list[tuple[Build, str]] = [
            ("agent", "index.html"),
            ("admin", "index.html"),
            ("widget", "widget.js"),
        ]
        return [build for build, page in pages if self.file(build, page) is None]
