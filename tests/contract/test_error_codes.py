"""Every refusal has a code of its own, and words for it in every language."""

import json
from pathlib import Path

import pytest

from livechat.core.errors import DomainError
from tests.contract.everything import import_everything

LOCALES = Path(__file__).resolve().parents[2] / "web-shared/src/i18n/locales"
# Made by the front ends themselves, when no answer came or none that they know.
CLIENT_ONLY = {"network", "unknown", "timeout", "disconnected", "offline"}


def errors() -> list[type[DomainError]]:
    import_everything()
    return _below(DomainError)


def _below(kind: type[DomainError]) -> list[type[DomainError]]:
    return [found for child in kind.__subclasses__() for found in (child, *_below(child))]


def test_codes_are_unique():
    found = [error for error in errors() if "code" in vars(error)]
    codes = [error.code for error in found]

    assert len(codes) > 20
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_codes_are_translated(language: str):
    words = json.loads((LOCALES / language / "errors.json").read_text())
    codes = {error.code for error in errors()}

    assert len(codes) > 20
    assert codes - set(words) == set(), "without words"
    assert set(words) - codes - CLIENT_ONLY == set(), "words for an error that nobody raises"
    assert all(text.strip() for text in words.values())
