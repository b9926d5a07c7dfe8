"""What is broken on purpose, and which test must notice."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Mutation:
    """One effect taken out of the product, and the one test that must turn red."""

    ids: tuple[str, ...]
    file: str
    find: str
    replace: str
    test: str

    @cached_property
    def name(self) -> str:
        return f"{' '.join(self.ids)} {self.file.rsplit('/', 1)[1]}"

    @property
    def test_file(self) -> str:
        return self.test.split("::", 1)[0]

    @property
    def test_name(self) -> str:
        return self.test.split("::", 1)[1]

    @property
    def tool(self) -> str:
        """Which runner knows the test."""
        if self.test_file.endswith(".spec.ts"):
            return "playwright"
        return "pytest" if self.test_file.endswith(".py") else "vitest"

    @cached_property
    def key(self) -> str:
        """Changes with all that the verdict hangs on and that is cheap to read. Read once: files change while tests run."""
        texts = [self.find, self.replace, self.test_name]
        texts += [(ROOT / name).read_text() for name in (self.file, self.test_file)]
        return sha256("\0".join(texts).encode()).hexdigest()[:16]

    def problem(self) -> str | None:
        """Why it says nothing any more: the code or the test went on without it."""
        for name in (self.file, self.test_file):
            if not (ROOT / name).is_file():
                return f"{name} is gone"
        found = (ROOT / self.file).read_text().count(self.find)
        if found != 1:
            return f"its text stands {found} times in {self.file}"
        if self.test_name.split("[")[0] not in (ROOT / self.test_file).read_text():
            return f"no test in {self.test_file} is called “{self.test_name}”"
        return None


def mutations() -> list[Mutation]:
    """All of them, in the order of the files and of what stands in them."""
    return [
        Mutation(tuple(row["ids"]), row["file"], row["find"], row["replace"], row["test"])
        for path in sorted(FOLDER.glob("*.toml"))
        for row in tomllib.loads(path.read_text())["mutation"]
    ]
