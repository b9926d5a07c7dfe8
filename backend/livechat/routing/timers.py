"""Nobody waits for an agent who is silent or gone, and what nobody speaks in ends (T06).

Everything is read from the tables in each turn: a restart forgets nothing, and of several processes that find the same the
conditional change lets one act.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import Row, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.conversations.aftermath import announce
from livechat.conversations.models import Conversation
from livechat.conversations.requeue import WAITS, requeue_in
from livechat.conversations.service import end_offers
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.visitor_views import IDLE_NOTICE_SECONDS
from livechat.conversations.waiting import Waiting
from livechat.core import clock
from livechat.core.every import Every
from livechat.core.services import Services
from livechat.messages.entries import append_in, happening
from livechat.presence.agents import AgentPresence
from livechat.routing.events import ConversationOverdue
from livechat.sites.models import Site, SiteAgent
from livechat.sites.schemas import ServiceRules
from livechat.sites.service import rules_of
from livechat.visitors.models import Visitor

log = structlog.get_logger()

LOOK_SECONDS = 2.0

# Spelt out, not bound: only so SQLite sees that the small index of running conversations holds them all.
_RUNNING = text("conversations.status <> 'closed' AND conversations.status = 'open'")
_OPEN = (
    select(
        Conversation.id,
        Conversation.workspace_id,
        Conversation.site_id,
        Conversation.agent_id,
        Conversation.waiting_since,
        Conversation.assigned_at,
        Conversation.last_activity_at,
        Conversation.overdue_at,
        Conversation.idle_warned_at,
        Site.service_rules,
        Agent.nickname,
        Agent.gone_since,
        Visitor.number,
        Visitor.name,
    )
    .join(Site, Site.id == Conversation.site_id)
    .join(Agent, Agent.id == Conversation.agent_id)
    .join(Visitor, Visitor.id == Conversation.visitor_id)
    .where(_RUNNING)
)


@dataclass(slots=True)
class Served:
    """An open conversation and what its site expects."""

    row: Row[*tuple[Any, ...]]
    rules: ServiceRules

    @property
    def waits_since(self) -> datetime | None:
        """Since when the visitor waits for this agent, who may have got the chat later than the question."""
        since: datetime | None = self.row.waiting_since
        return since if since is None else max(since, self.row.assigned_at or since)


class ServiceTimers:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._looks = Every(LOOK_SECONDS, self.look, "service-timers")
        # A server that was away cannot tell how long a line was down: it counts from its own start.
        self._started_at = clock.now()

    async def start(self) -> None:
        self._looks.start()

    async def close(self) -> None:
        await self._looks.close()

    async def look(self) -> None:
        """See to every open conversation once."""
        async with self._services.database.read() as db:
            served = [Served(row, rules_of(row.service_rules)) for row in await db.execute(_OPEN)]
        by_workspace: dict[UUID, list[Served]] = defaultdict(list)
        for one in served:
            by_workspace[one.row.workspace_id].append(one)
        for workspace_id, those in by_workspace.items():
            gone = await self._note_lines(workspace_id, those)
            for one in those:
                try:
                    await self._see_to(one, gone.get(one.row.agent_id))
                except Exception as error:  # noqa: BLE001 - one that fails must not hold up the others
                    log.warning("timer_failed", conversation=str(one.row.id), error=repr(error))

    async def _note_lines(self, workspace_id: UUID, served: list[Served]) -> dict[UUID, datetime]:
        """Remember whose line is down since when; told are those who serve somebody."""
        connected = await self._services.get(AgentPresence).connected(workspace_id)
        known: dict[UUID, datetime | None] = {one.row.agent_id: one.row.gone_since for one in served}
        moment = clock.now()
        left = [id_ for id_, since in known.items() if since is None and id_ not in connected]
        back = [id_ for id_, since in known.items() if since is not None and id_ in connected]
        if left or back:
            async with self._services.database.write() as db:
                await _set_gone(db, left, moment)
                await _set_gone(db, back, None)
        found = {id_: since for id_, since in known.items() if since is not None and id_ not in connected}
        return {id_: max(since, self._started_at) for id_, since in found.items()}

    async def _see_to(self, one: Served, gone_since: datetime | None) -> None:
        moment = clock.now()
        if gone_since and moment - gone_since > timedelta(seconds=one.rules.offline_grace_seconds):
            await self._hand_back(one, "gone", gone_since)
        elif one.waits_since is None:
            await self._see_to_idle(one, moment)
        else:
            await self._see_to_unanswered(one, one.waits_since, moment)

    async def _see_to_unanswered(self, one: Served, since: datetime, moment: datetime) -> None:
        limit = timedelta(seconds=one.rules.first_response_seconds)
        is_lost = one.rules.is_handed_back and moment - since > 2 * limit
        if is_lost and await self._somebody_else(one):
            await self._hand_back(one, "silent", since)
        elif moment - since > limit and (one.row.overdue_at is None or one.row.overdue_at < since):
            await self._tell_overdue(one, since, moment)

    async def _tell_overdue(self, one: Served, since: datetime, moment: datetime) -> None:
        told = (
            update(Conversation)
            .where(
                Conversation.id == one.row.id,
                Conversation.overdue_at.is_not_distinct_from(one.row.overdue_at),
            )
            .values(overdue_at=moment)
            .returning(Conversation.id)
            .execution_options(synchronize_session=False)
        )
        async with self._services.database.write() as db:
            is_ours = await db.scalar(told) is not None
        if is_ours:
            self._emit(one, "unanswered", since)

    async def _hand_back(self, one: Served, kind: str, since: datetime) -> None:
        """Take it from the agent: others get it, in the place that its age gives it."""
        services = self._services
        async with services.database.write() as db:
            conversation = await _locked(db, one)
            # An answer may have come meanwhile.
            if conversation is None or (
                kind == "silent" and conversation.waiting_since != one.row.waiting_since
            ):
                return
            agent_id = str(one.row.agent_id)
            appended = await requeue_in(
                db,
                services.get(Links),
                conversation,
                happening("requeued", agent_id=agent_id, agent_name=one.row.nickname, reason=kind),
                avoided_agent_id=one.row.agent_id if kind == "silent" else None,
            )
        announce(services, conversation, appended, live=WAITS)
        services.get(ConversationUpdates).touch(conversation.workspace_id, conversation.id)
        services.get(Waiting).wake(conversation.workspace_id)
        self._emit(one, kind, since)

    async def _somebody_else(self, one: Served) -> bool:
        """Whether a silent agent's chat has where to go: a queue that nobody serves is worse than a slow agent."""
        online = await self._services.get(AgentPresence).online(one.row.workspace_id)
        free = {id_ for id_, info in online.items() if info.availability == "online"} - {one.row.agent_id}
        load = (
            select(func.count())
            .select_from(Conversation)
            .where(Conversation.agent_id == Agent.id, Conversation.status == "open")
            .scalar_subquery()
        )
        statement = (
            select(Agent.id)
            .join(SiteAgent, SiteAgent.agent_id == Agent.id)
            .where(
                SiteAgent.site_id == one.row.site_id,
                SiteAgent.is_auto_assign.is_(True),
                Agent.is_enabled.is_(True),
                Agent.id.in_(free),
                load < Agent.max_chats,
            )
            .limit(1)
        )
        async with self._services.database.read() as db:
            return await db.scalar(statement) is not None

    async def _see_to_idle(self, one: Served, moment: datetime) -> None:
        minutes = one.rules.idle_close_minutes
        spoken_at: datetime = one.row.last_activity_at
        if not minutes or moment - spoken_at < timedelta(minutes=minutes):
            return
        warned_at: datetime | None = one.row.idle_warned_at
        if warned_at is None or warned_at < spoken_at:
            await self._warn_idle(one, moment)
        elif moment - warned_at >= timedelta(seconds=IDLE_NOTICE_SECONDS):
            await self._close_idle(one)

    async def _warn_idle(self, one: Served, moment: datetime) -> None:
        warned = (
            update(Conversation)
            .where(
                Conversation.id == one.row.id,
                Conversation.status == "open",
                Conversation.last_activity_at == one.row.last_activity_at,
                Conversation.idle_warned_at.is_not_distinct_from(one.row.idle_warned_at),
            )
            .values(idle_warned_at=moment, version=Conversation.version + 1)
            .returning(Conversation.id)
            .execution_options(synchronize_session=False)
        )
        async with self._services.database.write() as db:
            is_ours = await db.scalar(warned) is not None
        if is_ours:
            self._services.get(ConversationUpdates).touch(one.row.workspace_id, one.row.id)
            self._emit(one, "idle", one.row.last_activity_at)

    async def _close_idle(self, one: Served) -> None:
        services = self._services
        async with services.database.write() as db:
            conversation = await _locked(db, one)
            if conversation is None or conversation.last_activity_at != one.row.last_activity_at:
                return
            await end_offers(db, conversation.id)
            appended = await append_in(
                db,
                services.get(Links),
                conversation,
                [happening("closed", reason="idle")],
                status="closed",
                closed_at=clock.now(),
                close_reason="idle",
            )
            await db.refresh(conversation)
        gone = {"state": "browsing", "agent": None, "conversation_id": None}
        announce(services, conversation, appended, live=gone)
        services.get(Waiting).wake(conversation.workspace_id)

    def _emit(self, one: Served, kind: str, since: datetime) -> None:
        event = ConversationOverdue.of(
            one.row.workspace_id,
            conversation_id=one.row.id,
            kind=kind,
            agent_id=one.row.agent_id,
            agent_name=one.row.nickname,
            visitor_number=one.row.number,
            visitor_name=one.row.name,
            seconds=int((clock.now() - since).total_seconds()),
        )
        self._services.broadcaster.emit(one.row.workspace_id, event)


async def _set_gone(db: AsyncSession, agent_ids: list[UUID], moment: datetime | None) -> None:
    if not agent_ids:
        return
    statement = update(Agent).where(Agent.id.in_(agent_ids))
    # The first process to notice says since when.
    statement = statement.where(Agent.gone_since.is_(None)) if moment else statement
    await db.execute(statement.values(gone_since=moment).execution_options(synchronize_session=False))


async def _locked(db: AsyncSession, one: Served) -> Conversation | None:
    """The conversation, if it is still open with the same agent."""
    statement = select(Conversation).where(
        Conversation.id == one.row.id,
        Conversation.status == "open",
        Conversation.agent_id == one.row.agent_id,
    )
    return await db.scalar(statement.with_for_update(key_share=True))
