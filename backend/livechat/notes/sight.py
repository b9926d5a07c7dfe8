"""Who may read what beside a conversation, and who of those mentioned may see the conversation at all."""

from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.auth.door import role_permissions
from livechat.conversations.models import Conversation
from livechat.core.context import Actor
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.notes.errors import MentionOutOfSight
from livechat.notes.models import Note
from livechat.roles.models import Role
from livechat.sites.models import SiteAgent


def readable(actor: Actor) -> ColumnElement[bool]:
    """All notes of a visible conversation; whispers only for the two who whisper and those who may."""
    if actor.can(Permission.CONVERSATION_WHISPER):
        return Note.id.is_not(None)
    return or_(Note.kind == "note", Note.author_id == actor.id, Note.to_agent_id == actor.id)


async def check_mentions(db: AsyncSession, conversation: Conversation, mentions: list[UUID]) -> None:
    """A mention shows the note to a colleague, so it must not widen what they may see."""
    wanted = set(mentions)
    if not wanted:
        return
    statement = (
        select(Agent.id, Role.key, Role.permissions)
        .join(Role, Role.id == Agent.role_id)
        .where(
            Agent.workspace_id == conversation.workspace_id, Agent.id.in_(wanted), Agent.is_enabled.is_(True)
        )
    )
    rows = list(await db.execute(statement))
    if len(rows) != len(wanted):
        raise NotFound(field="mentions")
    bounded: set[UUID] = set()
    for row in rows:
        permissions = role_permissions(row.key, row.permissions)
        if Permission.CONVERSATION_READ not in permissions:
            raise MentionOutOfSight(agent_id=str(row.id))
        if Permission.CONVERSATION_READ_ALL not in permissions and row.id != conversation.agent_id:
            bounded.add(row.id)
    if bounded:
        serves = select(SiteAgent.agent_id).where(
            SiteAgent.site_id == conversation.site_id, SiteAgent.agent_id.in_(bounded)
        )
        if unseen := bounded - set(await db.scalars(serves)):
            raise MentionOutOfSight(agent_id=str(min(unseen)))
