"""What the index offers for a query, newest first. Whoever uses it looks at the rows themselves: the index may be behind."""

from collections.abc import AsyncIterator

from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.services import Services
from livechat.search import words_postgresql, words_sqlite
from livechat.search.words import Wanted

NEWEST = 2**62
PAGE = 200
# A word that stands everywhere, asked for by somebody who may see little: there is an end to looking.
PAGES = 25


async def candidates(
    services: Services, db: AsyncSession, scope: str, wanted: Wanted, *, by_initials: bool, before: int
) -> AsyncIterator[list[int]]:
    """Pages of ids of search entries below `before`."""
    dialect = words_sqlite if services.database.is_sqlite else words_postgresql
    statement, query = dialect.find(scope, wanted, by_initials=by_initials)
    for _ in range(PAGES):
        found = await db.scalars(statement, {"query": query, "before": before, "limit": PAGE})
        ids = list(found)
        if not ids:
            return
        yield ids
        if len(ids) < PAGE:
            return
        before = ids[-1]
