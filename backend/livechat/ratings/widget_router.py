"""Ratings by REST, for visitors."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.ratings import service
from livechat.ratings.schemas import GiveRating, OwnRating

widget_router = APIRouter(tags=["widget"])


@widget_router.put("/conversations/{conversation_id}/rating")
async def rate_conversation(
    conversation_id: UUID, body: GiveRating, ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)]
) -> OwnRating:
    """Rate how one was served (W14). Within a day it may be changed: the last one counts."""
    return await service.rate(ctx, conversation_id, body)


@widget_router.get("/conversations/{conversation_id}/rating")
async def get_own_rating(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.WIDGET_CHAT)]
) -> OwnRating:
    """What the visitor said of this conversation; 404 if nothing."""
    return await service.own_rating(ctx, conversation_id)
