"""Sign-up makes a workspace, its owner and a default site (A01)."""

from livechat.agents.accounts import new_account
from livechat.agents.me import read_me
from livechat.agents.models import Agent
from livechat.audit.service import add_entry
from livechat.auth import sessions
from livechat.auth.errors import SignupDisabled
from livechat.auth.file_passes import agent_pass
from livechat.auth.keys import Keys
from livechat.auth.login import Entry, Visit
from livechat.auth.passwords import Passwords
from livechat.auth.schemas import SignUp
from livechat.core.rate_limits import limit
from livechat.core.services import Services
from livechat.roles.service import add_built_in_roles
from livechat.sites.default_site import add_default_site
from livechat.workspaces.models import Workspace


async def sign_up(services: Services, cmd: SignUp, visit: Visit) -> Entry:
    """The public door: may be switched off, and is limited per address."""
    if not services.settings.allow_signup:
        raise SignupDisabled
    await limit(services, f"signup:{visit.ip}", services.settings.signup_per_address, 3600)
    return await create_workspace(services, cmd, visit)


async def create_workspace(services: Services, cmd: SignUp, visit: Visit) -> Entry:
    """The same for the operator's command line."""
    passwords = services.get(Passwords)
    passwords.check_strength(cmd.password, cmd.workspace_name, cmd.name, cmd.email, cmd.mobile)
    password_hash = await passwords.hash(cmd.password)
    async with services.database.write() as db:
        workspace = Workspace(name=cmd.workspace_name)
        db.add(workspace)
        await db.flush()
        roles = add_built_in_roles(db, workspace.id)
        await db.flush()
        owner = Agent(
            workspace_id=workspace.id,
            account=await new_account(db),
            name=cmd.name,
            nickname=cmd.name,
            email=cmd.email,
            mobile=cmd.mobile,
            password_hash=password_hash,
            role_id=roles["owner"].id,
            card={},
            settings={},
        )
        owner.role = roles["owner"]
        db.add(owner)
        await db.flush()
        add_default_site(db, workspace, owner)
        session = sessions.begin(
            db,
            services.settings,
            workspace_id=workspace.id,
            agent_id=owner.id,
            is_persistent=False,
            ip=visit.ip,
            user_agent=visit.user_agent,
        )
        add_entry(
            db,
            workspace_id=workspace.id,
            action="workspace.created",
            actor_id=owner.id,
            actor_name=owner.name,
            target_id=workspace.id,
            ip=visit.ip,
        )
        await db.flush()
        return Entry(session, await read_me(db, owner, agent_pass(services.get(Keys), session.id)))
