"""Who may see a conversation: one select, used by every read and every change."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.conversations.models import Conversation, Transfer
from livechat.core.context import Actor
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.sites.models import SiteAgent


def visible(actor: Actor, *columns: Any) -> Select[*tuple[Any, ...]]:
    """Conversations of the visitor's own, or those of the sites an agent serves (all of the workspace with read_all)."""
    statement: Select[*tuple[Any, ...]] = select(*(columns or (Conversation,))).where(
        Conversation.workspace_id == actor.workspace_id
    )
    if actor.kind == "visitor":
        return statement.where(Conversation.visitor_id == actor.id)
    if Permission.CONVERSATION_READ_ALL in actor.permissions:
        return statement
    serves = exists().where(SiteAgent.site_id == Conversation.site_id, SiteAgent.agent_id == actor.id)
    offered = exists().where(
        Transfer.conversation_id == Conversation.id,
        Transfer.to_agent_id == actor.id,
        Transfer.state == "offered",
    )
    return statement.where(or_(Conversation.agent_id == actor.id, serves, offered))


async def get_visible(db: AsyncSession, actor: Actor, conversation_id: UUID) -> Conversation:
    """The conversation, or a plain 404 whether it is missing or somebody else's (SA2)."""
    conversation = await db.scalar(visible(actor).where(Conversation.id == conversation_id))
    if conversation is None:
        raise NotFound
    return conversation
