from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from livechat.core.context import Caller, permit
from livechat.core.paging import Cursor
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit as limit_rate
from livechat.search import service
from livechat.search.schemas import Kind, SearchOut

router = APIRouter(tags=["search"])

# Somebody who types quickly asks some three times a second.
SEARCHES = 120
WINDOW_SECONDS = 60


@router.get("/search")
async def search(
    caller: Annotated[Caller, permit(Permission.MESSAGE_SEARCH)],
    q: Annotated[
        str,
        Query(
            min_length=1, max_length=100, description="Words, numbers, or pinyin initials. Taken literally."
        ),
    ],
    kinds: Annotated[
        list[Kind] | None, Query(max_length=3, description="All kinds, if none is named.")
    ] = None,
    site_id: UUID | None = None,
    visitor_id: UUID | None = None,
    conversation_id: UUID | None = None,
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
    cursor: Cursor = None,
) -> SearchOut:
    """Find messages, visitors and canned responses; two Chinese characters are enough. Newest first."""
    await limit_rate(caller.services, f"search:{caller.actor.id}", SEARCHES, WINDOW_SECONDS)
    async with caller.open(is_write=False) as ctx:
        return await service.search(
            ctx,
            q=q,
            kinds=list(dict.fromkeys(kinds or [])),
            site_id=site_id,
            visitor_id=visitor_id,
            conversation_id=conversation_id,
            limit=limit,
            cursor=cursor,
        )
