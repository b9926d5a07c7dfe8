"""Binding a file to the conversation whose message carries it."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.attachments.models import Attachment
from livechat.core.context import Actor


def snapshot(attachment: Attachment) -> dict[str, Any]:
    """What a message keeps of its attachment."""
    return {
        "id": str(attachment.id),
        "name": attachment.name,
        "size": attachment.size,
        "mime": attachment.mime,
        "kind": attachment.kind,
        "width": attachment.width,
        "height": attachment.height,
        "has_thumbnail": attachment.thumbnail_key is not None,
    }


async def carry(
    db: AsyncSession, actor: Actor, attachment_id: UUID, conversation_id: UUID
) -> dict[str, Any] | None:
    """The snapshot of the actor's own unused file, now part of the conversation; None if it is no such file."""
    attachment = await db.scalar(
        select(Attachment)
        .where(
            Attachment.id == attachment_id,
            Attachment.workspace_id == actor.workspace_id,
            Attachment.uploader_type == actor.kind,
            Attachment.uploader_id == actor.id,
            Attachment.conversation_id.is_(None),
        )
        .with_for_update(key_share=True)
    )
    if attachment is None:
        return None
    attachment.conversation_id = conversation_id
    return snapshot(attachment)
