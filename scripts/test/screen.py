"""Where a leg writes: on the screen as it goes, or, beside other legs, on a page of its own that is shown when it ends."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import IO

_page: ContextVar[IO[bytes] | None] = ContextVar("page", default=None)
_one_at_a_time = Lock()


def write(text: str) -> None:
    if page := _page.get():
        page.write(f"{text}\n".encode())
        page.flush()
    else:
        print(text, flush=True)


def for_children() -> IO[bytes] | None:
    """What a command gets as its output; None is the screen."""
    return _page.get()


@contextmanager
def kept_together() -> Iterator[None]:
    """What is written inside, by us and by the commands we start, appears at the end and in one piece."""
    with tempfile.TemporaryFile() as page:
        token = _page.set(page)
        try:
            yield
        finally:
            _page.reset(token)
            page.seek(0)
            with _one_at_a_time:
                print(page.read().decode(errors="replace"), end="", flush=True)
