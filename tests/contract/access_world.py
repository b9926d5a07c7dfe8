"""The people of the access table: every kind of caller that there is (SA1)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import update

from livechat.agents.models import Agent
from livechat.auth import sessions
from livechat.auth.keys import Keys
from livechat.auth.tokens import make_agent_token, make_visitor_token, read_agent_token, read_visitor_token
from livechat.core.permissions import OWNER, Permission
from livechat.core.services import Services
from livechat.roles.models import Role
from livechat.sites.models import SiteAgent
from tests.people import People, Person, unique

AGENT_COLUMNS = (
    "nobody",
    "visitor",
    "disabled agent",
    "expired token",
    "foreign owner",
    "all but the permission",
    "only the permission",
    "agent",
    "admin",
    "owner",
)
VISITOR_COLUMNS = (
    "nobody",
    "agent",
    "owner",
    "expired token",
    "foreign visitor",
    "other visitor",
    "visitor",
)


@dataclass
class World:
    """One workspace with somebody of every kind, and another one."""

    services: Services
    people: People
    owner: Person
    admin: Person
    agent: Person
    disabled: Person
    expired: Person
    visitor: Person
    other_visitor: Person
    expired_visitor: Person
    foreign_owner: Person
    foreign_visitor: Person
    nobody: Person
    site: dict[str, Any]

    async def caller(self, column: str, permission: str | None, *, at_visitor_door: bool) -> Person:
        """Who stands for a column of the table."""
        plain = {
            "nobody": self.nobody,
            "visitor": self.visitor,
            "other visitor": self.other_visitor,
            "foreign visitor": self.foreign_visitor,
            "disabled agent": self.disabled,
            "expired token": self.expired_visitor if at_visitor_door else self.expired,
            "foreign owner": self.foreign_owner,
            "agent": self.agent,
            "admin": self.admin,
            "owner": self.owner,
        }
        if column in plain:
            return plain[column]
        mine = {Permission(permission)} if permission else set()
        return await self.with_permissions(mine if column.startswith("only") else set(OWNER) - mine)

    async def with_permissions(self, permissions: set[Permission]) -> Person:
        """Somebody of the workspace with a role of exactly these permissions; serves the default site."""
        workspace_id = UUID(self.owner.me["workspace"]["id"])
        async with self.services.database.write() as db:
            role = Role(workspace_id=workspace_id, name="Own", permissions=sorted(permissions))
            db.add(role)
            await db.flush()
            agent = Agent(
                workspace_id=workspace_id,
                account=int.from_bytes(role.id.bytes[-3:], "big") + 100_000_000,
                name="Custom",
                nickname="Custom",
                email=f"{unique('custom')}@shop.example",
                password_hash="none",
                availability="busy",
                role_id=role.id,
            )
            db.add(agent)
            await db.flush()
            db.add(SiteAgent(workspace_id=workspace_id, site_id=UUID(self.site["id"]), agent_id=agent.id))
            session = sessions.begin(
                db,
                self.services.settings,
                workspace_id=workspace_id,
                agent_id=agent.id,
                is_persistent=False,
                ip="",
                user_agent="",
            )
        person = self.people.anonymous()
        person.me = {"id": str(agent.id), "email": agent.email}
        person.use(
            make_agent_token(
                self.services.get(Keys),
                agent_id=agent.id,
                workspace_id=workspace_id,
                session_id=session.id,
                lifetime_seconds=600,
            )
        )
        return person


async def make_world(services: Services, people: People) -> World:
    owner, foreign_owner = await people.owner(), await people.owner()
    site = await people.site(owner)
    agent = await people.agent(owner)
    disabled = await people.agent(owner)
    await owner.patch(f"/api/v1/agents/{disabled.id}", json={"is_enabled": False})
    visitor = await people.visitor(site["site_key"])
    keys = services.get(Keys)
    claims = read_agent_token(keys, agent.token)
    expired, expired_visitor = people.anonymous(), people.anonymous()
    expired.use(
        make_agent_token(
            keys,
            agent_id=claims.agent_id,
            workspace_id=claims.workspace_id,
            session_id=claims.session_id,
            lifetime_seconds=-120,
        )
    )
    told = read_visitor_token(keys, visitor.token)
    expired_visitor.door = "visitor"
    expired_visitor.use(
        make_visitor_token(
            keys,
            visitor_id=told.visitor_id,
            workspace_id=told.workspace_id,
            site_id=told.site_id,
            generation=told.generation,
            lifetime_seconds=-120,
        )
    )
    admin = await people.agent(owner, "admin")
    async with services.database.write() as db:
        everybody = [UUID(person.id) for person in (owner, admin, agent)]
        # Beyond what the console allows: the table grows with every route.
        await db.execute(update(Agent).where(Agent.id.in_(everybody)).values(max_chats=10_000))
    # Who is busy is given nothing by itself: conversations wait until somebody of the table takes them.
    for person in (owner, admin, agent):
        busy = await person.put("/api/v1/me/availability", json={"availability": "busy"})
        assert busy.status_code == 200, busy.text
    return World(
        services=services,
        people=people,
        owner=owner,
        admin=admin,
        agent=agent,
        disabled=disabled,
        expired=expired,
        visitor=visitor,
        other_visitor=await people.visitor(site["site_key"]),
        expired_visitor=expired_visitor,
        foreign_owner=foreign_owner,
        foreign_visitor=await people.visitor((await people.site(foreign_owner))["site_key"]),
        nobody=people.anonymous(),
        site=site,
    )
