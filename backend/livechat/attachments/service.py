"""Finding a file again."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import Select, and_, or_, select

from livechat.attachments.links import Links
from livechat.attachments.models import Attachment
from livechat.attachments.schemas import AttachmentOut
from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.context import Actor, Context
from livechat.core.errors import NotFound

# Selects of the files that an actor sees outside conversations; features that come later add theirs.
seen_elsewhere: list[Callable[[Actor], Select[UUID | None]]] = []


async def get_visible_file(ctx: Context, attachment_id: UUID) -> Attachment:
    """One's own upload, or a file where one may look: in a conversation, a room; else a plain 404."""
    actor = ctx.actor
    own = and_(Attachment.uploader_type == actor.kind, Attachment.uploader_id == actor.id)
    attachment = await ctx.db.scalar(
        select(Attachment).where(
            Attachment.id == attachment_id,
            Attachment.workspace_id == actor.workspace_id,
            or_(
                own,
                Attachment.conversation_id.in_(visible(actor, Conversation.id)),
                *(Attachment.id.in_(seen(actor)) for seen in seen_elsewhere),
            ),
        )
    )
    if attachment is None:
        raise NotFound
    return attachment


def attachment_out(attachment: Attachment, links: Links) -> AttachmentOut:
    return AttachmentOut(
        id=attachment.id,
        name=attachment.name,
        size=attachment.size,
        mime=attachment.mime,
        kind="image" if attachment.kind == "image" else "file",
        width=attachment.width,
        height=attachment.height,
        url=links.content(attachment.id),
        thumbnail_url=links.content(attachment.id, is_thumbnail=True) if attachment.thumbnail_key else None,
    )
