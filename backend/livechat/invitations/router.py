"""Invitations by REST, for agents."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Caller, Context, allow, permit
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.schema import Page
from livechat.invitations import history, service
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


@router.get("/visitors/{visitor_id}/invitations")
async def list_invitations(
    visitor_id: UUID,
    ctx: Annotated[Context, allow(Permission.VISITOR_READ)],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[InvitationOut]:
    """Who invited the visitor, with what words, and what became of it (C24); the latest first."""
    return await history.list_invitations(ctx, visitor_id, limit=limit, cursor=cursor)
