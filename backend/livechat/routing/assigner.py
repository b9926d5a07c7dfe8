"""Gives waiting conversations to agents with room, whenever one begins to wait or somebody gets room."""

import asyncio
import logging
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, true

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.conversations.aftermath import announce
from livechat.conversations.models import Conversation
from livechat.conversations.service import assign_in, live_chat, lock_agent, open_count
from livechat.conversations.waiting import Waiting
from livechat.core.services import Services
from livechat.messages.entries import happening
from livechat.presence.agents import AgentPresence
from livechat.routing.candidates import PERSON, by_place, can_serve, serving_sites
from livechat.routing.choice import Candidate, choose
from livechat.teams.models import TeamAgent
from livechat.visitors.models import Visitor

logger = logging.getLogger(__name__)

# Waiting conversations looked at in one go.
PAGE = 200
# Finds what was missed: a process that died, a word that the bus lost.
SWEEP_SECONDS = 5


@dataclass(slots=True)
class Queued:
    id: UUID
    site_id: UUID
    wanted: UUID | None
    last_agent: UUID | None
    is_invited: bool
    team_id: UUID | None
    avoided: UUID | None


class Assigner:
    """`services.get(Assigner)`; one run at a time per workspace in this process, and safe beside other processes."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # workspace → whether another run is wanted after the present one
        self._running: dict[UUID, bool] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        services.get(Waiting).on_wake(self.wake)

    async def start(self) -> None:
        self._services.get(AgentPresence).on_available(
            lambda workspace_id, _agent_id: self.wake(workspace_id)
        )
        self._keep(asyncio.create_task(self._sweep_forever(), name="queue sweep"))

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=2)

    def wake(self, workspace_id: UUID) -> None:
        """Look at the queue of this workspace soon."""
        if workspace_id in self._running:
            self._running[workspace_id] = True
            return
        self._running[workspace_id] = False
        self._keep(asyncio.create_task(self._run(workspace_id), name="assigner"))

    def _keep(self, task: "asyncio.Task[None]") -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sweep_forever(self) -> None:
        waiting = select(Conversation.workspace_id).where(Conversation.status == "queued").distinct()
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                async with self._services.database.read() as db:
                    workspace_ids = list(await db.scalars(waiting))
                for workspace_id in workspace_ids:
                    self.wake(workspace_id)
            except Exception:
                logger.warning("the queue could not be looked at", exc_info=True)

    async def _run(self, workspace_id: UUID) -> None:
        try:
            while True:
                self._running[workspace_id] = False
                await self.assign_waiting(workspace_id)
                if not self._running[workspace_id]:
                    return
        except Exception:
            # The sweep comes again.
            logger.warning("waiting conversations could not be assigned", exc_info=True)
        finally:
            self._running.pop(workspace_id, None)

    async def assign_waiting(self, workspace_id: UUID) -> None:
        """Give away what can be given now, oldest first."""
        online = await self._services.get(AgentPresence).online(workspace_id)
        free = {agent_id for agent_id, info in online.items() if info.availability == "online"}
        if not free:
            return
        queued, places = await self._look(workspace_id, free)
        for waiting in queued:
            candidates = places.get(waiting.team_id or waiting.site_id, [])
            # The load is counted again under a lock: who is full by now yields to the next best.
            while chosen := choose(
                candidates,
                wanted=waiting.wanted,
                last_agent=waiting.last_agent,
                is_invited=waiting.is_invited,
                avoided=waiting.avoided,
            ):
                if await self._assign(waiting.id, chosen):
                    break

    async def _look(
        self, workspace_id: UUID, free: set[UUID]
    ) -> tuple[list[Queued], dict[UUID, list[Candidate]]]:
        waiting = (
            select(
                Conversation.id,
                Conversation.site_id,
                Conversation.wanted_agent_id,
                Conversation.origin,
                Conversation.team_id,
                Conversation.avoided_agent_id,
                Visitor.last_agent_id,
            )
            .join(Visitor, Visitor.id == Conversation.visitor_id)
            .where(Conversation.workspace_id == workspace_id, Conversation.status == "queued")
            .order_by(Conversation.created_at, Conversation.id)
            .limit(PAGE)
        )
        # Who is handed something in person or as a team gets it, whatever sites they serve.
        in_teams = (
            select(TeamAgent.team_id.label("place"), true().label("is_auto_assign"), *PERSON)
            .join(Agent, Agent.id == TeamAgent.agent_id)
            .where(*can_serve(workspace_id, free))
        )
        async with self._services.database.read() as db:
            queued = [
                Queued(
                    row.id,
                    row.site_id,
                    row.wanted_agent_id,
                    row.last_agent_id,
                    row.origin == "invitation",
                    row.team_id,
                    row.avoided_agent_id,
                )
                for row in await db.execute(waiting)
            ]
            if not queued:
                return [], {}
            rows = list(await db.execute(serving_sites(workspace_id, free)))
            if any(one.team_id for one in queued):
                rows += await db.execute(in_teams)
        return queued, by_place(rows)

    async def _assign(self, conversation_id: UUID, chosen: Candidate) -> bool:
        """Whether this conversation is settled: given to the chosen one, or taken by somebody else meanwhile."""
        services = self._services
        async with services.database.write() as db:
            conversation = await db.scalar(
                select(Conversation)
                .where(Conversation.id == conversation_id, Conversation.status == "queued")
                .with_for_update(key_share=True, skip_locked=True)
            )
            if conversation is None:
                return True
            agent = await lock_agent(db, chosen.agent_id)
            chosen.load = await open_count(db, agent.id)
            chosen.max_chats = agent.max_chats
            if not chosen.has_room:
                return False
            entry = happening("assigned", agent_id=str(agent.id), agent_name=agent.nickname)
            appended = await assign_in(db, services.get(Links), conversation, agent, [entry])
        chosen.load += 1
        chosen.last_assigned_at = agent.last_assigned_at
        announce(services, conversation, appended, live=live_chat(conversation, agent))
        return True
