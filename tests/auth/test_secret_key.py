"""SB10: the key is made once, kept privately, and refused when it can be guessed."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import ValidationError

from livechat.auth.secret_key import key_weakness, load_secret_key
from livechat.settings import Settings

WEAK = [
    "short",
    "x" * 31,
    "a" * 64,
    "changeme-changeme-changeme-changeme",
    "your-secret-key-goes-here-0123456789",
    "0123456789" * 4,
]


@pytest.mark.parametrize("key", WEAK)
def test_a_weak_key_stops_the_start_with_a_sentence(key: str) -> None:
    """SB10"""
    with pytest.raises(ValidationError) as refused:
        Settings(_env_file=None, secret_key=key)  # pyright: ignore[reportCallIssue]

    (fault,) = refused.value.errors()
    assert fault["loc"] == ("secret_key",)
    assert "openssl rand" in fault["msg"]


def test_it_is_made_once_and_only_we_may_read_it(tmp_path: Path) -> None:
    """SB10"""
    first = load_secret_key("", tmp_path)
    second = load_secret_key("", tmp_path)

    assert first == second
    assert key_weakness(first) is None
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_processes_that_start_at_once_agree(tmp_path: Path) -> None:
    """SB9, SB10"""
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _: load_secret_key("", tmp_path), range(16)))

    assert len(keys) == 1


def test_a_key_file_that_somebody_emptied_is_refused(tmp_path: Path) -> None:
    """SB10"""
    (tmp_path / "secret.key").write_text("\n")

    with pytest.raises(ValueError, match="32 bytes"):
        load_secret_key("", tmp_path)


def test_a_configured_key_is_used_as_it_is(tmp_path: Path) -> None:
    assert load_secret_key("configured", tmp_path) == "configured"
    assert not (tmp_path / "secret.key").exists()
