"""Loaded by the interpreter of a server under test; does nothing without the variables that name a file.

LIVECHAT_FAULT_CLOCK: shifts the wall clock by the seconds in the file (G14). Only the wall clock: a monotonic clock
neither jumps nor has an offset. The file is looked at on every call, so a test can make the clock jump.
LIVECHAT_FAULT_STATEMENTS: writes down what each connection to SQLite is told (G1).
"""

import datetime as dt
import itertools
import os
import time
from typing import Any

_file = os.environ.get("LIVECHAT_FAULT_CLOCK")
_names = itertools.count()
_statements = os.environ.get("LIVECHAT_FAULT_STATEMENTS")


def _shift_the_clock(file: str) -> None:
    true_time, true_datetime = time.time, dt.datetime

    def offset() -> float:
        with open(file) as shift:  # noqa: PTH123 (pathlib asks the clock)
            return float(shift.read() or 0)

    def shifted_time() -> float:
        return true_time() + offset()

    class _LooksLikeDatetime(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, true_datetime)

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, true_datetime)

    class ShiftedDatetime(true_datetime, metaclass=_LooksLikeDatetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return cls.fromtimestamp(shifted_time(), tz)

        @classmethod
        def utcnow(cls) -> dt.datetime:
            return cls.fromtimestamp(shifted_time(), dt.UTC).replace(tzinfo=None)

        @classmethod
        def today(cls) -> dt.datetime:
            return cls.fromtimestamp(shifted_time())

    time.time = shifted_time
    time.time_ns = lambda: int(shifted_time() * 1_000_000_000)
    dt.datetime = ShiftedDatetime


def _write_down_statements(file: str) -> None:
    import sqlite3

    target = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    connect = sqlite3.connect

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        name = next(_names)
        connection.set_trace_callback(
            lambda statement: os.write(target, f"{name} {' '.join(statement.split())[:80]}\n".encode())
        )
        return connection

    sqlite3.connect = traced


if _file:
    _shift_the_clock(_file)
if _statements:
    _write_down_statements(_statements)
