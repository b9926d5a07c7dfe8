"""The files of canned responses, and how they come into a conversation: as copies that belong to whoever sends them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, literal, or_, select

from livechat.attachments.links import Links
from livechat.attachments.models import Attachment
from livechat.attachments.schemas import AttachmentOut
from livechat.attachments.service import attachment_out, seen_elsewhere
from livechat.canned.models import CannedAttachment, CannedFile, CannedGroup, CannedResponse
from livechat.canned.purge import remove_attachments
from livechat.canned.reach import seen_groups
from livechat.core.context import Actor, Context
from livechat.core.errors import NotFound

# The uploader of a file that is kept here: no message of anybody can carry it, only a copy.
KEEPER = "canned"


async def keep(ctx: Context, attachment_ids: Iterable[UUID]) -> list[Attachment]:
    """Take the actor's own uploads over; whatever else is named is not found (SA3)."""
    wanted = list(dict.fromkeys(attachment_ids))
    found = {
        row.id: row
        for row in await ctx.db.scalars(
            select(Attachment)
            .where(
                Attachment.id.in_(wanted),
                Attachment.workspace_id == ctx.workspace_id,
                Attachment.uploader_type == ctx.actor.kind,
                Attachment.uploader_id == ctx.actor.id,
                Attachment.conversation_id.is_(None),
            )
            .with_for_update(key_share=True)
        )
    }
    if len(found) != len(wanted):
        raise NotFound(field="attachment_ids")
    for attachment in found.values():
        attachment.uploader_type = KEEPER
    return [found[attachment_id] for attachment_id in wanted]


async def set_attachments(ctx: Context, response: CannedResponse, attachment_ids: list[UUID]) -> None:
    """Make these the files of the response: those it has may stay, new ones are the actor's uploads."""
    wanted = list(dict.fromkeys(attachment_ids))
    statement = select(CannedAttachment.attachment_id).where(CannedAttachment.response_id == response.id)
    present = set(await ctx.db.scalars(statement))
    await keep(ctx, [each for each in wanted if each not in present])
    await ctx.db.execute(delete(CannedAttachment).where(CannedAttachment.response_id == response.id))
    await remove_attachments(ctx, [each for each in present if each not in wanted])
    ctx.db.add_all(
        CannedAttachment(response_id=response.id, attachment_id=each, position=position)
        for position, each in enumerate(wanted)
    )
    await ctx.db.flush()


async def attachments_of(ctx: Context, response_ids: list[UUID]) -> dict[UUID, list[AttachmentOut]]:
    """In one query for all."""
    links = ctx.services.get(Links)
    found: dict[UUID, list[AttachmentOut]] = defaultdict(list)
    statement = (
        select(CannedAttachment.response_id, Attachment)
        .join(Attachment, Attachment.id == CannedAttachment.attachment_id)
        .where(CannedAttachment.response_id.in_(response_ids))
        .order_by(CannedAttachment.response_id, CannedAttachment.position)
    )
    for response_id, attachment in (await ctx.db.execute(statement)).all():
        found[response_id].append(attachment_out(attachment, links))
    return found


async def copy_for_sending(ctx: Context, attachments: Iterable[Attachment]) -> list[AttachmentOut]:
    """Rows of the actor's own over the same content, so that a message can carry them."""
    copies = [
        Attachment(
            workspace_id=ctx.workspace_id,
            uploader_type=ctx.actor.kind,
            uploader_id=ctx.actor.id,
            name=attachment.name,
            size=attachment.size,
            mime=attachment.mime,
            kind=attachment.kind,
            width=attachment.width,
            height=attachment.height,
            storage_key=attachment.storage_key,
            thumbnail_key=attachment.thumbnail_key,
        )
        for attachment in attachments
    ]
    ctx.db.add_all(copies)
    await ctx.db.flush()
    links = ctx.services.get(Links)
    return [attachment_out(copy, links) for copy in copies]


def _seen(actor: Actor) -> Select[UUID | None]:
    """The files of everything prepared that an agent sees; visitors see copies only."""
    groups = select(CannedGroup.id).where(seen_groups(actor))
    carried = (
        select(CannedAttachment.attachment_id)
        .join(CannedResponse, CannedResponse.id == CannedAttachment.response_id)
        .where(CannedResponse.group_id.in_(groups), CannedResponse.deleted_at.is_(None))
    )
    files = select(CannedFile.attachment_id).where(
        CannedFile.group_id.in_(groups), CannedFile.deleted_at.is_(None)
    )
    return select(cast("ColumnElement[UUID | None]", Attachment.id)).where(
        or_(Attachment.id.in_(carried), Attachment.id.in_(files)), literal(actor.kind == "agent")
    )


seen_elsewhere.append(_seen)
