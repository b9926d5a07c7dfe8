"""An agent's socket hears of the conversations that its agent may see."""

from sqlalchemy import select

from livechat.core import channels
from livechat.core.attendance import Hello
from livechat.core.connection import Connection
from livechat.core.permissions import Permission
from livechat.sites.models import SiteAgent


class Following:
    """An Attendance."""

    async def opened(self, connection: Connection, hello: Hello) -> None:
        actor = connection.actor
        if actor.kind != "agent" or not actor.can(Permission.CONVERSATION_READ):
            return
        if actor.can(Permission.CONVERSATION_READ_ALL):
            connection.subscribe(channels.all_conversations(actor.workspace_id))
            return
        async with connection.services.database.read() as db:
            for site_id in await db.scalars(select(SiteAgent.site_id).filter_by(agent_id=actor.id)):
                connection.subscribe(channels.site_agents(site_id))

    def heard(self, connection: Connection) -> None: ...
    def closed(self, connection: Connection) -> None: ...
