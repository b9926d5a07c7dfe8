"""Files that were uploaded and never sent: nobody will ever see them, so they go after a day."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.attachments.models import Attachment
from livechat.attachments.upload import Uploads
from livechat.core.clock import now
from livechat.core.every import Every
from livechat.core.services import Services

LOOK_SECONDS = 3600.0
# Nobody takes a day to press the button that sends.
KEPT = timedelta(days=1)
# Files in one transaction.
PAGE = 200


class Leftovers:
    """Looks once an hour, in every process: what another has taken away meanwhile is simply not there any more."""

    def __init__(self, services: Services, in_use: Sequence[Any]) -> None:
        """`in_use`: the columns of other features that hold the id of an attachment."""
        self._services = services
        self._in_use = in_use
        self._looks = Every(LOOK_SECONDS, self.look, "leftover-files")

    async def start(self) -> None:
        self._looks.start()

    async def close(self) -> None:
        await self._looks.close()

    async def look(self) -> None:
        while await self._remove_some() == PAGE:
            pass

    async def _remove_some(self) -> int:
        unsent = select(Attachment).where(
            Attachment.conversation_id.is_(None), Attachment.created_at < now() - KEPT
        )
        for column in self._in_use:
            unsent = unsent.where(Attachment.id.not_in(select(column).where(column.is_not(None))))
        async with self._services.database.write() as db:
            files = list(await db.scalars(unsent.order_by(Attachment.id).limit(PAGE)))
            await db.execute(delete(Attachment).where(Attachment.id.in_([file.id for file in files])))
            keys = {key for file in files for key in (file.storage_key, file.thumbnail_key) if key}
            keys -= await _shared(db, keys)
        store = self._services.get(Uploads).files
        for key in keys:
            await store.delete(key)
        return len(files)


async def _shared(db: AsyncSession, keys: set[str]) -> set[str]:
    """The contents that a copy of the row still needs."""
    found: set[str] = set()
    for column in (Attachment.storage_key, Attachment.thumbnail_key):
        found |= {key for key in await db.scalars(select(column).where(column.in_(keys))) if key}
    return found
