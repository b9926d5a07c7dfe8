"""What was deleted more than a day ago goes for good, with its files."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, or_, select

from livechat.attachments.removal import remove
from livechat.canned.models import CannedAttachment, CannedFile, CannedGroup, CannedResponse
from livechat.core.clock import now
from livechat.core.context import Context

KEPT = timedelta(days=1)


async def purge(ctx: Context) -> None:
    """Called where something is deleted: nobody needs a clock for it."""
    before = now() - KEPT
    gone_groups = select(CannedGroup.id).where(
        CannedGroup.workspace_id == ctx.workspace_id, CannedGroup.deleted_at < before
    )
    responses = select(CannedResponse.id).where(
        CannedResponse.workspace_id == ctx.workspace_id,
        or_(CannedResponse.deleted_at < before, CannedResponse.group_id.in_(gone_groups)),
    )
    files = select(CannedFile.attachment_id).where(
        CannedFile.workspace_id == ctx.workspace_id,
        or_(CannedFile.deleted_at < before, CannedFile.group_id.in_(gone_groups)),
    )
    carried = select(CannedAttachment.attachment_id).where(CannedAttachment.response_id.in_(responses))
    attachments = [*await ctx.db.scalars(files), *await ctx.db.scalars(carried)]
    await ctx.db.execute(delete(CannedResponse).where(CannedResponse.id.in_(responses)))
    # A canned file goes with its attachment.
    await remove_attachments(ctx, attachments)
    await ctx.db.execute(delete(CannedGroup).where(CannedGroup.id.in_(gone_groups)))


async def remove_attachments(ctx: Context, ids: list[UUID]) -> None:
    """What was sent of them are copies, and stays."""
    for attachment_id in ids:
        await remove(ctx, attachment_id)
