"""The next access token for a device that stays signed in (SB3)."""

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from livechat.agents.me import read_me
from livechat.agents.models import Agent
from livechat.audit.service import add_entry
from livechat.auth import sessions
from livechat.auth.errors import RefreshReused
from livechat.auth.file_passes import agent_pass
from livechat.auth.keys import Keys
from livechat.auth.login import Entry, Visit
from livechat.auth.refresh_tokens import read_refresh_token
from livechat.core.errors import Unauthenticated
from livechat.core.services import Services
from livechat.workspaces.models import Workspace


async def refresh(services: Services, token: str, visit: Visit) -> Entry:
    claims = read_refresh_token(services.get(Keys), token)
    async with services.database.write() as db:
        rotation = await sessions.rotate(db, services.settings, claims)
        if rotation is None:
            raise Unauthenticated
        session = rotation.session
        agent = await db.scalar(
            select(Agent)
            .join(Workspace, Workspace.id == Agent.workspace_id)
            .where(
                Agent.id == session.agent_id,
                Agent.is_enabled.is_(True),
                Workspace.is_suspended.is_(False),
            )
            .options(joinedload(Agent.role))
        )
        if agent is None:
            raise Unauthenticated
        if not rotation.is_reuse:
            return Entry(session, await read_me(db, agent, agent_pass(services.get(Keys), session.id)))
        add_entry(
            db,
            workspace_id=session.workspace_id,
            action="session.reuse_detected",
            actor_id=agent.id,
            actor_name=agent.name,
            target_id=session.id,
            ip=visit.ip,
        )
    # After the commit: the end of the session must stand even though this request is refused.
    sessions.announce(services, session.workspace_id, [session.id], "reuse_detected")
    raise RefreshReused
