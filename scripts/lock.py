"""`make lock`: writes the Python lock files anew, with hashes and without download hosts."""

import tempfile
from pathlib import Path

from scripts.install import DEVELOPER_LOCK, PRODUCT_LOCK, UV_LOCK
from scripts.places import ROOT, UV
from scripts.shell import step

OPTIONS = ("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet", "--no-header")
NO_HOSTS = ("--no-emit-index-url", "--no-emit-find-links")


def main() -> None:
    _compile(PRODUCT_LOCK, ROOT / "pyproject.toml")
    _compile(DEVELOPER_LOCK, ROOT / "pyproject.toml", "--group", "dev", "-c", PRODUCT_LOCK)
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "uv.in"
        wanted.write_text("uv\n")
        _compile(UV_LOCK, wanted, "--no-annotate", "-c", DEVELOPER_LOCK)


def _compile(target: Path, source: Path, *options: str | Path) -> None:
    command = [UV, "pip", "compile", source, *OPTIONS, *NO_HOSTS, *options, "-o", target]
    step(f"Lock {target.name}", command)


if __name__ == "__main__":
    main()
