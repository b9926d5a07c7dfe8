"""Conversations by REST, for visitors."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from livechat.conversations import lists, service
from livechat.conversations.router import put_receipt
from livechat.conversations.schemas import (
    CloseConversation,
    ConversationForVisitor,
    Receipt,
    StartConversation,
    StartedOut,
)
from livechat.conversations.start import start
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page

widget_router = APIRouter(tags=["widget"])


@widget_router.post("/conversations", status_code=201)
async def start_conversation(
    body: StartConversation, caller: Annotated[Caller, permit(Permission.WIDGET_CHAT)], response: Response
) -> StartedOut:
    """Begin a conversation with its first message. A retry, or a second tab, gets the one that exists."""
    started = await start(caller.services, caller.actor, body, ip=caller.ip)
    if started.duplicate:
        response.status_code = 200
    return started


@widget_router.get("/conversations")
async def list_own_conversations(
    ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)], limit: Limit = 50, cursor: Cursor = None
) -> Page[ConversationForVisitor]:
    """The visitor's own conversations, newest activity first."""
    return await lists.list_own(ctx, limit=limit, cursor=cursor)


@widget_router.post("/conversations/{conversation_id}/closure")
async def close_own_conversation(
    conversation_id: UUID,
    body: CloseConversation,
    ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)],
) -> ConversationForVisitor:
    """End the conversation (W09); ending it again changes nothing."""
    conversation = await service.close(ctx, conversation_id)
    return await lists.one_for_visitor(ctx.services, ctx.db, ctx.actor, conversation)


@widget_router.post("/conversations/{conversation_id}/receipts", status_code=204)
async def note_own_receipt(
    conversation_id: UUID, body: Receipt, caller: Annotated[Caller, permit(Permission.WIDGET_CHAT)]
) -> None:
    """Say how far the visitor has received and read."""
    await put_receipt(caller, conversation_id, body)
