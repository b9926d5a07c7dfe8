"""Conversations by REST, for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from livechat.conversations import direct, lists, service, standing, wire
from livechat.conversations.lists import Scope, StatusFilter
from livechat.conversations.receipts import Receipts
from livechat.conversations.schemas import (
    AcceptConversation,
    CloseConversation,
    ConversationOut,
    DirectChatFromSocket,
    Receipt,
    StartDirectChat,
)
from livechat.conversations.visibility import get_visible
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page

router = APIRouter(tags=["conversations"])


@router.get("/conversations", response_model=Page[ConversationOut])
async def list_conversations(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)],
    status: StatusFilter | None = None,
    scope: Scope = "all",
    site_id: UUID | None = None,
    visitor_id: UUID | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """The conversations this agent may see, newest activity first."""
    page = await lists.list_conversations(
        ctx, status=status, scope=scope, site_id=site_id, visitor_id=visitor_id, limit=limit, cursor=cursor
    )
    return _json(page)


@router.get("/conversations/{conversation_id}", response_model=ConversationOut)
async def get_conversation(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)]
) -> Response:
    """One conversation."""
    conversation = await get_visible(ctx.db, ctx.actor, conversation_id)
    return _json(await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id))


@router.post("/conversations/{conversation_id}/assignment", response_model=ConversationOut)
async def accept_conversation(
    conversation_id: UUID,
    body: AcceptConversation,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_ACCEPT)],
) -> Response:
    """Take a waiting conversation oneself; 409 if somebody was faster."""
    conversation = await service.accept(ctx, conversation_id, body.if_version)
    return _json(await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id))


@router.post("/conversations/{conversation_id}/closure", response_model=ConversationOut)
async def close_conversation(
    conversation_id: UUID,
    body: CloseConversation,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_CLOSE)],
) -> Response:
    """End a conversation; ending it again changes nothing."""
    conversation = await service.close(ctx, conversation_id)
    return _json(await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id))


@router.post("/conversations/{conversation_id}/receipts", status_code=204)
async def note_receipt(
    conversation_id: UUID,
    body: Receipt,
    caller: Annotated[Caller, permit(Permission.CONVERSATION_READ)],
) -> None:
    """Say how far one's own side has received and read."""
    await put_receipt(caller, conversation_id, body)


@router.post("/visitors/{visitor_id}/conversations", status_code=201, response_model=ConversationOut)
async def chat_with_visitor(
    visitor_id: UUID,
    body: StartDirectChat,
    caller: Annotated[Caller, permit(Permission.VISITOR_INVITE)],
) -> Response:
    """Open a chat on the visitor's page (W16)."""
    command = DirectChatFromSocket(visitor_id=visitor_id, client_id=body.client_id, text=body.text)
    conversation = await direct.start_direct(caller.services, caller.actor, command)
    async with caller.open(is_write=False) as ctx:
        return _json(await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id), 201)


async def put_receipt(caller: Caller, conversation_id: UUID, body: Receipt) -> None:
    async with caller.open(is_write=False) as ctx:
        found = await standing.find(ctx.db, ctx.actor, conversation_id)
    if found.is_own:
        caller.services.get(Receipts).note(
            conversation_id, caller.actor.kind, body.delivered_seq or 0, body.read_seq or 0
        )


def _json(value: wire.Conversation | wire.ConversationPage, status: int = 200) -> Response:
    return Response(wire.encode(value), status_code=status, media_type="application/json")
