"""Transfers by REST."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response

from livechat.conversations import lists, wire
from livechat.conversations.schemas import ConversationOut
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.permissions import Permission
from livechat.transfers import service
from livechat.transfers.schemas import Answer, OfferTransfer, TransferTargets
from livechat.transfers.targets import list_targets

router = APIRouter(tags=["transfers"])


@router.post("/conversations/{conversation_id}/transfers", status_code=201, response_model=ConversationOut)
async def offer_transfer(
    conversation_id: UUID,
    body: OfferTransfer,
    caller: Annotated[Caller, permit(Permission.CONVERSATION_TRANSFER)],
) -> Response:
    """Offer a conversation to a colleague or a team; not taken up in time, it is with its agent again."""
    await service.offer(caller, conversation_id, body)
    async with caller.open(is_write=False) as ctx:
        return await _answer(ctx, conversation_id, 201)


@router.get("/conversations/{conversation_id}/transfer-targets")
async def list_transfer_targets(
    conversation_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_TRANSFER)]
) -> TransferTargets:
    """To whom the conversation may go, with their load, and whom to choose."""
    return await list_targets(ctx, conversation_id)


@router.post("/transfers/{transfer_id}/acceptance", response_model=ConversationOut)
async def accept_transfer(
    transfer_id: UUID, body: Answer, ctx: Annotated[Context, allow(Permission.CONVERSATION_ACCEPT)]
) -> Response:
    """Take up an offer made to oneself; 409 when it is over."""
    return await _answer(ctx, (await service.accept(ctx, transfer_id)).id)


@router.post("/transfers/{transfer_id}/refusal", response_model=ConversationOut)
async def decline_transfer(
    transfer_id: UUID, body: Answer, ctx: Annotated[Context, allow(Permission.CONVERSATION_ACCEPT)]
) -> Response:
    """Refuse an offer made to oneself: the conversation stays where it is."""
    return await _answer(ctx, (await service.decline(ctx, transfer_id)).id)


@router.delete("/transfers/{transfer_id}", response_model=ConversationOut)
async def withdraw_transfer(
    transfer_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_TRANSFER)]
) -> Response:
    """Take back an offer that one made."""
    return await _answer(ctx, (await service.withdraw(ctx, transfer_id)).id)


async def _answer(ctx: Context, conversation_id: UUID, status: int = 200) -> Response:
    await ctx.db.flush()
    view = await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation_id)
    return Response(wire.encode(view), status_code=status, media_type="application/json")
