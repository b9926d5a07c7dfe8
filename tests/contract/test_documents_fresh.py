"""The API documents and the TypeScript types are what the code says."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_documents_describe_something():
    openapi = json.loads((ROOT / "openapi/openapi.json").read_text())
    asyncapi = json.loads((ROOT / "openapi/asyncapi.json").read_text())

    assert len(openapi["paths"]) > 20
    assert {"SendMessage", "MessageCreated", "ConversationUpdated"} <= set(openapi["components"]["schemas"])
    assert asyncapi["asyncapi"].startswith("3.")


def test_the_documents_and_types_are_fresh():
    command = [sys.executable, "-m", "scripts.openapi", "--check"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stdout + checked.stderr
