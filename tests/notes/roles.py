"""Roles of a workspace's own, for tests of what they leave out."""

from uuid import UUID

from livechat.agents.models import Agent
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.roles.models import Role
from tests.people import Person


async def limit_to(services: Services, agent: Person, *permissions: Permission) -> None:
    """Give an agent a role with exactly these."""
    async with services.database.write() as db:
        row = await db.get_one(Agent, UUID(agent.id))
        role = Role(
            workspace_id=row.workspace_id,
            key=None,
            name="Own",
            permissions=[each.value for each in permissions],
        )
        db.add(role)
        await db.flush()
        row.role_id = role.id
