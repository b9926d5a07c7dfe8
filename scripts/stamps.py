"""Remembers what a step was made from, so that a second start does nothing twice.

A stamp holds a hash over the contents of the step's inputs. Times are not used: a fresh clone, a branch switch
and a copy all change them without changing anything.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.places import ROOT, STAMPS

# Never an input: made by a build or irrelevant to it.
SKIPPED = {"node_modules", "dist", "__pycache__", ".vite", "test-results"}


def is_fresh(name: str, inputs: Iterable[Path]) -> bool:
    """Was the step `name` last done from exactly these inputs?"""
    stamp = STAMPS / name
    return stamp.is_file() and stamp.read_text() == fingerprint(inputs)


def mark(name: str, made_from: str) -> None:
    """Remember the fingerprint that the step `name` was done from."""
    STAMPS.mkdir(exist_ok=True)
    (STAMPS / name).write_text(made_from)


def fingerprint(inputs: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(_files(inputs)):
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(inputs: Iterable[Path]) -> Iterator[Path]:
    for path in inputs:
        if path.is_file():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = [name for name in folders if name not in SKIPPED]
            yield from (Path(folder) / name for name in names)
