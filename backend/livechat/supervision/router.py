"""Supervision by REST, for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from livechat.conversations import lists, wire
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import ConversationOut
from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.supervision import service, team
from livechat.supervision.schemas import JoinConversation, TakeOver, TeamAtWork

router = APIRouter(tags=["supervision"])


@router.get("/team")
async def show_team(ctx: Annotated[Context, allow(Permission.CONVERSATION_WATCH)]) -> TeamAtWork:
    """Who works now, how much, and how fast."""
    return await team.team_at_work(ctx)


@router.post("/conversations/{conversation_id}/participants", response_model=ConversationOut)
async def join_conversation(
    conversation_id: UUID,
    body: JoinConversation,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_JOIN)],
) -> Response:
    """Take part under one's own name beside the agent who serves; the visitor is told."""
    return await _answer(ctx, await service.join(ctx, conversation_id))


@router.delete("/conversations/{conversation_id}/participants/me", response_model=ConversationOut)
async def leave_conversation(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_JOIN)]
) -> Response:
    """Stop taking part; the visitor is told."""
    return await _answer(ctx, await service.leave(ctx, conversation_id))


@router.post("/conversations/{conversation_id}/takeover", response_model=ConversationOut)
async def take_over_conversation(
    conversation_id: UUID,
    body: TakeOver,
    ctx: Annotated[Context, allow(Permission.CONVERSATION_TAKE_OVER)],
) -> Response:
    """Serve the conversation instead of the agent who does; they and the visitor are told."""
    return await _answer(ctx, await service.take_over(ctx, conversation_id, body.if_version))


async def _answer(ctx: Context, conversation: Conversation) -> Response:
    view = await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id)
    return Response(wire.encode(view), media_type="application/json")
