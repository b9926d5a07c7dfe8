"""Taking a file: streamed, bounded, judged by its content, and only then kept."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.requests import ClientDisconnect

from livechat.attachments.errors import FileTooLarge
from livechat.attachments.images import Picture, clean_picture
from livechat.attachments.kinds import HEAD_BYTES, PICTURES, judge_kind
from livechat.attachments.models import Attachment
from livechat.attachments.names import clean_name
from livechat.attachments.quotas import check_quota
from livechat.attachments.store import FileStore
from livechat.core.context import Caller
from livechat.core.errors import BadRequest, FileTypeRefused
from livechat.core.rate_limits import limit
from livechat.core.services import Services

TEN_MINUTES = 600
WRITE_BYTES = 256 * 1024


class Uploads:
    """`services.get(Uploads)`: where files go, and how many pictures are decoded at once (each may take 100 MB)."""

    def __init__(self, files: FileStore) -> None:
        self.files = files
        self.decoding = asyncio.Semaphore(2)

    async def start(self) -> None:
        await self.files.forget_broken()

    async def close(self) -> None: ...


async def upload(
    caller: Caller, name: str, content_length: int | None, body: AsyncIterator[bytes]
) -> Attachment:
    """Keep the file that `body` brings; it belongs to the caller until a message carries it."""
    services, actor = caller.services, caller.actor
    largest = services.settings.file_max_bytes
    if actor.kind == "visitor":
        await limit(services, f"uploads:{actor.id}", services.settings.uploads_per_visitor, TEN_MINUTES)
    if content_length is not None and content_length > largest:
        raise FileTooLarge(max_bytes=largest)
    await check_quota(services, actor)
    uploads = services.get(Uploads)
    path = await asyncio.to_thread(uploads.files.temporary)
    try:
        size, head = await _receive(path, body, largest)
        if size == 0:
            raise FileTypeRefused(reason="empty")
        name = clean_name(name)
        mime = judge_kind(head, name)
        picture = await _clean(uploads, path, mime) if mime in PICTURES else None
        return await _keep(services, caller, path, name, mime, picture)
    finally:
        await asyncio.to_thread(path.unlink, missing_ok=True)


async def _receive(path: Path, body: AsyncIterator[bytes], largest: int) -> tuple[int, bytes]:
    """Write the body to `path`; the size and the first bytes."""
    size = 0
    head = b""
    waiting = bytearray()
    file = await asyncio.to_thread(path.open, "wb")
    try:
        async for chunk in body:
            size += len(chunk)
            if size > largest:
                raise FileTooLarge(max_bytes=largest)
            if len(head) < HEAD_BYTES:
                head += chunk[: HEAD_BYTES - len(head)]
            waiting += chunk
            if len(waiting) >= WRITE_BYTES:
                await asyncio.to_thread(file.write, bytes(waiting))
                waiting.clear()
        await asyncio.to_thread(file.write, bytes(waiting))
    except ClientDisconnect:
        raise BadRequest(reason="body_cut_short") from None
    finally:
        await asyncio.to_thread(file.close)
    return size, head


async def _clean(uploads: Uploads, path: Path, mime: str) -> Picture:
    async with uploads.decoding:
        return await asyncio.to_thread(clean_picture, path, mime)


async def _keep(
    services: Services, caller: Caller, path: Path, name: str, mime: str, picture: Picture | None
) -> Attachment:
    files = services.get(Uploads).files
    actor = caller.actor
    size = (await asyncio.to_thread(path.stat)).st_size
    if picture and picture.mime != mime:
        name = str(Path(name).with_suffix(".webp"))
    keys = [await files.adopt(actor.workspace_id, path)]
    try:
        if picture and picture.thumbnail:
            small = await asyncio.to_thread(files.temporary)
            await asyncio.to_thread(small.write_bytes, picture.thumbnail)
            keys.append(await files.adopt(actor.workspace_id, small))
        attachment = Attachment(
            workspace_id=actor.workspace_id,
            uploader_type=actor.kind,
            uploader_id=actor.id,
            name=name,
            size=size,
            mime=picture.mime if picture else mime,
            kind="image" if picture else "file",
            width=picture.width if picture else None,
            height=picture.height if picture else None,
            storage_key=keys[0],
            thumbnail_key=keys[1] if len(keys) > 1 else None,
        )
        async with caller.open(is_write=True) as ctx:
            ctx.db.add(attachment)
    except BaseException:
        # Nobody will ever know the keys.
        for key in keys:
            await files.delete(key)
        raise
    return attachment
