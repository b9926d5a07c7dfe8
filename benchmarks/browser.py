"""Runs a measure in a real browser: a script for Node beside the module that asks for it."""

import asyncio
import json
import os
from pathlib import Path
from typing import Any


async def run(script: Path, **told: object) -> dict[str, Any] | None:
    """What the script has found; None where there is no browser or no built front end."""
    env = {**os.environ, **{name.upper(): str(value) for name, value in told.items()}}
    process = await asyncio.create_subprocess_exec(
        "node", str(script), env=env, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    return json.loads(output) if process.returncode == 0 else None
