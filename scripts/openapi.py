"""`make openapi`: the API documents from the code, and the TypeScript types from the documents.

With `--check` nothing is written: it says what is stale, and fails.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from scripts.places import BIN, ROOT
from scripts.shell import say, step, stop

DOCUMENTS = ROOT / "openapi"
TYPES = ROOT / "web-shared/src/api/schema.d.ts"


def main(*, is_check: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = _make(Path(folder))
        stale = [target for source, target in made.items() if not _same(source, target)]
        if is_check and stale:
            names = ", ".join(str(path.relative_to(ROOT)) for path in stale)
            stop(f"Stale: {names}. `make openapi` writes them anew.")
        for source, target in made.items():
            if target in stale:
                shutil.copyfile(source, target)
                say(f"  wrote {target.relative_to(ROOT)}")


def _make(folder: Path) -> dict[Path, Path]:
    """Make all documents in `folder`; returns where each belongs."""
    step(
        "API documents from the code",
        [BIN / "livechat", "openapi", folder],
        LIVECHAT_DATA_DIR=str(folder / "data"),
    )
    documents = sorted(folder.glob("*.json"))
    if not documents:
        stop("`livechat openapi` wrote no document.")
    types = folder / "schema.d.ts"
    step(
        "TypeScript types from the documents",
        ["node", ROOT / "openapi/codegen/generate.mjs", folder / "openapi.json", types],
    )
    return {**{path: DOCUMENTS / path.name for path in documents}, types: TYPES}


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    main(is_check="--check" in sys.argv[1:])
