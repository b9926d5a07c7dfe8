"""`make settings`: docs/settings.md from the descriptions in the Settings class. With `--check` it only compares."""

import sys

from scripts.places import ROOT
from scripts.shell import stop

PAGE = ROOT / "docs/settings.md"

HEAD = """# Settings

Every setting is an environment variable, or a line in a file `.env` in the folder where `livechat` starts; the
environment wins. A wrong value stops the start with a sentence that names it. This page is written from the code by
`make settings`.

| variable | default | what it does |
| --- | --- | --- |
"""


def page() -> str:
    from livechat.settings import Settings

    prefix = Settings.model_config.get("env_prefix", "")
    rows = [
        f"| `{(prefix + name).upper()}` | {_default(field.get_default())} | {_cell(field.description or '')} |"
        for name, field in Settings.model_fields.items()
    ]
    return HEAD + "\n".join(rows) + "\n"


def _default(value: object) -> str:
    if value is None or value == "" or value == []:
        return "–"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main(*, is_check: bool) -> None:
    text = page()
    if PAGE.exists() and PAGE.read_text() == text:
        return
    if is_check:
        stop("docs/settings.md is stale: `make settings` writes it anew.")
    PAGE.write_text(text)


if __name__ == "__main__":
    main(is_check="--check" in sys.argv[1:])
