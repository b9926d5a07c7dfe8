"""Canned files: what is sent often (P10)."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from livechat.attachments.links import Links
from livechat.attachments.models import Attachment
from livechat.attachments.names import clean_name
from livechat.attachments.service import attachment_out
from livechat.canned.attached import copy_for_sending, keep
from livechat.canned.items import (
    check_room,
    count_use,
    editors,
    get_editable,
    get_item,
    group_for,
    next_position,
    note,
    uses_now,
)
from livechat.canned.models import CannedFile, CannedGroup
from livechat.canned.reach import seen_groups, tell
from livechat.canned.schemas import CannedFileOut, CannedFilePatch, CopiesOut, CreateCannedFile
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.paging import encode_cursor, id_cursor, like
from livechat.core.pinyin import as_initials, initials
from livechat.core.schema import Page


async def list_files(
    ctx: Context, *, group_id: UUID | None, search: str | None, limit: int, cursor: str | None
) -> Page[CannedFileOut]:
    statement = (
        select(CannedFile)
        .join(CannedGroup, CannedGroup.id == CannedFile.group_id)
        .where(seen_groups(ctx.actor), CannedFile.deleted_at.is_(None))
        .order_by(CannedFile.id)
        .limit(limit + 1)
    )
    if group_id:
        statement = statement.where(CannedFile.group_id == group_id)
    if search and search.strip():
        statement = statement.where(or_(*_matches(search.strip())))
    if cursor:
        statement = statement.where(CannedFile.id > id_cursor(cursor))
    found = list(await ctx.db.scalars(statement))
    page, rest = found[:limit], found[limit:]
    return Page(items=await show(ctx, page), next_cursor=encode_cursor(str(page[-1].id)) if rest else None)


async def create_file(ctx: Context, cmd: CreateCannedFile) -> CannedFileOut:
    group = await group_for(ctx, CannedFile, cmd.group_id)
    await check_room(ctx, CannedFile, group)
    (attachment,) = await keep(ctx, [cmd.attachment_id])
    name = clean_name(cmd.name or attachment.name)
    attachment.name = name
    file = CannedFile(
        workspace_id=ctx.workspace_id,
        group_id=group.id,
        attachment_id=attachment.id,
        name=name,
        position=await next_position(ctx, CannedFile, group.id),
    )
    _stamp(ctx, file)
    ctx.db.add(file)
    await ctx.db.flush()
    note(ctx, "created", file, group)
    tell(ctx, group)
    return (await show(ctx, [file]))[0]


async def update_file(ctx: Context, file_id: UUID, patch: CannedFilePatch) -> CannedFileOut:
    file, group = await get_editable(ctx, CannedFile, file_id)
    if patch.name:
        file.name = clean_name(patch.name)
        # What the visitor's browser will call it.
        (await _attachment(ctx, file)).name = file.name
    if patch.group_id and patch.group_id != group.id:
        group = await group_for(ctx, CannedFile, patch.group_id)
        file.position = await next_position(ctx, CannedFile, group.id)
        file.group_id = group.id
    _stamp(ctx, file)
    await ctx.db.flush()
    note(ctx, "updated", file, group)
    tell(ctx, group)
    return (await show(ctx, [file]))[0]


async def use_file(ctx: Context, file_id: UUID) -> CopiesOut:
    """Count the use, and hand out a copy."""
    file, _ = await get_item(ctx, CannedFile, file_id)
    await count_use(ctx, CannedFile, file.id)
    return CopiesOut(attachments=await copy_for_sending(ctx, [await _attachment(ctx, file)]))


async def show(ctx: Context, files: list[CannedFile]) -> list[CannedFileOut]:
    links = ctx.services.get(Links)
    statement = select(Attachment).where(Attachment.id.in_([file.attachment_id for file in files]))
    attachments = {row.id: row for row in await ctx.db.scalars(statement)}
    people = await editors(ctx, {file.updated_by_id for file in files})
    return [
        CannedFileOut(
            id=file.id,
            group_id=file.group_id,
            name=file.name,
            initials=file.initials,
            position=file.position,
            attachment=attachment_out(attachments[file.attachment_id], links),
            uses=uses_now(file),
            updated_by=people.get(file.updated_by_id),
            updated_at=file.updated_at,
        )
        for file in files
    ]


async def _attachment(ctx: Context, file: CannedFile) -> Attachment:
    attachment = await ctx.db.get(Attachment, file.attachment_id)
    if attachment is None:
        raise NotFound
    return attachment


def _stamp(ctx: Context, file: CannedFile) -> None:
    file.initials = initials(file.name)
    file.updated_by_id = ctx.actor.id
    file.updated_at = now()


def _matches(search: str) -> list[Any]:
    found: list[Any] = [CannedFile.name.ilike(like(search), escape="\\")]
    if letters := as_initials(search):
        found.append(CannedFile.initials.like(like(letters), escape="\\"))
    return found
