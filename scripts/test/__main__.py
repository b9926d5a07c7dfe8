"""Runs the legs named on the command line, or all of them."""

import os
import sys
import time
from collections.abc import Callable

from scripts import install
from scripts.places import STAMPS
from scripts.test import checks, python_tests, web_tests
from scripts.test.outcome import NOTHING, Outcome

Leg = Callable[[], Outcome]

LEGS: dict[str, Leg] = {
    "lint": checks.lint,
    "types": checks.types,
    "layers": checks.layers,
    "documents": checks.documents,
    "embedded": python_tests.embedded,
    "servers": python_tests.servers,
    "web": web_tests.web_units,
    "browser": web_tests.browser,
    "faults": python_tests.faults,
    "packaging": python_tests.packaging,
}

# Fresh documents are a contract test too; the leg is for `make lint`, which runs no tests.
ALL = [name for name in LEGS if name != "documents"]


def main(names: list[str]) -> int:
    if unknown := set(names) - set(LEGS):
        sys.exit(f"Unknown: {', '.join(sorted(unknown))}. There are: {', '.join(LEGS)}.")
    STAMPS.mkdir(exist_ok=True)
    install.npm_packages()
    outcomes = {name: _run(name, LEGS[name]) for name in names or ALL}
    return _report(outcomes)


def _run(name: str, leg: Leg) -> Outcome:
    print(f"\n━━ {name} ━━", flush=True)
    started = time.monotonic()
    try:
        outcome = leg()
    except SystemExit as stopped:
        # A step of the set-up failed, such as a build; the other legs still have something to say.
        print(stopped)
        outcome = Outcome(failed=1)
    if outcome.not_run and _must_run_all():
        outcome += Outcome(failed=1)
    print(f"── {name}: {_counts(outcome)}, {time.monotonic() - started:.0f} s", flush=True)
    return outcome


def _report(outcomes: dict[str, Outcome]) -> int:
    total = sum(outcomes.values(), NOTHING)
    print()
    for name, outcome in outcomes.items():
        for test in outcome.unsteady:
            print(f"Unsteady (failed, then passed alone): {name} · {test}")
        for test in outcome.failures or ["the leg itself"] * bool(outcome.failed):
            print(f"Failed: {name} · {test}")
    if sentences := [outcome.not_run for outcome in outcomes.values() if outcome.not_run]:
        print(" ".join(sentences))
    print(_counts(total))
    return 1 if total.failed else 0


def _counts(outcome: Outcome) -> str:
    return f"{outcome.passed} passed, {outcome.failed} failed"


def _must_run_all() -> bool:
    return os.environ.get("CI", "").lower() in ("1", "true", "yes")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
