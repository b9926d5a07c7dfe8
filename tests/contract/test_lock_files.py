"""What is installed is pinned by hash, and from wherever the reader installs."""

import json
import re
from pathlib import Path

import pytest

from tests.contract.tracked import ROOT, tracked

LOCKS = sorted(ROOT.glob("requirements*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_python_lock_has_hashes_and_names_no_host(lock: Path):
    text = lock.read_text()
    pins = re.findall(r"^([A-Za-z0-9._-]+(?:\[[^\]]+\])?)==", text, re.MULTILINE)

    assert pins
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE), "an option such as --index-url"
    for block in re.split(r"\n(?=\S)", text):
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_the_product_and_its_tools_are_locked():
    assert {lock.name for lock in LOCKS} == {
        "requirements.txt",
        "requirements-dev.txt",
        "requirements-uv.txt",
    }


@pytest.mark.parametrize("lock", tracked("*package-lock.json"), ids=lambda path: str(path.relative_to(ROOT)))
def test_an_npm_lock_has_hashes_and_names_no_host(lock: Path):
    packages = json.loads(lock.read_text())["packages"]
    installed = {
        name: entry for name, entry in packages.items() if "node_modules/" in name and not entry.get("link")
    }

    assert len(installed) > 20
    for name, entry in installed.items():
        assert "://" not in entry.get("resolved", ""), name
        assert entry.get("integrity", "").startswith("sha"), name


def test_the_front_ends_are_locked():
    assert ROOT / "package-lock.json" in tracked("*package-lock.json")
