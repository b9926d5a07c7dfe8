"""An agent's socket hears of the conversations that its agent may see."""

from uuid import UUID

from sqlalchemy import select

from livechat.conversations.models import Conversation
from livechat.conversations.opened import leave_conversation, opened
from livechat.conversations.visibility import visible
from livechat.core import channels
from livechat.core.attendance import Hello
from livechat.core.connection import Connection
from livechat.core.permissions import Permission
from livechat.sites.models import SiteAgent


class Following:
    """An Attendance."""

    async def opened(self, connection: Connection, hello: Hello) -> None:
        await self._follow(connection)

    async def changed(self, connection: Connection) -> None:
        """The agent has other rights than before: stop what these no longer carry (SA7), begin what they do."""
        actor, services = connection.actor, connection.services
        if actor.kind != "agent":
            return
        connection.unsubscribe(channels.all_conversations(actor.workspace_id))
        connection.unsubscribe(channels.all_visitor_readers(actor.workspace_id))
        connection.unsubscribe(channels.supervisors(actor.workspace_id))
        looked_at = list(opened(connection))
        async with services.database.read() as db:
            for site_id in await db.scalars(select(SiteAgent.site_id).filter_by(agent_id=actor.id)):
                connection.unsubscribe(channels.site_agents(site_id))
                connection.unsubscribe(channels.visitor_readers(site_id))
            seen: set[UUID] = set()
            if looked_at and actor.can(Permission.CONVERSATION_READ):
                statement = visible(actor, Conversation.id).where(Conversation.id.in_(looked_at))
                seen.update(await db.scalars(statement))
        for conversation_id in set(looked_at) - seen:
            leave_conversation(connection, conversation_id)
        connection.memory.pop("standings", None)
        await self._follow(connection)

    async def _follow(self, connection: Connection) -> None:
        actor = connection.actor
        if actor.kind != "agent" or not actor.can(Permission.CONVERSATION_READ):
            return
        # Who may read a chat need not know whose it is: cards and the like go to fewer.
        reads_visitors = actor.can(Permission.VISITOR_READ)
        if actor.can(Permission.CONVERSATION_WATCH):
            connection.subscribe(channels.supervisors(actor.workspace_id))
        if actor.can(Permission.CONVERSATION_READ_ALL):
            connection.subscribe(channels.all_conversations(actor.workspace_id))
            if reads_visitors:
                connection.subscribe(channels.all_visitor_readers(actor.workspace_id))
            return
        async with connection.services.database.read() as db:
            for site_id in await db.scalars(select(SiteAgent.site_id).filter_by(agent_id=actor.id)):
                connection.subscribe(channels.site_agents(site_id))
                if reads_visitors:
                    connection.subscribe(channels.visitor_readers(site_id))

    def heard(self, connection: Connection) -> None: ...
    def closed(self, connection: Connection) -> None: ...
