"""Ratings by REST, for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.ratings import service
from livechat.ratings.schemas import AskForRating, RatingOut

router = APIRouter(tags=["ratings"])


@router.post("/conversations/{conversation_id}/rating-request", status_code=204)
async def ask_for_rating(
    conversation_id: UUID,
    body: AskForRating,
    ctx: Annotated[Context, allow(Permission.RATING_REQUEST)],
) -> None:
    """Ask the visitor for a rating (W14); once in ten minutes, and not after they rated."""
    await service.ask(ctx, conversation_id)


@router.get("/conversations/{conversation_id}/rating")
async def get_rating(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)]
) -> RatingOut:
    """What the visitor said of this conversation; 404 if nothing."""
    return await service.one_rating(ctx, conversation_id)


@router.get("/ratings")
async def list_ratings(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_WATCH)],
    agent_id: UUID | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[RatingOut]:
    """What visitors said of how they were served, newest first (MT02)."""
    return await service.list_ratings(ctx, agent_id=agent_id, cursor=cursor, limit=limit)
