"""Offers that nobody took up in time end by themselves, and the conversation is with whom it came from (C19)."""

from uuid import UUID

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.conversations.aftermath import announce
from livechat.conversations.models import Conversation, Transfer
from livechat.conversations.service import assign_in, live_chat, lock_agent
from livechat.conversations.updates import ConversationUpdates
from livechat.core.clock import now
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.messages.entries import Appended, happening
from livechat.teams.models import Team
from livechat.transfers.service import ended

log = structlog.get_logger()

SWEEP_SECONDS = 1.0
PAGE = 200


class TransferExpiry:
    """One sweep per process over the table, so that a restart forgets nothing; the conditional update lets one win."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._sweeps = Every(SWEEP_SECONDS, self.sweep, "transfer-expiry")

    async def start(self) -> None:
        self._sweeps.start()

    async def close(self) -> None:
        await self._sweeps.close()

    async def sweep(self) -> None:
        """End the offers that are due."""
        due = (
            select(Transfer.id)
            .where(Transfer.state == "offered", Transfer.expires_at <= now())
            .order_by(Transfer.expires_at)
            .limit(PAGE)
        )
        async with self._services.database.read() as db:
            ids = list(await db.scalars(due))
        for transfer_id in ids:
            try:
                await self._expire(transfer_id)
            except Exception as error:  # noqa: BLE001 - one that fails must not hold up the others
                log.warning("transfer_not_ended", transfer=str(transfer_id), error=repr(error))

    async def _expire(self, transfer_id: UUID) -> None:
        services = self._services
        async with services.database.write() as db:
            transfer = await db.get(Transfer, transfer_id)
            if transfer is None:
                return
            locked = select(Conversation).where(Conversation.id == transfer.conversation_id)
            conversation = await db.scalar(locked.with_for_update(key_share=True))
            if conversation is None or not await _end(db, transfer_id):
                return
            to_name = await _name(db, transfer)
            appended, agent = await _give_back(db, services.get(Links), transfer, conversation)
            conversation.version += 1
        services.broadcaster.emit(transfer.workspace_id, ended(transfer, "expired", to_name))
        if agent:
            announce(services, conversation, appended, live=live_chat(conversation, agent))
        else:
            services.get(ConversationUpdates).touch(conversation.workspace_id, conversation.id)


async def _end(db: AsyncSession, transfer_id: UUID) -> bool:
    """Whether this process is the one that ends it."""
    won = await db.scalar(
        update(Transfer)
        .where(Transfer.id == transfer_id, Transfer.state == "offered")
        .values(state="expired", ended_at=now())
        .returning(Transfer.id)
        .execution_options(synchronize_session=False)
    )
    return won is not None


async def _name(db: AsyncSession, transfer: Transfer) -> str:
    if transfer.to_agent_id:
        agent = await db.get(Agent, transfer.to_agent_id)
        return agent.nickname if agent else ""
    team = await db.get(Team, transfer.to_team_id) if transfer.to_team_id else None
    return team.name if team else ""


async def _give_back(
    db: AsyncSession, links: Links, transfer: Transfer, conversation: Conversation
) -> tuple[list[Appended], Agent | None]:
    """From a team's queue back to whom it came from; offered in person, it never left."""
    if conversation.status != "queued" or transfer.to_agent_id:
        return [], None
    conversation.team_id = None
    giver = await lock_agent(db, transfer.from_agent_id) if transfer.from_agent_id else None
    if giver is None or not giver.is_enabled:
        await db.flush()
        return [], None
    entry = happening("assigned", agent_id=str(giver.id), agent_name=giver.nickname)
    return await assign_in(db, links, conversation, giver, [entry]), giver
