"""Transcripts by REST: agents choose the shape, a visitor gets their own as text."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse

from livechat.core.context import Caller, permit
from livechat.core.permissions import Permission
from livechat.transcripts.lines import Wish
from livechat.transcripts.service import transcript
from livechat.transcripts.words import Language

router = APIRouter(tags=["conversations"])
widget_router = APIRouter(tags=["widget"])

Offset = Annotated[int, Query(ge=-840, le=840, description="Minutes east of UTC, for the times in it.")]
FILE: dict[int | str, dict[str, Any]] = {200: {"content": {"application/octet-stream": {}}}}


@router.get("/conversations/{conversation_id}/transcript", response_class=StreamingResponse, responses=FILE)
async def download(
    conversation_id: UUID,
    caller: Annotated[Caller, permit(Permission.CONVERSATION_EXPORT)],
    format: Literal["txt", "html", "csv"] = "txt",  # noqa: A002
    language: Language = "zh-CN",
    utc_offset: Offset = 0,
    with_notes: bool = False,
) -> StreamingResponse:
    """The conversation as a file, without what was taken back; internal notes only where they are asked for."""
    return await transcript(caller, conversation_id, format, Wish(language, utc_offset, with_notes))


@widget_router.get(
    "/conversations/{conversation_id}/transcript", response_class=StreamingResponse, responses=FILE
)
async def download_as_visitor(
    conversation_id: UUID,
    caller: Annotated[Caller, permit(Permission.WIDGET_CHAT)],
    language: Language = "zh-CN",
    utc_offset: Offset = 0,
) -> StreamingResponse:
    """One's own conversation as a text file."""
    return await transcript(caller, conversation_id, "txt", Wish(language, utc_offset))
