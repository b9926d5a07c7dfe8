"""Signing in. An unknown account, a wrong password and a disabled stranger look alike, in words and in time (SB6)."""

import hashlib
import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from livechat.agents.me import read_me
from livechat.agents.models import Agent
from livechat.agents.schemas import Me
from livechat.audit.service import add_entry
from livechat.auth import devices, sessions
from livechat.auth.errors import AccountDisabled, AmbiguousAccount, WrongCredentials
from livechat.auth.file_passes import agent_pass
from livechat.auth.keys import Keys
from livechat.auth.models import Session
from livechat.auth.passwords import Passwords
from livechat.auth.schemas import LogIn
from livechat.core.rate_limits import forgive, limit
from livechat.core.services import Services
from livechat.workspaces.models import Workspace

WINDOW_SECONDS = 900
# An address may be used in several workspaces; more than this is an attack on our patience.
MAX_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """Where a sign-in comes from."""

    ip: str
    user_agent: str
    device_mark: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    session: Session
    me: Me


async def log_in(services: Services, cmd: LogIn, visit: Visit) -> Entry:
    await limit(services, f"login:address:{visit.ip}", services.settings.login_per_address, WINDOW_SECONDS)
    candidates = await _find(services, cmd.login)
    await _limit_account(services, cmd.login, candidates, visit)
    agent = await _judge(services, cmd, candidates, visit)
    await _forgive(services, agent, visit)
    async with services.database.write() as db:
        session = sessions.begin(
            db,
            services.settings,
            workspace_id=agent.workspace_id,
            agent_id=agent.id,
            is_persistent=cmd.is_persistent,
            ip=visit.ip,
            user_agent=visit.user_agent,
        )
        await db.flush()
        add_entry(
            db,
            workspace_id=agent.workspace_id,
            action="session.created",
            actor_id=agent.id,
            actor_name=agent.name,
            target_id=session.id,
            ip=visit.ip,
        )
        return Entry(session, await read_me(db, agent, agent_pass(services.get(Keys), session.id)))


async def _find(services: Services, login: str) -> list[Agent]:
    statement = (
        select(Agent)
        .join(Workspace, Workspace.id == Agent.workspace_id)
        .where(Workspace.is_suspended.is_(False))
        .options(joinedload(Agent.role))
        .order_by(Agent.id)
        .limit(MAX_CANDIDATES)
    )
    digits = re.sub(r"[\s()-]", "", login)
    if "@" in login:
        statement = statement.where(Agent.email == login.lower())
    elif re.fullmatch(r"[0-9]{8}", digits, re.ASCII):
        # Account numbers have eight digits; so may a local phone number.
        statement = statement.where((Agent.account == int(digits)) | (Agent.mobile == digits))
    else:
        statement = statement.where(Agent.mobile == digits[:40])
    async with services.database.read() as db:
        return list(await db.scalars(statement))


async def _limit_account(services: Services, login: str, candidates: list[Agent], visit: Visit) -> None:
    """Count tries per account wherever they come from; a device it was used on before has a count of its own."""
    times = services.settings.login_per_account
    keys = services.get(Keys)
    if not candidates:
        # Unknown names are counted too, or the limit itself would tell which exist.
        name = hashlib.sha256(login.lower().encode()).hexdigest()[:32]
        await limit(services, f"login:name:{name}", times, WINDOW_SECONDS)
    for agent in candidates:
        await limit(services, _counted_as(keys, agent, visit), times, WINDOW_SECONDS)


async def _forgive(services: Services, agent: Agent, visit: Visit) -> None:
    await forgive(services, _counted_as(services.get(Keys), agent, visit))


def _counted_as(keys: Keys, agent: Agent, visit: Visit) -> str:
    kind = "device" if devices.knows(keys, visit.device_mark, agent.id) else "account"
    return f"login:{kind}:{agent.id}"


async def _judge(services: Services, cmd: LogIn, candidates: list[Agent], visit: Visit) -> Agent:
    passwords = services.get(Passwords)
    if not candidates:
        await passwords.verify(cmd.password, None)
        raise WrongCredentials
    fitting = [agent for agent in candidates if await passwords.verify(cmd.password, agent.password_hash)]
    if not fitting:
        await _note_failure(services, candidates, visit)
        raise WrongCredentials
    if len(fitting) > 1:
        raise AmbiguousAccount
    if not fitting[0].is_enabled:
        raise AccountDisabled
    return fitting[0]


async def _note_failure(services: Services, candidates: list[Agent], visit: Visit) -> None:
    async with services.database.write() as db:
        for agent in candidates:
            add_entry(
                db,
                workspace_id=agent.workspace_id,
                action="session.refused",
                target_id=agent.id,
                ip=visit.ip,
            )
