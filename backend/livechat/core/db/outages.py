"""Which exceptions mean that the database does not answer, as opposed to a bug."""

import asyncio

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from livechat.core.errors import DomainError, Invalid, Unavailable

RETRY_AFTER_SECONDS = 2


def explain(error: BaseException) -> DomainError | None:
    """The refusal that a failure of the database stands for; None for a bug.

    Connecting to a PostgreSQL that is gone raises bare OSErrors and TimeoutErrors through SQLAlchemy.
    """
    if isinstance(error, OperationalError | InterfaceError | PoolTimeout | asyncio.TimeoutError | OSError):
        return Unavailable(retry_after=RETRY_AFTER_SECONDS)
    if isinstance(error, DBAPIError):
        if error.connection_invalidated or isinstance(_driver_error(error), asyncio.TimeoutError | OSError):
            return Unavailable(retry_after=RETRY_AFTER_SECONDS)
        state = getattr(error.orig, "sqlstate", None) or ""
        # 08 connection, 53 resources, 57 operator intervention, 40 rollback (deadlock): come again.
        if state[:2] in {"08", "53", "57", "40"}:
            return Unavailable(retry_after=RETRY_AFTER_SECONDS)
        # 22 data exception: a value that slipped through validation and that the column cannot hold.
        if state[:2] == "22":
            return Invalid()
    return None


def _driver_error(error: DBAPIError) -> BaseException | None:
    return error.orig.__cause__ if error.orig is not None else None
