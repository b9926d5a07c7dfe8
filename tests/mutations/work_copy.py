"""A copy of the project that may be broken: the files as they stand, with the installed packages linked."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.mutations.table import ROOT, Mutation


class WorkCopy:
    """Brought up to date at each start, so that a stopped run leaves nothing broken behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def refresh(self) -> None:
        """Make the copy equal to the project; what was built in it stays, its stamps say from what."""
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        names = {name for name in listed.split("\0") if name and (ROOT / name).is_file()}
        for name in names:
            self._bring(name)
        for name in self._before() - names:
            (self.folder / name).unlink(missing_ok=True)
        self._list.write_text("\n".join(sorted(names)))
        self._let_git_know()
        self._link_packages()

    def broken_by(self, mutations: Iterable[Mutation]) -> "Broken":
        return Broken(self.folder, list(mutations))

    @property
    def _list(self) -> Path:
        return self.folder / ".copied"

    def _before(self) -> set[str]:
        return set(self._list.read_text().splitlines()) if self._list.exists() else set()

    def _bring(self, name: str) -> None:
        target = self.folder / name
        content = (ROOT / name).read_bytes()
        if target.exists() and target.read_bytes() == content:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        shutil.copymode(ROOT / name, target)

    def _let_git_know(self) -> None:
        """Contract tests ask it for the files."""
        for command in (["init", "-q"], ["add", "--force", "--pathspec-from-file", self._list.name]):
            subprocess.run(["git", *command], cwd=self.folder, capture_output=True, check=True)

    def _link_packages(self) -> None:
        """Packages are shared, the project's own parts among them are the copy's."""
        _link(self.folder / ".venv", ROOT / ".venv")
        packages = self.folder / "node_modules"
        packages.mkdir(exist_ok=True)
        for entry in (ROOT / "node_modules").iterdir():
            _link(packages / entry.name, entry.readlink() if entry.is_symlink() else entry)
        (packages / "@smt").unlink()
        (packages / "@smt").mkdir()
        for entry in (ROOT / "node_modules/@smt").iterdir():
            _link(packages / "@smt" / entry.name, entry.readlink())
        stamps = self.folder / ".stamps"
        stamps.mkdir(exist_ok=True)
        shutil.copy(ROOT / ".stamps/npm", stamps)


class Broken:
    """`with copy.broken_by([…]):` several effects are gone; afterwards all is as before."""

    def __init__(self, folder: Path, mutations: list[Mutation]) -> None:
        self._folder = folder
        self._mutations = mutations
        self._sound: dict[Path, str] = {}

    def __enter__(self) -> None:
        for mutation in self._mutations:
            path = self._folder / mutation.file
            text = path.read_text()
            self._sound.setdefault(path, text)
            path.write_text(text.replace(mutation.find, mutation.replace))

    def __exit__(self, *_error: object) -> None:
        for path, text in self._sound.items():
            path.write_text(text)


def _link(link: Path, target: Path) -> None:
    if link.is_symlink():
        link.unlink()
    elif link.is_dir():
        shutil.rmtree(link)
    link.symlink_to(target)
