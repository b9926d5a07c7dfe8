"""Installs the locked packages into the checkout: `.venv` for Python, `node_modules` for the front ends."""

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts import debian, stamps
from scripts.places import PYTHON, ROOT, UV, VENV
from scripts.shell import step, stop

PRODUCT_LOCK = ROOT / "requirements.txt"
DEVELOPER_LOCK = ROOT / "requirements-dev.txt"
UV_LOCK = ROOT / "requirements-uv.txt"

# Processes that the server starts import this file again, hence the question for its name.
COMMAND = """#!{python}
import sys

from livechat.cli import main

if __name__ == "__main__":
    sys.exit(main())
"""


def python_packages(*, developer: bool) -> None:
    """The product's packages, and with `developer` the tools that test it too."""
    product, everything = ("python", [PRODUCT_LOCK]), ("python-developer", [PRODUCT_LOCK, DEVELOPER_LOCK])
    known = [everything] if developer else [product, everything]
    if PYTHON.exists() and any(stamps.is_fresh(name, inputs) for name, inputs in known):
        return
    _make_environment()
    lock = DEVELOPER_LOCK if developer else PRODUCT_LOCK
    step(
        f"Python packages from {lock.name}",
        [UV, "pip", "install", "--python", PYTHON, "--require-hashes", "-r", lock],
    )
    _link_product()
    name, inputs = everything if developer else product
    stamps.mark(name, stamps.fingerprint(inputs))


def npm_packages() -> None:
    """The front ends' packages, with the tools that build and test them."""
    inputs = [ROOT / "package-lock.json"]
    if (ROOT / "node_modules").is_dir() and stamps.is_fresh("npm", inputs):
        return
    _require_node()
    step("npm packages from package-lock.json", ["npm", "ci", "--no-progress"])
    stamps.mark("npm", stamps.fingerprint(inputs))


def _make_environment() -> None:
    if not PYTHON.exists():
        shutil.rmtree(VENV, ignore_errors=True)
        if _ensurepip_is_missing() and not debian.install("python3-venv"):
            stop(
                "This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv"
            )
        step("A Python environment in .venv", [sys.executable, "-m", "venv", VENV])
    if not UV.exists():
        step("The installer, uv", [PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", UV_LOCK])


def _ensurepip_is_missing() -> bool:
    probe = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return probe.returncode != 0


def _link_product() -> None:
    """Make `livechat` importable and runnable from the checkout, as an editable install would.

    An editable install needs the build backend first; two small files do not.
    """
    ask = [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site_packages = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()
    (Path(site_packages) / "livechat.pth").write_text(f"{ROOT / 'backend'}\n")
    command = PYTHON.parent / "livechat"
    command.write_text(COMMAND.format(python=PYTHON))
    command.chmod(0o755)


def _require_node() -> None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        stop(
            "The front ends are built with Node.js 20 or newer and npm, which were not found: https://nodejs.org/"
        )
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < 20:
        stop(f"The front ends are built with Node.js 20 or newer; `node` here is {version}.")


def all_packages() -> None:
    """Both at once: each waits for downloads, and for a disk, most of the time."""
    with ThreadPoolExecutor() as pool:
        steps = [pool.submit(python_packages, developer=True), pool.submit(npm_packages)]
    for done in steps:
        done.result()


if __name__ == "__main__":
    all_packages()
