"""Which visitors an agent may see: one select, used by every read and every change."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.core.context import Actor
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.sites.models import SiteAgent
from livechat.visitors.models import Visitor


async def get_visible_visitor(db: AsyncSession, actor: Actor, visitor_id: UUID) -> Visitor:
    """A visitor of a site that the agent may see; NotFound otherwise (SA2)."""
    statement = select(Visitor).filter_by(id=visitor_id, workspace_id=actor.workspace_id)
    if not actor.can(Permission.CONVERSATION_READ_ALL):
        statement = statement.join(SiteAgent, SiteAgent.site_id == Visitor.site_id).where(
            SiteAgent.agent_id == actor.id
        )
    visitor = await db.scalar(statement)
    if visitor is None:
        raise NotFound
    return visitor
