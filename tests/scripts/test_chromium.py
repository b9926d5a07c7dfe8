"""Which browser the journeys run in."""

from pathlib import Path

import pytest

from scripts.test.chromium import find_chromium


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose programs are those that the test puts into this folder; it cannot install more."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("LIVECHAT_TEST_CHROMIUM", raising=False)
    return tmp_path


def put(machine: Path, name: str) -> str:
    program = machine / name
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return str(program)


def test_the_shell_without_windows_is_preferred(machine: Path):
    put(machine, "chromium")
    shell = put(machine, "chromium-headless-shell")

    assert find_chromium() == shell


def test_the_whole_browser_will_do(machine: Path):
    whole = put(machine, "google-chrome")

    assert find_chromium() == whole


def test_what_the_environment_names_comes_first(machine: Path, monkeypatch: pytest.MonkeyPatch):
    put(machine, "chromium-headless-shell")
    monkeypatch.setenv("LIVECHAT_TEST_CHROMIUM", "/opt/chrome")

    assert find_chromium() == "/opt/chrome"


@pytest.mark.usefixtures("machine")
def test_a_machine_with_neither_is_told_so():
    assert find_chromium() is None
