"""Who may follow a file's link. A link is the same for all who see the message, so each reader shows a pass beside it.

A pass opens no other door, so it may stand in an address, and it ends with the sign-in it was made for (SB4).
"""

import re
from base64 import urlsafe_b64encode
from hmac import compare_digest
from uuid import UUID

from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.auth.keys import Keys
from livechat.auth.models import Session
from livechat.core.clock import now
from livechat.core.errors import Unauthenticated
from livechat.core.services import Services
from livechat.visitors.models import Visitor
from livechat.workspaces.models import Workspace

_AGENT = re.compile(r"a\.([0-9a-f]{32})\.([\w-]{32})", re.ASCII)
_VISITOR = re.compile(r"v\.([0-9a-f]{32})\.([0-9]{1,9})\.([\w-]{32})", re.ASCII)


def agent_pass(keys: Keys, session_id: UUID) -> str:
    return _signed(keys, f"a.{session_id.hex}")


def visitor_pass(keys: Keys, visitor_id: UUID, generation: int) -> str:
    return _signed(keys, f"v.{visitor_id.hex}.{generation}")


async def workspace_of(services: Services, shown: str) -> UUID:
    """The workspace whose files the holder of a pass may fetch; Unauthenticated when the pass holds no more."""
    keys = services.get(Keys)
    if agent := _AGENT.fullmatch(shown):
        statement = (
            select(Workspace.id)
            .join(Session, Session.workspace_id == Workspace.id)
            .join(Agent, Agent.id == Session.agent_id)
            .where(
                Session.id == UUID(agent[1]),
                Session.revoked_at.is_(None),
                Session.expires_at > now(),
                Agent.is_enabled.is_(True),
            )
        )
    elif visitor := _VISITOR.fullmatch(shown):
        statement = (
            select(Workspace.id)
            .join(Visitor, Visitor.workspace_id == Workspace.id)
            .where(Visitor.id == UUID(visitor[1]), Visitor.token_generation == int(visitor[2]))
        )
    else:
        raise Unauthenticated
    if not compare_digest(_signed(keys, shown.rpartition(".")[0]), shown):
        raise Unauthenticated
    async with services.database.read() as db:
        workspace_id = await db.scalar(statement.where(Workspace.is_suspended.is_(False)))
    if workspace_id is None:
        raise Unauthenticated
    return workspace_id


def _signed(keys: Keys, text: str) -> str:
    signature = urlsafe_b64encode(keys.sign("file-pass", text.encode())[:24]).decode()
    return f"{text}.{signature}"
