"""Where things are in a checkout."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAMPS = ROOT / ".stamps"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / "python"
UV = BIN / "uv"

FRONT_ENDS = ("web-agent", "web-admin", "web-widget")


def environment(**changes: str) -> dict[str, str]:
    """The environment for a child: our own tools come first, and what Python compiles is kept for the next process.

    Some images switch that off. A start of the server takes more than twice as long then, and tests start hundreds.
    """
    path = f"{BIN}{os.pathsep}{ROOT / 'node_modules/.bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "", **changes}
