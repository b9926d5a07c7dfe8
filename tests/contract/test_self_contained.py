"""The repository speaks of itself alone: no folder of one developer's machine stands in it."""

import re

from tests.contract.tracked import ROOT, tracked

# Written with brackets so that this file does not find itself.
OUTSIDE = re.compile(r"/w[o]rk/|\.\./s[h]ared/design|/home/[a-z]+/|file:///[o]pt/|/tmp/s[m]t")


def test_no_file_names_a_path_outside():
    files = tracked()
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path in files
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1)
        if OUTSIDE.search(line)
    ]

    assert len(files) > 50
    assert found == []
