"""Files by REST: upload, fresh links, and the content behind a signed link."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from livechat.attachments.links import Links
from livechat.attachments.models import Attachment
from livechat.attachments.names import disposition
from livechat.attachments.ranges import span_of
from livechat.attachments.schemas import AttachmentOut
from livechat.attachments.service import attachment_out, get_visible_file
from livechat.attachments.upload import Uploads, upload
from livechat.auth.door import bearer
from livechat.auth.file_passes import workspace_of
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.errors import NotFound, Unauthenticated
from livechat.core.permissions import Permission
from livechat.core.services import Services

router = APIRouter(tags=["files"])
widget_router = APIRouter(tags=["widget"])
# No bearer token: the signature in the address is the permission.
public_router = APIRouter(tags=["files"])

Name = Annotated[str, Query(min_length=1, max_length=1000, description="The file's name, for showing.")]
UPLOAD = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
CONTENT: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/octet-stream": {}}},
    206: {"description": "The range asked for."},
}


@router.post("/files", status_code=201, openapi_extra=UPLOAD)
async def upload_file(
    name: Name, request: Request, caller: Annotated[Caller, permit(Permission.ATTACHMENT_UPLOAD)]
) -> AttachmentOut:
    """Upload a file: the body is its content. Send a message of kind `file` with its id afterwards."""
    return await _upload(caller, name, request)


@router.get("/files/{attachment_id}")
async def get_file(
    attachment_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)]
) -> AttachmentOut:
    """A file's facts, with fresh links."""
    return attachment_out(await get_visible_file(ctx, attachment_id), ctx.services.get(Links))


@widget_router.post("/files", status_code=201, openapi_extra=UPLOAD)
async def upload_file_as_visitor(
    name: Name, request: Request, caller: Annotated[Caller, permit(Permission.WIDGET_UPLOAD)]
) -> AttachmentOut:
    """Upload a file: the body is its content. Send a message of kind `file` with its id afterwards."""
    return await _upload(caller, name, request)


@widget_router.get("/files/{attachment_id}")
async def get_file_as_visitor(
    attachment_id: UUID, ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)]
) -> AttachmentOut:
    """A file's facts, with fresh links."""
    return attachment_out(await get_visible_file(ctx, attachment_id), ctx.services.get(Links))


@public_router.get("/files/{attachment_id}/{variant}", responses=CONTENT, response_class=StreamingResponse)
async def get_content(
    attachment_id: str,
    variant: Literal["content", "thumbnail"],
    request: Request,
    exp: str = "",
    sig: str = "",
    shown: Annotated[str, Query(alias="pass")] = "",
) -> Response:
    """The content, for whoever holds a signed link that has not expired and whose sign-in still stands.

    The sign-in is shown by `pass` (`file_pass` of one's session) or by a bearer token. Every refusal is a 404 (SU6, SB4).
    """
    services: Services = request.app.state.services
    attachment = await _signed(services, attachment_id, variant, exp, sig)
    if attachment.workspace_id != await _reader(request, services, shown):
        raise NotFound
    is_thumbnail = variant == "thumbnail"
    key = attachment.thumbnail_key if is_thumbnail else attachment.storage_key
    files = services.get(Uploads).files
    size = await files.size(key) if key else None
    if key is None or size is None:
        raise NotFound
    span = span_of(request.headers.get("range"), size)
    headers = _headers(attachment)
    if span is None:
        return Response(status_code=416, headers={**headers, "content-range": f"bytes */{size}"})
    headers["content-length"] = str(span.length)
    if span.is_partial:
        headers["content-range"] = f"bytes {span.start}-{span.start + span.length - 1}/{size}"
    return StreamingResponse(
        files.read(key, span.start, span.length),
        status_code=206 if span.is_partial else 200,
        media_type="image/webp" if is_thumbnail else attachment.mime,
        headers=headers,
    )


async def _upload(caller: Caller, name: str, request: Request) -> AttachmentOut:
    length = request.headers.get("content-length", "")
    attachment = await upload(
        caller, name, int(length) if length.isascii() and length.isdigit() else None, request.stream()
    )
    return attachment_out(attachment, caller.services.get(Links))


async def _signed(services: Services, id_: str, variant: str, expires: str, signature: str) -> Attachment:
    try:
        attachment_id = UUID(id_)
    except ValueError:
        raise NotFound from None
    is_number = len(expires) <= 12 and expires.isascii() and expires.isdigit()
    if not is_number or not services.get(Links).is_valid(attachment_id, variant, int(expires), signature):
        raise NotFound
    async with services.database.read() as db:
        attachment = await db.get(Attachment, attachment_id)
    if attachment is None:
        raise NotFound
    return attachment


async def _reader(request: Request, services: Services, shown: str) -> UUID:
    """The workspace of whoever asks; a plain 404 for nobody."""
    try:
        if shown:
            return await workspace_of(services, shown)
        return (await bearer(request)).workspace_id
    except Unauthenticated:
        raise NotFound from None


def _headers(attachment: Attachment) -> dict[str, str]:
    return {
        "content-disposition": disposition(attachment.name, is_inline=attachment.kind == "image"),
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "private, max-age=3600, immutable",
        "accept-ranges": "bytes",
        "referrer-policy": "no-referrer",
    }
