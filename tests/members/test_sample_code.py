"""The server code that the console shows is run, and the server judges what it made. I06, V21."""

import asyncio
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.members.proofs import make_key
from tests.people import Person

SAMPLES = Path("web-admin/src/features/sites/members")
# The file, the name under which it is run, and what runs it.
LANGUAGES = [
    ("proof.py.txt", "proof.py", ["python3"]),
    ("proof.mjs.txt", "proof.mjs", ["node"]),
    ("proof.php.txt", "proof.php", ["php"]),
    ("Proof.java.txt", "Proof.java", ["java"]),
]
# Quotes, an end of a script element, Chinese and a sign beyond the first plane: all must survive the way.
NAME = "王'妮</script>😀"


@pytest.mark.parametrize(("sample", "name", "runner"), LANGUAGES, ids=[case[2][0] for case in LANGUAGES])
async def test_the_sample_makes_a_proof_that_holds(
    owner: Person, site: dict[str, Any], tmp_path: Path, sample: str, name: str, runner: list[str]
) -> None:
    """I06: as it stands in the console, with the standard library of its language alone."""
    if shutil.which(runner[0]) is None:
        pytest.skip(f"{runner[0]} is not installed")
    secret = await make_key(owner, site)
    source = (SAMPLES / sample).read_text("utf-8")
    text = NAME.replace("'", "\\'") if name.endswith(".php") else NAME
    (tmp_path / name).write_text(
        source.replace("{{site_key}}", site["site_key"]).replace("{{name}}", text), "utf-8"
    )

    process = await asyncio.create_subprocess_exec(
        *runner,
        str(tmp_path / name),
        env={**os.environ, "SMT_MEMBER_KEY": secret, "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await asyncio.wait_for(process.communicate(), 60)

    assert process.returncode == 0, errors.decode()
    assert b"<" not in output
    answer = await owner.post(f"/api/v1/sites/{site['id']}/member-checks", json=json.loads(output))
    assert answer.json()["code"] is None, answer.text
    assert answer.json()["member"]["sub"] == "1024"
    assert answer.json()["member"]["name"] == NAME
