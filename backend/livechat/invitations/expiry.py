"""Invitations that nobody answered end by themselves."""

import asyncio
import logging

from sqlalchemy import or_, select, update

from livechat.agents.models import Agent
from livechat.core import clock
from livechat.core.services import Services
from livechat.invitations.events import InvitationUpdated
from livechat.invitations.models import Invitation
from livechat.invitations.service import PENDING, invitation_out
from livechat.presence.live import LiveVisitors

logger = logging.getLogger(__name__)

SWEEP_SECONDS = 5
PAGE = 200


class InvitationExpiry:
    """One sweep per process; the conditional update lets one of them win."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._sweeping: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._sweeping = asyncio.create_task(self._sweep_forever(), name="invitation expiry")

    async def close(self) -> None:
        if self._sweeping:
            self._sweeping.cancel()
            await asyncio.wait({self._sweeping})

    async def _sweep_forever(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.sweep()
            except Exception:
                logger.warning("invitations could not be expired", exc_info=True)

    async def sweep(self) -> None:
        """End the invitations that are due."""
        due = (
            select(Invitation.id)
            .where(
                Invitation.status.in_(PENDING),
                or_(Invitation.expires_at < clock.now(), Invitation.expires_at.is_(None)),
            )
            .limit(PAGE)
        )
        async with self._services.database.read() as db:
            ids = list(await db.scalars(due))
        if not ids:
            return
        async with self._services.database.write() as db:
            ended = await db.scalars(
                update(Invitation)
                .where(Invitation.id.in_(ids), Invitation.status.in_(PENDING))
                .values(status="expired")
                .returning(Invitation.id)
                .execution_options(synchronize_session=False)
            )
            rows = await db.execute(
                select(Invitation, Agent.nickname)
                .join(Agent, Agent.id == Invitation.agent_id)
                .where(Invitation.id.in_(list(ended)))
            )
            found = [(row[0], row[1]) for row in rows]
        live = self._services.get(LiveVisitors)
        for one, nickname in found:
            event = InvitationUpdated.of(invitation_out(one, nickname), one.site_id, one.workspace_id)
            self._services.broadcaster.emit(one.workspace_id, event)
            live.patch(
                one.workspace_id,
                one.site_id,
                one.visitor_id,
                only_if_state="invited",
                state="browsing",
                agent=None,
                invitation_id=None,
            )
