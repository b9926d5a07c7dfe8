"""The key from which all signing keys are derived: made once, kept in the data folder, refused when weak (SB10)."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

EXAMPLES = (
    "changeme",
    "change-me",
    "change_me",
    "secret",
    "example",
    "password",
    "insecure",
    "your-",
    "default",
)
MIN_BYTES = 32


def key_weakness(key: str) -> str | None:
    """Why `key` is no secret, or None."""
    if len(key.encode()) < MIN_BYTES:
        return f"a secret key needs at least {MIN_BYTES} bytes; make one with: openssl rand -base64 48"
    if len(set(key)) < 12 or any(example in key.lower() for example in EXAMPLES):
        return "this secret key can be guessed; make one with: openssl rand -base64 48"
    return None


def load_secret_key(configured: str, data_dir: Path) -> str:
    """The configured key, else the one kept in the data folder, which is made on first start."""
    if configured:
        return configured
    path = data_dir / "secret.key"
    data_dir.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _keep(path, secrets.token_urlsafe(48))
    key = path.read_text().strip()
    if weakness := key_weakness(key):
        raise ValueError(f"{path}: {weakness}")
    return key


def _keep(path: Path, key: str) -> None:
    """Write the key whole or not at all: of two processes that start at once, one wins and both read the same."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(key + "\n")
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
