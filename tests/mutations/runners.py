"""Runs the tests that are named in the table, each by its own tool, and says what became of each."""

import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BUILT = ("web-agent/", "web-admin/", "web-widget/", "web-shared/")


@dataclass(frozen=True)
class Outcome:
    """`passed`, `failed`, or `error` where the test could not be asked; and the place where it failed."""

    verdict: str
    where: str = ""


class Runners:
    def __init__(self, folder: Path, prefix: str) -> None:
        self._folder = folder
        self._prefix = shlex.split(prefix)

    def build(self) -> None:
        """Only what was touched is stale."""
        done = self._run([".venv/bin/python", "-m", "scripts.web_build"])
        if done.returncode:
            raise BuildFailed(done.stdout[-2000:])

    def ask(self, tests: list[tuple[str, str, str]]) -> dict[str, Outcome]:
        """Outcomes by test; `tests` are (tool, file, name), all of one tool."""
        tool = tests[0][0]
        if tool == "playwright":
            return self._playwright([(file, name) for _, file, name in tests])
        one = self._pytest if tool == "pytest" else self._vitest
        return {f"{file}::{name}": one(file, name) for _, file, name in tests}

    def _playwright(self, tests: list[tuple[str, str]]) -> dict[str, Outcome]:
        report = self._folder / "test-results.json"
        report.unlink(missing_ok=True)
        names = "|".join(sorted({re.escape(name) for _, name in tests}))
        files = sorted({file.removeprefix("tests/browser/") for file, _ in tests})
        done = self._run(
            [
                *self._prefix,
                *("npx", "playwright", "test", *files, "--grep", names),
                *("--config=impatient.config.ts", "--reporter=json"),
            ],
            self._folder / "tests/browser",
            PLAYWRIGHT_JSON_OUTPUT_NAME=str(report),
        )
        if not report.exists():
            return {f"{file}::{name}": Outcome("error", done.stdout[-500:]) for file, name in tests}
        seen = list(_specs(json.loads(report.read_text())))
        return {f"{file}::{name}": _browser_outcome(seen, file, name) for file, name in tests}

    def _pytest(self, file: str, name: str) -> Outcome:
        done = self._run(
            [".venv/bin/python", "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", f"{file}::{name}"]
        )
        failed = re.findall(r"^(?:E   .*|FAILED .*)$", done.stdout, re.MULTILINE)
        where = failed[0][:160] if failed else done.stdout[-300:]
        # A fixture that cannot be had is no verdict.
        has_begun = done.returncode != 1 or re.search(r"^FAILED ", done.stdout, re.MULTILINE)
        return _by_code(done, where) if has_begun else Outcome("error", where)

    def _vitest(self, file: str, name: str) -> Outcome:
        done = self._run(["npx", "vitest", "run", file, "-t", re.escape(name)])
        failed = re.findall(r"^.*Error: .*$", done.stdout, re.MULTILINE)
        return _by_code(done, failed[0][:160] if failed else done.stdout[-300:])

    def _run(
        self, command: list[str], folder: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        # The copy's own server goes before the project's, which the shared packages name.
        ours = {"PYTHONPATH": str(self._folder / "backend"), "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}
        return subprocess.run(
            command,
            cwd=folder or self._folder,
            env={**os.environ, **ours, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )


class BuildFailed(Exception):
    """The broken code does not build: the mutation is no mutation."""


def _by_code(done: subprocess.CompletedProcess[str], where: str) -> Outcome:
    if done.returncode == 0:
        skipped_only = re.search(r"\bskipped\b", done.stdout) and not re.search(r"\d+ passed", done.stdout)
        return Outcome("error", "all skipped") if skipped_only else Outcome("passed")
    return Outcome("failed" if done.returncode == 1 else "error", where)


def _browser_outcome(seen: list[dict[str, Any]], file: str, name: str) -> Outcome:
    found = [spec for spec in seen if file.endswith(spec["file"]) and name in spec["title"]]
    if not found:
        return Outcome("error", "no such test was run")
    for result in (result for spec in found for test in spec["tests"] for result in test["results"]):
        if result["status"] not in ("passed", "skipped"):
            return Outcome("failed", _place(result))
    return Outcome("passed")


def _place(result: dict[str, Any]) -> str:
    """The line of the test on which it failed, and what it missed."""
    errors = result.get("errors") or [{}]
    error = next((one for one in errors if one.get("location")), errors[0])
    location = error.get("location") or {}
    code = re.search(r"^>\s*\d+ \|(.*)$", error.get("snippet", "") or error.get("message", ""), re.MULTILINE)
    said = code.group(1).strip() if code else (error.get("message") or "").split("\n")[0]
    return f"{Path(location.get('file', '?')).name}:{location.get('line', '?')} {said}"[:160]


def _specs(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for spec in node.get("specs", []):
        yield {**spec, "file": spec["file"]}
    for suite in node.get("suites", []):
        yield from _specs(suite)
