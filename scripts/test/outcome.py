"""What a leg of the test run found."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.places import ROOT, environment
from scripts.test import screen


@dataclass
class Outcome:
    passed: int = 0
    failed: int = 0
    # Why the leg did not run, and how to get it; one sentence.
    not_run: str | None = None
    # Names of the tests that failed.
    failures: list[str] = field(default_factory=list)
    # Names of the tests that failed and then passed, alone, without a change: a race to be found.
    unsteady: list[str] = field(default_factory=list)

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(
            self.passed + other.passed,
            self.failed + other.failed,
            self.not_run or other.not_run,
            self.failures + other.failures,
            self.unsteady + other.unsteady,
        )


NOTHING = Outcome()


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, **variables: str) -> int:
    """Run a command with its output where the leg writes; returns its exit code."""
    parts = [str(part) for part in command]
    screen.write(f"$ {' '.join(parts)}")
    output = screen.for_children()
    return subprocess.run(
        parts, cwd=cwd, env=environment(**variables), stdout=output, stderr=output, check=False
    ).returncode


def check(command: Sequence[str | Path], *, cwd: Path = ROOT, **variables: str) -> Outcome:
    """A command that counts as one test."""
    return Outcome(failed=1) if run(command, cwd=cwd, **variables) else Outcome(passed=1)


def suite(command: Sequence[str | Path], report: Path, *, cwd: Path = ROOT, **variables: str) -> Outcome:
    """A command that runs many tests and writes a JUnit report."""
    report.unlink(missing_ok=True)
    code = run(command, cwd=cwd, **variables)
    outcome = read_report(report)
    # A runner that broke, or was stopped, or found nothing to run, is a failure that no report holds.
    if code and not outcome.failed:
        return outcome + Outcome(failed=1)
    return outcome


def read_report(report: Path) -> Outcome:
    """What a report counts; nothing, if there is none or only the beginning of one."""
    try:
        cases = list(ET.parse(report).iter("testcase"))
    except (FileNotFoundError, ET.ParseError):
        return NOTHING
    passed = 0
    failures: list[str] = []
    for case in cases:
        if case.find("failure") is not None or case.find("error") is not None:
            failures.append(f"{case.get('classname')} › {case.get('name')}")
        elif case.find("skipped") is None:
            passed += 1
    return Outcome(passed, len(failures), failures=failures)


def settled(first: Outcome, second: Outcome) -> Outcome:
    """What holds after the failed tests of the first run ran once more, alone."""
    unsteady = [name for name in first.failures if name not in second.failures]
    if second.passed + second.failed < first.failed:
        return first
    return Outcome(first.passed + second.passed, second.failed, None, second.failures, unsteady)
