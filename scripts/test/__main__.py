"""Runs the legs named on the command line, or all of them."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from scripts import install
from scripts.places import STAMPS
from scripts.test import ahead, checks, python_tests, screen, web_tests
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

# They only read code, each on one core at most, and run beside each other; the others need the machine to themselves.
BESIDE = ("lint", "types", "layers")


def main(names: list[str]) -> int:
    if unknown := set(names) - set(LEGS):
        sys.exit(f"Unknown: {', '.join(sorted(unknown))}. There are: {', '.join(LEGS)}.")
    STAMPS.mkdir(exist_ok=True)
    install.npm_packages()
    return _report(_run_all(names or ALL))


def _run_all(names: Sequence[str]) -> dict[str, Outcome]:
    threads = ahead.begin(names)
    reading = [name for name in names if name in BESIDE]
    with ThreadPoolExecutor(max_workers=max(1, len(reading))) as pool:
        outcomes = dict(zip(reading, pool.map(_run_on_a_page, reading), strict=True))
    for thread in threads:
        thread.join()
    for name in names:
        if name not in outcomes:
            outcomes[name] = _run(name, LEGS[name])
    return outcomes


def _run_on_a_page(name: str) -> Outcome:
    with screen.kept_together():
        return _run(name, LEGS[name])


def _run(name: str, leg: Leg) -> Outcome:
    screen.write(f"\n━━ {name} ━━")
    started = time.monotonic()
    try:
        outcome = leg()
    except SystemExit as stopped:
        # A step of the set-up failed, such as a build; the other legs still have something to say.
        screen.write(str(stopped))
        outcome = Outcome(failed=1)
    if outcome.not_run and _must_run_all():
        outcome += Outcome(failed=1)
    screen.write(f"── {name}: {_counts(outcome)}, {time.monotonic() - started:.0f} s")
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
