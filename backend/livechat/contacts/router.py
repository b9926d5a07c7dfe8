"""Found contact data by REST, for agents only."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.contacts import service
from livechat.contacts.schemas import Dismiss, FillIn, FoundOut
from livechat.core.context import Context, allow
from livechat.core.paging import Cursor
from livechat.core.permissions import Permission
from livechat.core.schema import Page

router = APIRouter(tags=["visitors"])


@router.get("/visitors/{visitor_id}/found")
async def list_found(
    visitor_id: UUID, ctx: Annotated[Context, allow(Permission.VISITOR_READ)], cursor: Cursor = None
) -> Page[FoundOut]:
    """What stood in the visitor's messages and is not in the card."""
    return await service.list_found(ctx, visitor_id, cursor)


@router.post("/found-details/{found_id}/filling")
async def fill(
    found_id: UUID, cmd: FillIn, ctx: Annotated[Context, allow(Permission.VISITOR_EDIT)]
) -> FoundOut:
    """Write it into the card; 409 if the field holds something else and `replace` is not said."""
    return await service.fill(ctx, found_id, replace=cmd.replace)


@router.post("/found-details/{found_id}/dismissal")
async def dismiss(
    found_id: UUID, _cmd: Dismiss, ctx: Annotated[Context, allow(Permission.VISITOR_EDIT)]
) -> FoundOut:
    """It is nothing; it is not offered again."""
    return await service.dismiss(ctx, found_id)
