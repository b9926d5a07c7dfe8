"""The legs that pytest runs."""

from scripts import web_build
from scripts.places import PYTHON, ROOT, STAMPS
from scripts.servers.postgres import temporary_database
from scripts.servers.redis import temporary_redis
from scripts.test.outcome import NOTHING, Outcome, settled, suite

TESTS = ROOT / "tests"
# Folders with a leg of their own, or for another runner.
APART = ("browser", "faults", "packaging")
# Up to so many failed tests run once more, alone, to tell a race from a defect; both are reported.
SECOND_CHANCES = 5


def embedded() -> Outcome:
    """SQLite and the in-process bus: what `make run` starts."""
    return _units("embedded")


def servers() -> Outcome:
    """The same tests on PostgreSQL and Redis."""
    try:
        with temporary_database(may_install=True) as database, temporary_redis(may_install=True) as redis:
            return _units(
                "servers",
                "--ignore=tests/contract",
                LIVECHAT_TEST_DATABASE_URL=database,
                LIVECHAT_TEST_REDIS_URL=redis,
            )
    except LookupError as missing:
        return Outcome(not_run=f"The tests on PostgreSQL and Redis did not run: {missing}.")


def faults() -> Outcome:
    """From outside, on real processes that are killed, cut and stalled."""
    return _folder("faults", "-n", "2", "--dist", "worksteal")


def packaging() -> Outcome:
    """The wheel, installed elsewhere, is the whole product."""
    return _folder("packaging")


def _units(name: str, *options: str, **variables: str) -> Outcome:
    apart = [f"--ignore=tests/{folder}" for folder in APART]
    return _pytest(name, "-n", "2", "--dist", "loadfile", "tests", *apart, *options, **variables)


def _folder(name: str, *options: str) -> Outcome:
    if not (TESTS / name).is_dir():
        return NOTHING
    return _pytest(name, *options, f"tests/{name}")


def _pytest(name: str, *arguments: str, **variables: str) -> Outcome:
    # The server serves the built front ends; some tests ask for them.
    web_build.build()
    first = _pytest_once(name, *arguments, **variables)
    if not 0 < len(first.failures) == first.failed <= SECOND_CHANCES:
        return first
    return settled(first, _pytest_once(f"{name}-again", "--last-failed", *arguments, "-n", "0", **variables))


def _pytest_once(name: str, *arguments: str, **variables: str) -> Outcome:
    report = STAMPS / f"report-{name}.xml"
    return suite(
        [PYTHON, "-m", "pytest", "-q", "--durations=5", f"--junitxml={report}", *arguments],
        report,
        **variables,
    )
