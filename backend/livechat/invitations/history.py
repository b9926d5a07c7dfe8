"""What became of the invitations of one visitor (C24)."""

from uuid import UUID

from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.core.context import Context
from livechat.core.paging import encode_cursor, id_cursor
from livechat.core.schema import Page
from livechat.invitations.models import Invitation
from livechat.invitations.schemas import InvitationOut
from livechat.invitations.service import invitation_out
from livechat.visitors.visibility import get_visible_visitor


async def list_invitations(
    ctx: Context, visitor_id: UUID, *, limit: int, cursor: str | None
) -> Page[InvitationOut]:
    visitor = await get_visible_visitor(ctx.db, ctx.actor, visitor_id)
    # Ids are made in the order of the invitations.
    statement = (
        select(Invitation, Agent.nickname)
        .join(Agent, Agent.id == Invitation.agent_id)
        .where(Invitation.visitor_id == visitor.id)
        .order_by(Invitation.id.desc())
        .limit(limit + 1)
    )
    if cursor:
        statement = statement.where(Invitation.id < id_cursor(cursor))
    found = (await ctx.db.execute(statement)).all()
    items = [invitation_out(invitation, nickname) for invitation, nickname in found[:limit]]
    return Page(items=items, next_cursor=encode_cursor(str(items[-1].id)) if len(found) > limit else None)
