"""The three servers that are compared, each started fresh in a folder of its own."""

import contextlib
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from benchmarks.processes import Server, free_port, started

HERE = Path(__file__).parent
PEER = HERE / "socketio"

# The load comes from one address and is not an attack.
UNLIMITED = {
    "LIVECHAT_RATE_LIMITS_ENABLED": "false",
    "LIVECHAT_CONNECTIONS_PER_ADDRESS": "100000",
    "LIVECHAT_FRAMES_PER_SECOND": "100000",
    "LIVECHAT_FRAMES_BURST": "100000",
}


def install_peer() -> None:
    """npm ci for the socket.io server, once. better-sqlite3 is compiled against the headers that came with Node."""
    if (PEER / "node_modules" / "better-sqlite3" / "build").exists():
        return
    prefix = Path(
        subprocess.check_output(["node", "-p", "process.execPath"], text=True).strip()
    ).parent.parent
    env = dict(os.environ)
    if (prefix / "include/node/node.h").exists():
        env["npm_config_nodedir"] = str(prefix)
    subprocess.run(["npm", "ci", "--no-fund", "--no-audit"], cwd=PEER, env=env, check=True)


@contextlib.asynccontextmanager
async def socketio(folder: Path, database_url: str | None = None) -> AsyncIterator[Server]:
    port = free_port()
    url = database_url or f"sqlite:{folder / 'peer.db'}"
    command = ["node", str(PEER / "server.js"), str(port), url]
    async with started(command, port, {}, folder / "peer.log") as server:
        yield server


# The developers' tools bring rich, 13 MB that structlog loads wherever it finds it; an installation has none.
LIVECHAT = [
    sys.executable,
    "-c",
    "import sys; sys.modules['rich'] = None; from livechat.cli import main; main()",
]


@contextlib.asynccontextmanager
async def bare(folder: Path) -> AsyncIterator[Server]:
    port = free_port()
    command = [sys.executable, str(HERE / "bare.py"), str(port), str(folder / "bare.db")]
    async with started(command, port, {}, folder / "bare.log") as server:
        yield server


@contextlib.asynccontextmanager
async def smt(folder: Path, database_url: str | None = None) -> AsyncIterator[Server]:
    """`livechat serve` on an empty database, as a user would start it, but without limits per address."""
    port = free_port()
    env = {
        "LIVECHAT_HOST": "127.0.0.1",
        "LIVECHAT_PORT": str(port),
        "LIVECHAT_DATA_DIR": str(folder / "data"),
        **UNLIMITED,
    }
    if database_url:
        env["LIVECHAT_DATABASE_URL"] = database_url
    subprocess.run([*LIVECHAT, "migrate"], env={**os.environ, **env}, check=True, capture_output=True)
    async with started([*LIVECHAT, "serve"], port, env, folder / "smt.log") as server:
        yield server
