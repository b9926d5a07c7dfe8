"""Invitations by REST, for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Caller, permit
from livechat.core.permissions import Permission
from livechat.invitations import service
from livechat.invitations.schemas import InvitationOut, InviteFromSocket, InviteVisitor

router = APIRouter(tags=["visitors"])


@router.post("/visitors/{visitor_id}/invitations", status_code=201)
async def invite_visitor(
    visitor_id: UUID,
    body: InviteVisitor,
    caller: Annotated[Caller, permit(Permission.VISITOR_INVITE)],
) -> InvitationOut:
    """Ask a visitor to chat (W15)."""
    command = InviteFromSocket(visitor_id=visitor_id, **body.model_dump())
    return await service.invite(caller.services, caller.actor, command)
