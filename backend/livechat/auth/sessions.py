"""Sign-ins on devices: begin, rotate, end."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.auth.models import Session
from livechat.auth.refresh_tokens import RefreshClaims
from livechat.core import channels
from livechat.core.clock import now
from livechat.core.services import Services
from livechat.settings import Settings

EndReason = Literal["signed_out", "revoked", "password_changed", "disabled", "reuse_detected"]


def begin(
    db: AsyncSession,
    settings: Settings,
    *,
    workspace_id: UUID,
    agent_id: UUID,
    is_persistent: bool,
    ip: str,
    user_agent: str,
) -> Session:
    moment = now()
    session = Session(
        workspace_id=workspace_id,
        agent_id=agent_id,
        rotated_at=moment,
        last_used_at=moment,
        expires_at=moment + _lifetime(settings, is_persistent=is_persistent),
        is_persistent=is_persistent,
        ip=ip,
        user_agent=user_agent,
    )
    db.add(session)
    return session


@dataclass(frozen=True, slots=True)
class Rotation:
    """`is_reuse` means that an old token came back, and that the session was ended for it."""

    session: Session
    is_reuse: bool


async def rotate(db: AsyncSession, settings: Settings, claims: RefreshClaims) -> Rotation | None:
    """Use a refresh token up. The one before the present one still gets the same successor for some seconds."""
    session = await db.scalar(select(Session).filter_by(id=claims.session_id).with_for_update())
    moment = now()
    if session is None or session.revoked_at is not None or session.expires_at <= moment:
        return None
    if claims.counter == session.counter:
        session.counter += 1
        session.rotated_at = moment
        session.last_used_at = moment
        session.expires_at = moment + _lifetime(settings, is_persistent=session.is_persistent)
        return Rotation(session, is_reuse=False)
    grace = timedelta(seconds=settings.refresh_grace_seconds)
    if claims.counter == session.counter - 1 and moment - session.rotated_at <= grace:
        return Rotation(session, is_reuse=False)
    session.revoked_at = moment
    return Rotation(session, is_reuse=True)


async def end(
    db: AsyncSession,
    *,
    agent_id: UUID,
    session_id: UUID | None = None,
    keep: UUID | None = None,
) -> list[UUID]:
    """End one session of an agent, or all but `keep`; say so to their sockets with `announce` after the commit."""
    statement = (
        update(Session)
        .where(Session.agent_id == agent_id, Session.revoked_at.is_(None))
        .values(revoked_at=now())
        .returning(Session.id)
        .execution_options(synchronize_session=False)
    )
    if session_id is not None:
        statement = statement.where(Session.id == session_id)
    if keep is not None:
        statement = statement.where(Session.id != keep)
    return list((await db.scalars(statement)).all())


def announce(services: Services, workspace_id: UUID, ended: list[UUID], reason: EndReason) -> None:
    """Close the sockets of ended sessions, in every process (SB4)."""
    for session_id in ended:
        services.broadcaster.end(workspace_id, channels.session(session_id), reason)


def _lifetime(settings: Settings, *, is_persistent: bool) -> timedelta:
    return timedelta(days=settings.session_days) if is_persistent else timedelta(hours=settings.session_hours)
