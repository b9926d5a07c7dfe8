"""Blocks by REST."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.blocks import service
from livechat.blocks.schemas import BlockOut, BlockState, CreateBlock
from livechat.core.context import Context, allow
from livechat.core.paging import Cursor, Limit, Search
from livechat.core.permissions import Permission
from livechat.core.schema import Page

router = APIRouter(prefix="/blocks", tags=["blocks"])


@router.get("")
async def list_blocks(
    ctx: Annotated[Context, allow(Permission.BLOCK_READ)],
    state: BlockState | None = None,
    search: Search = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[BlockOut]:
    """Who and what is blocked, or was; newest first. Searches reasons, addresses and visitors."""
    return await service.list_blocks(ctx, state=state, search=search, limit_=limit, cursor=cursor)


@router.post("", status_code=201)
async def create_block(
    cmd: CreateBlock, ctx: Annotated[Context, allow(Permission.VISITOR_BLOCK)]
) -> BlockOut:
    """Block a visitor, an address or a range. It holds at every door within seconds."""
    return await service.create_block(ctx, cmd)


@router.delete("/{block_id}")
async def lift_block(block_id: UUID, ctx: Annotated[Context, allow(Permission.VISITOR_BLOCK)]) -> BlockOut:
    """Lift a block: whom it shut out may chat again. The row stays, for the trace."""
    return await service.lift_block(ctx, block_id)
