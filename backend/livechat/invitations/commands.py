"""What a socket may ask about invitations."""

from typing import Any

from livechat.core.commands import command
from livechat.core.context import Context, SocketContext
from livechat.core.permissions import Permission
from livechat.invitations import service
from livechat.invitations.schemas import InvitationReply, InviteFromSocket, RespondToInvitation


@command("visitor.invite", InviteFromSocket, agent=Permission.VISITOR_INVITE, is_transaction=False)
async def invite_visitor(ctx: SocketContext, data: InviteFromSocket) -> InvitationReply:
    """Ask a visitor to chat (W15)."""
    return InvitationReply(invitation=await service.invite(ctx.services, ctx.actor, data))


@command("invitation.respond", RespondToInvitation, visitor=Permission.WIDGET_CHAT)
async def respond_to_invitation(ctx: Context, data: RespondToInvitation) -> dict[str, Any]:
    """Say that the invitation was shown, accepted or declined."""
    await service.respond(ctx, data.invitation_id, data.response)
    return {}
