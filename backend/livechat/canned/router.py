"""Canned responses and files by REST. Agents look after their own, admins after what is shared."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from livechat.attachments.names import disposition
from livechat.canned import exporting, files, groups, items, responses
from livechat.canned.importing import BYTES_MAX, import_responses
from livechat.canned.models import CannedFile, CannedResponse
from livechat.canned.schemas import (
    CannedFileOut,
    CannedFilePatch,
    CannedGroupOut,
    CannedGroupPatch,
    CannedResponseOut,
    CannedResponsePatch,
    CopiesOut,
    CreateCannedFile,
    CreateCannedGroup,
    CreateCannedResponse,
    ImportOut,
    Kind,
    OrderCannedGroups,
    OrderCannedItems,
    Scope,
)
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.errors import BodyTooLarge
from livechat.core.paging import Cursor, Limit, Search
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit as limit_rate
from livechat.core.schema import Page

router = APIRouter(tags=["canned"])

Read = Annotated[Context, allow(Permission.CANNED_READ)]
# One's own; what is shared takes canned:edit_shared as well.
Edit = Annotated[Context, allow(Permission.CANNED_EDIT_OWN)]
EditShared = Annotated[Context, allow(Permission.CANNED_EDIT_SHARED)]
TEN_MINUTES = 600
EDITS = 600
USES = 1200
IMPORTS = 30

TABLE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


async def _bounded(ctx: Context) -> None:
    await limit_rate(ctx.services, f"canned:{ctx.actor.id}", EDITS, TEN_MINUTES)


async def _bounded_use(ctx: Context) -> None:
    await limit_rate(ctx.services, f"canned-uses:{ctx.actor.id}", USES, TEN_MINUTES)


@router.get("/canned-groups")
async def list_groups(
    ctx: Read, kind: Kind | None = None, scope: Scope | None = None, limit: Limit = 100, cursor: Cursor = None
) -> Page[CannedGroupOut]:
    """The groups one sees: one's own and the shared ones."""
    return await groups.list_groups(ctx, kind=kind, scope=scope, limit=limit, cursor=cursor)


@router.post("/canned-groups", status_code=201)
async def create_group(cmd: CreateCannedGroup, ctx: Edit) -> CannedGroupOut:
    """Add a group after the others of its scope."""
    await _bounded(ctx)
    return await groups.create_group(ctx, cmd)


@router.put("/canned-groups")
async def order_groups(cmd: OrderCannedGroups, ctx: Edit) -> list[CannedGroupOut]:
    """Put the groups of one kind and scope in order."""
    await _bounded(ctx)
    return await groups.order_groups(ctx, cmd)


@router.patch("/canned-groups/{group_id}")
async def update_group(group_id: UUID, patch: CannedGroupPatch, ctx: Edit) -> CannedGroupOut:
    """Rename a group."""
    await _bounded(ctx)
    return await groups.update_group(ctx, group_id, patch)


@router.delete("/canned-groups/{group_id}", status_code=204)
async def delete_group(group_id: UUID, ctx: Edit) -> None:
    """Remove a group with all that is in it. For a day it can be had back."""
    await _bounded(ctx)
    await groups.delete_group(ctx, group_id)


@router.post("/canned-groups/{group_id}/restoration")
async def restore_group(group_id: UUID, ctx: Edit) -> CannedGroupOut:
    """Have a removed group back, with all that was in it."""
    await _bounded(ctx)
    return await groups.restore_group(ctx, group_id)


