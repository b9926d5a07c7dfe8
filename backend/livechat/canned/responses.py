"""Canned responses: what an agent says often (P02–P08)."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from livechat.attachments.models import Attachment
from livechat.canned.attached import attachments_of, copy_for_sending, set_attachments
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
from livechat.canned.models import CannedAttachment, CannedGroup, CannedResponse
from livechat.canned.reach import owner_for, scope_of, seen_groups, tell
from livechat.canned.schemas import (
    CannedResponseOut,
    CannedResponsePatch,
    CopiesOut,
    CreateCannedResponse,
    Scope,
)
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.paging import encode_cursor, id_cursor, like
from livechat.core.pinyin import as_initials, initials
from livechat.core.schema import Page


async def list_responses(
    ctx: Context,
    *,
    scope: Scope | None,
    group_id: UUID | None,
    search: str | None,
    limit: int,
    cursor: str | None,
) -> Page[CannedResponseOut]:
    statement = (
        select(CannedResponse, CannedGroup)
        .join(CannedGroup, CannedGroup.id == CannedResponse.group_id)
        .where(seen_groups(ctx.actor), CannedResponse.deleted_at.is_(None))
        .order_by(CannedResponse.id)
        .limit(limit + 1)
    )
    if scope:
        owner_id = owner_for(ctx, scope)
        statement = statement.where(
            CannedGroup.owner_id == owner_id if owner_id else CannedGroup.owner_id.is_(None)
        )
    if group_id:
        statement = statement.where(CannedResponse.group_id == group_id)
    if search and search.strip():
        statement = statement.where(or_(*_matches(search.strip())))
    if cursor:
        statement = statement.where(CannedResponse.id > id_cursor(cursor))
    found = [(row[0], row[1]) for row in (await ctx.db.execute(statement)).all()]
    page, rest = found[:limit], found[limit:]
    return Page(items=await show(ctx, page), next_cursor=encode_cursor(str(page[-1][0].id)) if rest else None)


async def read_response(ctx: Context, response_id: UUID) -> CannedResponseOut:
    return (await show(ctx, [await get_item(ctx, CannedResponse, response_id)]))[0]


async def create_response(ctx: Context, cmd: CreateCannedResponse) -> CannedResponseOut:
    group = await group_for(ctx, CannedResponse, cmd.group_id)
    await check_room(ctx, CannedResponse, group)
    response = CannedResponse(
        workspace_id=ctx.workspace_id,
        group_id=group.id,
        title=cmd.title,
        text=cmd.text,
        shortcut=cmd.shortcut,
        position=await next_position(ctx, CannedResponse, group.id),
    )
    stamp(ctx, response)
    ctx.db.add(response)
    await ctx.db.flush()
    await set_attachments(ctx, response, cmd.attachment_ids)
    note(ctx, "created", response, group)
    tell(ctx, group)
    return (await show(ctx, [(response, group)]))[0]


async def update_response(ctx: Context, response_id: UUID, patch: CannedResponsePatch) -> CannedResponseOut:
    response, group = await get_editable(ctx, CannedResponse, response_id)
    for field in {"title", "text", "shortcut"} & patch.model_fields_set:
        setattr(response, field, getattr(patch, field))
    if patch.group_id and patch.group_id != group.id:
        tell(ctx, group)
        group = await group_for(ctx, CannedResponse, patch.group_id)
        await check_room(ctx, CannedResponse, group)
        response.position = await next_position(ctx, CannedResponse, group.id)
        response.group_id = group.id
    stamp(ctx, response)
    await ctx.db.flush()
    if "attachment_ids" in patch.model_fields_set:
        await set_attachments(ctx, response, patch.attachment_ids)
    note(ctx, "updated", response, group)
    tell(ctx, group)
    return (await show(ctx, [(response, group)]))[0]


async def use_response(ctx: Context, response_id: UUID) -> CopiesOut:
    """Count the use, and hand out copies of its files."""
    response, _ = await get_item(ctx, CannedResponse, response_id)
    await count_use(ctx, CannedResponse, response.id)
    statement = (
        select(Attachment)
        .join(CannedAttachment, CannedAttachment.attachment_id == Attachment.id)
        .where(CannedAttachment.response_id == response.id)
        .order_by(CannedAttachment.position)
    )
    return CopiesOut(attachments=await copy_for_sending(ctx, await ctx.db.scalars(statement)))


def stamp(ctx: Context, response: CannedResponse) -> None:
    """Who changed it, when, and how it is found now."""
    response.initials = initials(f"{response.title} {response.text}")
    response.updated_by_id = ctx.actor.id
    response.updated_at = now()


async def show(ctx: Context, rows: list[tuple[CannedResponse, CannedGroup]]) -> list[CannedResponseOut]:
    attachments = await attachments_of(ctx, [response.id for response, _ in rows])
    people = await editors(ctx, {response.updated_by_id for response, _ in rows})
    return [
        CannedResponseOut(
            id=response.id,
            group_id=group.id,
            scope=scope_of(group.owner_id),
            title=response.title,
            text=response.text,
            shortcut=response.shortcut,
            initials=response.initials,
            position=response.position,
            attachments=attachments[response.id],
            uses=uses_now(response),
            updated_by=people.get(response.updated_by_id),
            updated_at=response.updated_at,
        )
        for response, group in rows
    ]


def _matches(search: str) -> list[Any]:
    """D09: a piece of title, text or shortcut, or pinyin initials."""
    pattern = like(search)
    columns = (CannedResponse.title, CannedResponse.text, CannedResponse.shortcut)
    found: list[Any] = [column.ilike(pattern, escape="\\") for column in columns]
    if letters := as_initials(search):
        found.append(CannedResponse.initials.like(like(letters), escape="\\"))
    if search.startswith("/"):
        found.append(CannedResponse.shortcut.ilike(like(search[1:])[1:], escape="\\"))
    return found
