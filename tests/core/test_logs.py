"""SX8, SX9: one event is one line, and no secret is in it."""

import json
import logging
import subprocess
import sys

import pytest

from livechat.core.logs import MAX_VALUE_CHARACTERS, escape, hide_secrets

PROGRAM = """
import structlog, logging
from livechat.core.logs import configure_logs
configure_logs("info", as_json={as_json})
log = structlog.get_logger("livechat.test")
log.info("first\\nforged level=error", name="a\\r\\n\\x1b[31mb\\u202e", password="canary", refresh_token="canary")
logging.getLogger("other").warning("second\\nforged %s", "\\x1b[0m")
try:
    raise ValueError("bad\\nnews")
except ValueError:
    log.exception("third")
"""


@pytest.mark.parametrize("as_json", [False, True])
def test_an_event_stays_one_line_and_keeps_its_secrets(as_json: bool) -> None:
    """SX8, SX9"""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(as_json=as_json)], capture_output=True, text=True, check=True
    )

    lines = run.stderr.splitlines()
    assert len(lines) == 3
    for forbidden in ("\x1b", "\u202e", "\r", "canary"):
        assert forbidden not in run.stderr
    if as_json:
        assert [json.loads(line)["level"] for line in lines] == ["info", "warning", "error"]


def test_a_megabyte_is_cut() -> None:
    """SX8"""
    assert len(escape("x" * 1_000_000)) < MAX_VALUE_CHARACTERS * 5


def test_secrets_are_known_by_their_names() -> None:
    """SX9"""
    event = {"event": "e", "Authorization": "x", "access_token": "x", "new_password": "x", "path": "/"}

    assert hide_secrets(logging.getLogger(), "info", event) == {
        "event": "e",
        "Authorization": "***",
        "access_token": "***",
        "new_password": "***",
        "path": "/",
    }
