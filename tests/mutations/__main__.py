"""Breaks the product on purpose, one effect at a time, in a copy; says which tests notice.

A verdict is kept until the code, the test or the mutation changes: a run that was stopped goes on where it was.
"""

import argparse
import fcntl
import json
import sys
import tempfile
from pathlib import Path

from tests.mutations.runners import BUILT, BuildFailed, Outcome, Runners
from tests.mutations.table import Mutation, mutations
from tests.mutations.work_copy import WorkCopy

# So many effects of different features are taken out of one build, each judged by its own test.
GROUP = 18


def main() -> int:
    asked = _arguments()
    chosen = [one for one in mutations() if asked.only is None or asked.only in one.name + one.test]
    run = Run(Path(asked.folder), asked.prefix, again=asked.again, trust=asked.trust, part=asked.part)
    if not asked.show:
        run.go(chosen)
    return run.report(chosen)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("only", nargs="?", help="part of an id, of a file or of a test")
    parser.add_argument("--show", action="store_true", help="print the verdicts that are known, run nothing")
    parser.add_argument("--again", action="store_true", help="forget the verdicts that are known")
    parser.add_argument(
        "--trust", action="store_true", help="believe that the tests pass on the product as it is"
    )
    parser.add_argument(
        "--part", default="1/1", help="a share of the work, as in “2/3”, each in a folder of its own"
    )
    parser.add_argument("--folder", default=str(Path(tempfile.gettempdir()) / "livechat-mutations"))
    parser.add_argument("--prefix", default="", help="put before each run of the browser, as in “flock FILE”")
    return parser.parse_args()


class Run:
    def __init__(self, folder: Path, prefix: str, *, again: bool, trust: bool, part: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._copy = WorkCopy(folder / "copy")
        self._copy.folder.mkdir(exist_ok=True)
        # Two runs in one copy would mend what the other has broken.
        self._lock = (folder / "lock").open("w")
        fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._runners = Runners(self._copy.folder, prefix)
        self._kept = folder / "verdicts.json"
        self._trust = trust
        self._part, self._parts = map(int, part.split("/"))
        self._known: dict[str, list[str]] = {}
        if self._kept.exists() and not again:
            self._known = json.loads(self._kept.read_text())

    def go(self, chosen: list[Mutation]) -> None:
        self._copy.refresh()
        waiting = [one for one in chosen if one.problem() is None and one.key not in self._known]
        browser = [one for one in waiting if one.tool == "playwright"]
        groups = [[one] for one in waiting if one.tool != "playwright"] + _groups(browser)
        for group in groups[self._part - 1 :: self._parts]:
            sound = self._sound(group)
            if sound:
                self._break(sound)

    def report(self, chosen: list[Mutation]) -> int:
        """The table; the exit code says whether each effect is missed by its test."""
        counts: dict[str, int] = {}
        for one in chosen:
            verdict, where = self._verdict(one)
            counts[verdict] = counts.get(verdict, 0) + 1
            print(f"{verdict:9} {one.name:52} {where}")
        print(", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())))
        return 0 if set(counts) <= {"killed"} else 1

    def _verdict(self, one: Mutation) -> tuple[str, str]:
        problem = one.problem()
        if problem:
            return "stale", problem
        verdict, where, *_ = self._known.get(one.key, ["not run", ""])
        return verdict, where

    def _sound(self, group: list[Mutation]) -> list[Mutation]:
        """Those whose test passes on the product as it is: the failure of another would say nothing."""
        if self._trust:
            return group
        unknown = [one for one in group if _sound_key(one) not in self._known]
        if unknown:
            for one, outcome in self._ask(unknown):
                if outcome.verdict == "passed":
                    self._keep(_sound_key(one), "passed", "", one)
                else:
                    self._keep(one.key, "unsound", outcome.where, one)
        return [one for one in group if _sound_key(one) in self._known]

    def _break(self, group: list[Mutation]) -> None:
        words = {"passed": "survived", "failed": "killed"}
        with self._copy.broken_by(group):
            for one, outcome in self._ask(group):
                verdict = words.get(outcome.verdict, outcome.verdict)
                self._keep(one.key, verdict, outcome.where, one)
                print(f"{verdict:9} {one.name:52} {outcome.where}", flush=True)

    def _ask(self, group: list[Mutation]) -> list[tuple[Mutation, Outcome]]:
        try:
            if group[0].tool == "playwright" or any(one.file.startswith(BUILT) for one in group):
                self._runners.build()
        except BuildFailed as failure:
            return [(one, Outcome("error", str(failure)[-160:])) for one in group]
        outcomes = self._runners.ask([(one.tool, one.test_file, one.test_name) for one in group])
        return [(one, outcomes[one.test]) for one in group]

    def _keep(self, key: str, verdict: str, where: str, one: Mutation) -> None:
        self._known[key] = [verdict, where, f"{one.name} {one.test}"]
        self._kept.write_text(json.dumps(self._known, indent=1, ensure_ascii=False))


def _groups(browser: list[Mutation]) -> list[list[Mutation]]:
    """Each test is asked of one mutation in each group; where it failed is kept, to see of which."""
    groups: list[list[Mutation]] = []
    for one in browser:
        for group in groups:
            if len(group) < GROUP and not any(_clash(one, other) for other in group):
                group.append(one)
                break
        else:
            groups.append([one])
    return groups


def _clash(one: Mutation, other: Mutation) -> bool:
    return one.test == other.test or (one.file == other.file and one.find == other.find)


def _sound_key(one: Mutation) -> str:
    return f"sound {one.test}"


if __name__ == "__main__":
    sys.exit(main())
