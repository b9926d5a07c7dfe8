"""The legs that read the code without running it."""

from scripts.places import PYTHON, ROOT
from scripts.test.outcome import NOTHING, Outcome, check

BACKEND = ("backend", "migrations", "scripts", "tests", "benchmarks")


def lint() -> Outcome:
    folders = [name for name in BACKEND if (ROOT / name).is_dir()]
    return (
        check(["ruff", "check", *folders])
        + check(["ruff", "format", "--check", *folders])
        + check(["biome", "check", "--error-on-warnings", "."])
    )


def types() -> Outcome:
    outcome = check(["basedpyright", "--pythonpath", PYTHON, "--warnings"])
    for project in sorted(ROOT.glob("web-*/tsconfig.json")):
        if any(project.parent.glob("src/**/*.ts*")):
            outcome += check(["tsc", "-p", project])
    if (ROOT / "tests/browser/tsconfig.json").exists():
        outcome += check(["tsc", "-p", ROOT / "tests/browser"])
    return outcome


def layers() -> Outcome:
    return check(["lint-imports", "--no-cache"], PYTHONPATH=str(ROOT / "backend"))


def documents() -> Outcome:
    """The API documents, the types made of them and the settings page are what the code says."""
    if not (ROOT / "openapi/openapi.json").exists():
        return NOTHING
    return check([PYTHON, "-m", "scripts.openapi", "--check"]) + check(
        [PYTHON, "-m", "scripts.settings_page", "--check"]
    )
