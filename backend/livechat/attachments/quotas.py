"""How much may be uploaded in a day (SU7). The last file may go beyond it: the sum is looked at before each."""

from datetime import timedelta

from sqlalchemy import func, select

from livechat.attachments.errors import UploadQuotaReached
from livechat.attachments.models import Attachment
from livechat.core.clock import now
from livechat.core.context import Actor
from livechat.core.services import Services

DAY = timedelta(days=1)
RETRY_SECONDS = 3600
MEGABYTE = 1024 * 1024


async def check_quota(services: Services, actor: Actor) -> None:
    """UploadQuotaReached when the visitor, or the company, has had enough."""
    settings = services.settings
    lately = (Attachment.workspace_id == actor.workspace_id, Attachment.created_at > now() - DAY)
    total = select(func.coalesce(func.sum(Attachment.size), 0)).where(*lately)
    async with services.database.read() as db:
        company = await db.scalar(total) or 0
        own = await db.scalar(total.where(Attachment.uploader_id == actor.id)) or 0
    if company >= settings.upload_megabytes_per_workspace * MEGABYTE:
        raise UploadQuotaReached(retry_after=RETRY_SECONDS)
    if actor.kind == "visitor" and own >= settings.upload_megabytes_per_visitor * MEGABYTE:
        raise UploadQuotaReached(retry_after=RETRY_SECONDS)
