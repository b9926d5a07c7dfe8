"""`make migration name="…"`: a new migration with what differs between the models and the last migration."""

import sys
import tempfile

from scripts.places import BIN, PYTHON, ROOT
from scripts.shell import step, stop


def main(name: str) -> None:
    if not name.strip():
        stop('Say what it does: make migration name="Add ratings"')
    with tempfile.TemporaryDirectory() as folder:
        # A database of its own, brought up to the last migration: yours may hold what a branch left behind.
        variables = {
            "LIVECHAT_DATA_DIR": folder,
            "LIVECHAT_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/livechat.db",
        }
        step("Migrate an empty database", [BIN / "livechat", "migrate"], **variables)
        command = [
            PYTHON,
            "-m",
            "alembic",
            "-c",
            ROOT / "migrations/alembic.ini",
            "revision",
            "--autogenerate",
            "-m",
            name,
        ]
        step("Compare it with the models", command, **variables)


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
