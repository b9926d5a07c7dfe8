"""`make run`: the second start does nothing twice."""

from pathlib import Path

import pytest

from scripts import web_build
from scripts.places import FRONT_ENDS, ROOT
from tests.packaging.product import running

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(300)]


def built_files() -> dict[str, int]:
    files = [path for name in FRONT_ENDS for path in (ROOT / name / "dist").rglob("*") if path.is_file()]
    return {str(path): path.stat().st_mtime_ns for path in files}


def test_the_second_start_rebuilds_nothing_and_answers_within_three_seconds(tmp_path: Path):
    web_build.build()
    data = {"LIVECHAT_DATA_DIR": str(tmp_path / "data")}
    with running(["make", "run"], ROOT, tmp_path / "first", **data) as first:
        first.wait_until_ready(60)
        before = built_files()
        first.stop()

    with running(["make", "run"], ROOT, tmp_path / "second", **data) as second:
        second.wait_until_ready(30)

        assert second.seconds_to_answer < 3
        assert before
        assert built_files() == before
        assert "·" not in second.output, "a step of the set-up ran again"
        for place in ("/agent/", "/admin/", "/demo/"):
            assert second.url + place in second.output


def test_a_setting_that_is_wrong_stops_the_start_with_a_sentence_that_names_it(tmp_path: Path):
    data = {"LIVECHAT_DATA_DIR": str(tmp_path / "data"), "LIVECHAT_HEARTBEAT_SECONDS": "often"}
    with running([ROOT / ".venv/bin/livechat", "serve"], tmp_path, tmp_path / "log", **data) as product:
        with pytest.raises(AssertionError, match="it stopped"):
            product.wait_until_ready(30)

        assert "LIVECHAT_HEARTBEAT_SECONDS" in product.output
        assert "Traceback" not in product.output
