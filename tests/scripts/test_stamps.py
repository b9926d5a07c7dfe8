"""A step is done again when, and only when, what it is made from has changed."""

from pathlib import Path

import pytest

from scripts import stamps


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(stamps, "ROOT", tmp_path)
    monkeypatch.setattr(stamps, "STAMPS", tmp_path / ".stamps")
    folder = tmp_path / "web"
    (folder / "src").mkdir(parents=True)
    (folder / "src/app.ts").write_text("one")
    stamps.mark("build", stamps.fingerprint([folder]))
    return folder


def test_nothing_is_done_twice(sources: Path):
    (sources / "src/app.ts").touch()

    assert stamps.is_fresh("build", [sources])


def test_what_was_never_done_is_not_fresh(sources: Path):
    assert not stamps.is_fresh("other", [sources])


@pytest.mark.parametrize("change", ["edit", "add", "rename", "remove"])
def test_every_change_counts(sources: Path, change: str):
    file = sources / "src/app.ts"
    changes = {
        "edit": lambda: file.write_text("two"),
        "add": lambda: (sources / "src/more.ts").write_text(""),
        "rename": lambda: file.rename(sources / "src/other.ts"),
        "remove": file.unlink,
    }
    changes[change]()

    assert not stamps.is_fresh("build", [sources])


@pytest.mark.parametrize("folder", ["dist", "node_modules"])
def test_what_a_build_makes_does_not_count(sources: Path, folder: str):
    (sources / folder).mkdir()
    (sources / folder / "made.js").write_text("")

    assert stamps.is_fresh("build", [sources])