@router.get("/canned-responses")
async def list_responses(
    ctx: Read,
    scope: Scope | None = None,
    group_id: UUID | None = None,
    search: Search = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Page[CannedResponseOut]:
    """Canned responses, one's own and the shared ones. `search` looks in title, text, shortcut and pinyin initials.

    Pages come in the order of creation; show them by the `position` of the group and of the response.
    """
    return await responses.list_responses(
        ctx, scope=scope, group_id=group_id, search=search, limit=limit, cursor=cursor
    )


@router.post("/canned-responses", status_code=201)
async def create_response(cmd: CreateCannedResponse, ctx: Edit) -> CannedResponseOut:
    """Add a canned response."""
    await _bounded(ctx)
    return await responses.create_response(ctx, cmd)


@router.get(
    "/canned-responses/export", response_class=Response, responses={200: {"content": {"text/csv": {}}}}
)
async def export_responses(
    ctx: Read,
    scope: Scope = "shared",
    form: Annotated[exporting.Format, Query(alias="format")] = "xlsx",
    language: Literal["zh-CN", "en"] = "zh-CN",
) -> Response:
    """All canned responses of a scope as CSV or XLSX. No cell of it is taken for a formula (SX4)."""
    await limit_rate(ctx.services, f"canned-exports:{ctx.actor.id}", IMPORTS, TEN_MINUTES)
    content = await exporting.export(ctx, scope, form, language)
    return Response(
        content,
        media_type=exporting.MIMES[form],
        headers={
            "content-disposition": disposition(f"canned-responses.{form}", is_inline=False),
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
        },
    )


@router.post("/canned-responses/imports", openapi_extra=TABLE)
async def import_table(
    request: Request,
    caller: Annotated[Caller, permit(Permission.CANNED_EDIT_OWN)],
    scope: Scope = "personal",
    default_group: Annotated[str, Query(min_length=1, max_length=50)] = "Default",
    is_preview: bool = True,
) -> ImportOut:
    """Bring in a CSV or XLSX: the body is its content. Look at the preview, then send the same file with `is_preview=false`.

    Columns are group, title, content, shortcut, in Chinese or English and any order. A row whose group and title are
    known changes that canned response. Rows with a problem are left out and named.
    """
    await limit_rate(caller.services, f"canned-imports:{caller.actor.id}", IMPORTS, TEN_MINUTES)
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > BYTES_MAX:
            raise BodyTooLarge(max_bytes=BYTES_MAX)
    return await import_responses(
        caller,
        bytes(content),
        scope=scope,
        default_group=default_group.strip() or "Default",
        is_preview=is_preview,
    )


@router.get("/canned-responses/{response_id}")
async def read_response(response_id: UUID, ctx: Read) -> CannedResponseOut:
    """One canned response."""
    return await responses.read_response(ctx, response_id)


@router.patch("/canned-responses/{response_id}")
async def update_response(response_id: UUID, patch: CannedResponsePatch, ctx: Edit) -> CannedResponseOut:
    """Change a canned response, or move it to another group."""
    await _bounded(ctx)
    return await responses.update_response(ctx, response_id, patch)


@router.delete("/canned-responses/{response_id}", status_code=204)
async def delete_response(response_id: UUID, ctx: Edit) -> None:
    """Remove a canned response. For a day it can be had back."""
    await _bounded(ctx)
    await items.delete_item(ctx, CannedResponse, response_id)


@router.post("/canned-responses/{response_id}/restoration")
async def restore_response(response_id: UUID, ctx: Edit) -> CannedResponseOut:
    """Have a removed canned response back."""
    await _bounded(ctx)
    return (await responses.show(ctx, [await items.restore_item(ctx, CannedResponse, response_id)]))[0]


@router.post("/canned-responses/{response_id}/uses")
async def use_response(response_id: UUID, ctx: Read) -> CopiesOut:
    """Count a use, and get copies of the files that go with it: each is one's own and can be sent with a message."""
    await _bounded_use(ctx)
    return await responses.use_response(ctx, response_id)


@router.put("/canned-groups/{group_id}/responses", status_code=204)
async def order_responses(group_id: UUID, cmd: OrderCannedItems, ctx: Edit) -> None:
    """Put canned responses into a group in this order, also from other groups; the rest of the group comes after them."""
    await _bounded(ctx)
    await items.order_items(ctx, CannedResponse, group_id, cmd.ids)


@router.get("/canned-files")
async def list_files(
    ctx: Read, group_id: UUID | None = None, search: Search = None, limit: Limit = 100, cursor: Cursor = None
) -> Page[CannedFileOut]:
    """Canned files. `search` looks in the name and its pinyin initials."""
    return await files.list_files(ctx, group_id=group_id, search=search, limit=limit, cursor=cursor)


@router.post("/canned-files", status_code=201)
async def create_file(cmd: CreateCannedFile, ctx: EditShared) -> CannedFileOut:
    """Make one's upload a canned file."""
    await _bounded(ctx)
    return await files.create_file(ctx, cmd)


@router.patch("/canned-files/{file_id}")
async def update_file(file_id: UUID, patch: CannedFilePatch, ctx: EditShared) -> CannedFileOut:
    """Rename a canned file, or move it to another group."""
    await _bounded(ctx)
    return await files.update_file(ctx, file_id, patch)


@router.delete("/canned-files/{file_id}", status_code=204)
async def delete_file(file_id: UUID, ctx: EditShared) -> None:
    """Remove a canned file. What was sent of it stays. For a day it can be had back."""
    await _bounded(ctx)
    await items.delete_item(ctx, CannedFile, file_id)


@router.post("/canned-files/{file_id}/restoration")
async def restore_file(file_id: UUID, ctx: EditShared) -> CannedFileOut:
    """Have a removed canned file back."""
    await _bounded(ctx)
    file, _ = await items.restore_item(ctx, CannedFile, file_id)
    return (await files.show(ctx, [file]))[0]


@router.post("/canned-files/{file_id}/uses")
async def use_file(file_id: UUID, ctx: Read) -> CopiesOut:
    """Count a use, and get a copy that is one's own and can be sent with a message."""
    await _bounded_use(ctx)
    return await files.use_file(ctx, file_id)


@router.put("/canned-groups/{group_id}/files", status_code=204)
async def order_files(group_id: UUID, cmd: OrderCannedItems, ctx: EditShared) -> None:
    """Put canned files into a group in this order, also from other groups; the rest of the group comes after them."""
    await _bounded(ctx)
    await items.order_items(ctx, CannedFile, group_id, cmd.ids)
