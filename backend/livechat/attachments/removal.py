"""Letting go of a file: its links lead nowhere at once, its content is deleted after the commit."""

import asyncio
import logging
from uuid import UUID

from sqlalchemy import delete, exists, or_, select

from livechat.attachments.models import Attachment
from livechat.attachments.upload import Uploads
from livechat.core.context import Context

logger = logging.getLogger(__name__)

# asyncio keeps no hold of its tasks.
_running: set["asyncio.Task[None]"] = set()


async def remove(ctx: Context, attachment_id: UUID) -> None:
    """Forget the file in the transaction of `ctx`."""
    attachment = await ctx.db.get(Attachment, attachment_id)
    if attachment is None:
        return
    await ctx.db.execute(delete(Attachment).where(Attachment.id == attachment_id))
    keys = [key for key in (attachment.storage_key, attachment.thumbnail_key) if key]
    # A shared file was sent as a copy of the row: the content goes with the last of them.
    shared = exists().where(
        Attachment.workspace_id == attachment.workspace_id,
        or_(Attachment.storage_key.in_(keys), Attachment.thumbnail_key.in_(keys)),
    )
    if await ctx.db.scalar(select(shared)):
        return
    uploads = ctx.services.get(Uploads)

    def delete_later() -> None:
        task = asyncio.create_task(_delete(uploads, keys), name="file removal")
        _running.add(task)
        task.add_done_callback(_running.discard)

    ctx.afterwards(delete_later)


async def _delete(uploads: Uploads, keys: list[str]) -> None:
    for key in keys:
        try:
            await uploads.files.delete(key)
        except OSError:
            # Nobody can reach it any more; it only takes space.
            logger.exception("a removed file stays on the disk")
