"""Messages by REST, for agents and for visitors."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from fastapi import APIRouter, Path, Query, Response

from livechat.attachments.links import Links
from livechat.conversations.visibility import get_visible
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.permissions import Permission
from livechat.messages import history, wire
from livechat.messages.recall import recall_message
from livechat.messages.schemas import HistoryOut, MessageBody, RecalledOut, SentOut
from livechat.messages.service import send_message
from livechat.workspaces.installation import Installation

router = APIRouter(tags=["messages"])
widget_router = APIRouter(tags=["widget"])

Seq = Annotated[int | None, Query(ge=0, le=2**31 - 1)]
Place = Annotated[int, Path(ge=1, le=2**31 - 1)]
Limit = Annotated[int, Query(ge=1, le=300)]

SENT: dict[int | str, dict[str, Any]] = {
    200: {"model": SentOut, "description": "It was stored by an earlier try."}
}


@router.post(
    "/conversations/{conversation_id}/messages", status_code=201, response_model=SentOut, responses=SENT
)
async def send(
    conversation_id: UUID, body: MessageBody, caller: Annotated[Caller, permit(Permission.MESSAGE_SEND)]
) -> Response:
    """Send a message. A retry with the same client_id sends nothing twice."""
    return await _send(caller, conversation_id, body)


@router.get("/conversations/{conversation_id}/messages", response_model=HistoryOut)
async def read(
    conversation_id: UUID,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)],
    before_seq: Seq = None,
    after_seq: Seq = None,
    limit: Limit = 50,
) -> Response:
    """A page of the log: the last entries, those before or those after a seq."""
    return await _read(ctx, conversation_id, before_seq, after_seq, limit)


@widget_router.post(
    "/conversations/{conversation_id}/messages", status_code=201, response_model=SentOut, responses=SENT
)
async def send_as_visitor(
    conversation_id: UUID, body: MessageBody, caller: Annotated[Caller, permit(Permission.WIDGET_CHAT)]
) -> Response:
    """Send a message. A retry with the same client_id sends nothing twice."""
    return await _send(caller, conversation_id, body)


@widget_router.get("/conversations/{conversation_id}/messages", response_model=HistoryOut)
async def read_as_visitor(
    conversation_id: UUID,
    ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)],
    before_seq: Seq = None,
    after_seq: Seq = None,
    limit: Limit = 50,
) -> Response:
    """A page of the log: the last entries, those before or those after a seq."""
    return await _read(ctx, conversation_id, before_seq, after_seq, limit)


@router.post("/conversations/{conversation_id}/messages/{seq}/recall")
async def recall(
    conversation_id: UUID, seq: Place, ctx: Annotated[Context, allow(Permission.MESSAGE_RECALL)]
) -> RecalledOut:
    """Take back one's own message within two minutes (a setting). Everybody keeps its place and loses its content."""
    return await recall_message(ctx, conversation_id, seq)


@widget_router.post("/conversations/{conversation_id}/messages/{seq}/recall")
async def recall_as_visitor(
    conversation_id: UUID, seq: Place, ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)]
) -> RecalledOut:
    """Take back one's own message within two minutes (a setting). Everybody keeps its place and loses its content."""
    return await recall_message(ctx, conversation_id, seq)


async def _send(caller: Caller, conversation_id: UUID, body: MessageBody) -> Response:
    sent = await send_message(caller.services, caller.actor, conversation_id, body)
    return Response(
        wire.sent_result(sent.message, is_duplicate=sent.is_duplicate),
        status_code=200 if sent.is_duplicate else 201,
        media_type="application/json",
    )


async def _read(
    ctx: Context, conversation_id: UUID, before_seq: int | None, after_seq: int | None, limit: int
) -> Response:
    conversation = await get_visible(ctx.db, ctx.actor, conversation_id)
    rows, has_more_before, has_more_after = await history.page(
        ctx.db,
        conversation_id,
        conversation.last_seq,
        before_seq=before_seq,
        after_seq=after_seq,
        limit=min(limit, ctx.services.settings.resume_page),
    )
    links = ctx.services.get(Links)
    body = {
        "items": [history.as_message(row, links) for row in rows],
        "has_more_before": has_more_before,
        "has_more_after": has_more_after,
        "last_seq": conversation.last_seq,
        "epoch": ctx.services.get(Installation).epoch,
    }
    return Response(msgspec.json.encode(body), media_type="application/json")
