"""The test run may not call a failure a success."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts.test import screen
from scripts.test.__main__ import _report, _run
from scripts.test.outcome import Outcome, check, read_report, run, settled, suite

REPORT = """<testsuites><testsuite>
<testcase name="good"/><testcase classname="x" name="bad"><failure/></testcase><testcase classname="x" name="broken"><error/></testcase>
<testcase name="left out"><skipped/></testcase>
</testsuite></testsuites>"""


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_report_is_counted_and_what_was_skipped_is_not(tmp_path: Path):
    report = tmp_path / "report.xml"
    report.write_text(REPORT)

    assert read_report(report) == Outcome(passed=1, failed=2, failures=["x › bad", "x › broken"])


def test_a_command_that_fails_counts_as_a_failure():
    assert check(python("pass")) == Outcome(passed=1)
    assert check(python("raise SystemExit(3)")) == Outcome(failed=1)


def test_a_command_keeps_what_python_compiles_whatever_the_machine_says(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")

    assert check(python("import sys; sys.exit(sys.dont_write_bytecode)")) == Outcome(passed=1)


def test_a_suite_that_broke_without_a_report_counts_as_a_failure(tmp_path: Path):
    assert suite(python("raise SystemExit(4)"), tmp_path / "report.xml") == Outcome(failed=1)


def test_a_suite_that_was_stopped_while_it_wrote_its_report_counts_as_a_failure(tmp_path: Path):
    report = tmp_path / "report.xml"
    begun = f"open({str(report)!r}, 'w').write('<testsuite>'); raise SystemExit(143)"

    assert suite(python(begun), report) == Outcome(failed=1)


def test_a_report_of_an_earlier_run_is_not_read_again(tmp_path: Path):
    report = tmp_path / "report.xml"
    report.write_text("<testsuite><testcase name='old'/></testsuite>")

    assert suite(python("raise SystemExit(1)"), report) == Outcome(failed=1)


def test_a_leg_that_cannot_run_fails_on_the_build_machine_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CI", "true")
    assert _run("servers", lambda: Outcome(not_run="No PostgreSQL.")).failed == 1

    monkeypatch.delenv("CI")
    assert _run("servers", lambda: Outcome(not_run="No PostgreSQL.")).failed == 0


def test_a_leg_whose_set_up_fails_is_a_failure_and_not_the_end():
    def leg() -> Outcome:
        sys.exit("The build failed.")

    assert _run("browser", leg) == Outcome(failed=1)


def test_a_race_is_named_and_a_defect_stays_a_failure():
    first = Outcome(passed=8, failed=2, failures=["race", "defect"])
    second = Outcome(passed=1, failed=1, failures=["defect"])

    assert settled(first, second) == Outcome(9, 1, failures=["defect"], unsteady=["race"])


def test_a_second_run_that_ran_less_changes_nothing():
    first = Outcome(passed=8, failed=2, failures=["one", "two"])

    assert settled(first, Outcome(failed=1)) == first
    assert settled(first, Outcome(passed=1)) == first


def test_the_run_ends_with_one_line_of_counts(capsys: pytest.CaptureFixture[str]):
    code = _report({"lint": Outcome(3, 0), "web": Outcome(10, 2), "browser": Outcome(not_run="No Chromium.")})

    assert code == 1
    assert capsys.readouterr().out.splitlines()[-2:] == ["No Chromium.", "13 passed, 2 failed"]


def test_what_legs_say_beside_each_other_stands_apart(capsys: pytest.CaptureFixture[str]):
    both = threading.Barrier(2, timeout=30)

    def leg(name: str) -> None:
        with screen.kept_together():
            screen.write(f"begin {name}")
            both.wait()
            run(
                python(
                    f"import sys; print('out {name}'); sys.stdout.flush(); print('err {name}', file=sys.stderr)"
                )
            )
            both.wait()
            screen.write(f"end {name}")

    with ThreadPoolExecutor() as pool:
        list(pool.map(leg, ["a", "b"]))

    words = [line for line in capsys.readouterr().out.splitlines() if not line.startswith("$")]
    first, second = [[f"{word} {name}" for word in ("begin", "out", "err", "end")] for name in ("a", "b")]
    assert words in (first + second, second + first)
