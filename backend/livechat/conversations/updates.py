"""Tells the lists about changed conversations: many changes of one conversation become one event.

A change of state goes out at the next tick; mere messages wait a little longer, since those who chat have them already.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.blocks.blocklist import Blocklist
from livechat.conversations import wire
from livechat.conversations.events import ConversationState, list_audience
from livechat.conversations.models import Conversation
from livechat.conversations.summaries import summary, summary_rows
from livechat.conversations.visitor_views import for_visitors
from livechat.core.clock import monotonic
from livechat.core.db.outages import explain
from livechat.core.services import Services
from livechat.messages.log import MessageLog
from livechat.messages.send import Send
from livechat.presence.agents import AgentPresence
from livechat.presence.live import LiveVisitors

logger = logging.getLogger(__name__)

STATE_SECONDS = 0.05
MESSAGES_SECONDS = 1.0
# Conversations read by one select.
PAGE = 50
# Conversations told in one go: many agents times many conversations would hold up the messages that come meanwhile.
BREATH = 25
# Visitors beyond this place in the queue learn of their position when they look again.
QUEUE_TOLD = 50


class ConversationUpdates:
    """`services.get(ConversationUpdates)`; call `touch` after the commit."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # conversation → (workspace, whether its state changed)
        self._touched: dict[UUID, tuple[UUID, bool]] = {}
        self._due_at: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._telling: set[asyncio.Task[None]] = set()
        self._listeners: list[Callable[[Iterable[UUID]], None]] = []
        services.get(MessageLog).on_committed(self._on_messages)

    async def start(self) -> None: ...

    async def close(self) -> None:
        if self._timer:
            self._timer.cancel()
        for task in self._telling:
            task.cancel()
        if self._telling:
            await asyncio.wait(self._telling, timeout=2)

    def on_touched(self, listener: Callable[[Iterable[UUID]], None]) -> None:
        """Call `listener(ids)` with conversations that changed in this process."""
        self._listeners.append(listener)

    def touch(self, workspace_id: UUID, conversation_id: UUID, *, is_state: bool = True) -> None:
        """The conversation changed; `is_state` when its visitor should hear of it, too."""
        for listener in self._listeners:
            listener((conversation_id,))
        known = self._touched.get(conversation_id)
        self._touched[conversation_id] = (workspace_id, is_state or (known is not None and known[1]))
        self._schedule(STATE_SECONDS if is_state else MESSAGES_SECONDS)

    def _on_messages(self, sends: list[Send]) -> None:
        for listener in self._listeners:
            listener(send.conversation_id for send in sends)
        touched = self._touched
        for send in sends:
            if send.conversation_id not in touched:
                touched[send.conversation_id] = (send.actor.workspace_id, False)
        self._schedule(MESSAGES_SECONDS)

    def _schedule(self, seconds: float) -> None:
        due_at = monotonic() + seconds
        if self._timer is not None and self._due_at is not None:
            if self._due_at <= due_at:
                return
            self._timer.cancel()
        self._due_at = due_at
        self._timer = asyncio.get_running_loop().call_later(seconds, self._tick)

    def _tick(self) -> None:
        self._timer = None
        touched, self._touched = self._touched, {}
        task = asyncio.create_task(self._tell_all(touched), name="conversation updates")
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _tell_all(self, touched: dict[UUID, tuple[UUID, bool]]) -> None:
        by_workspace: dict[UUID, list[UUID]] = {}
        for conversation_id, (workspace_id, _) in touched.items():
            by_workspace.setdefault(workspace_id, []).append(conversation_id)
        for workspace_id, ids in by_workspace.items():
            for start in range(0, len(ids), PAGE):
                part = ids[start : start + PAGE]
                try:
                    await self._tell(workspace_id, part, [id_ for id_ in part if touched[id_][1]])
                except Exception as error:
                    if explain(error) is None:
                        logger.exception("changed conversations could not be told")
                        continue
                    # The database is away. What changed must still be told once it is back (G20).
                    logger.warning("changed conversations are told later: %r", error)
                    for id_ in part:
                        self._touched.setdefault(id_, touched[id_])
                    self._schedule(MESSAGES_SECONDS)

    async def _tell(self, workspace_id: UUID, ids: list[UUID], with_state: list[UUID]) -> None:
        services = self._services
        async with services.database.read() as db:
            rows = await summary_rows(db, ids)
        online = await services.get(LiveVisitors).online(workspace_id, [row.visitor_id for row in rows])
        blocks = await services.get(Blocklist).standing(workspace_id)
        for start in range(0, len(rows), BREATH):
            # Messages that came meanwhile go first.
            await asyncio.sleep(0)
            with services.broadcaster.cork():
                for row in rows[start : start + BREATH]:
                    services.broadcaster.send(
                        workspace_id,
                        list_audience(workspace_id, row.site_id, row.agent_id, row.taker_id),
                        wire.updated_frame(summary(row, online, blocks)),
                    )
        if with_state:
            await self._tell_visitors(workspace_id, with_state)

    async def _tell_visitors(self, workspace_id: UUID, ids: list[UUID]) -> None:
        services = self._services
        agents = await services.get(AgentPresence).online(workspace_id)
        async with services.database.read() as db:
            changed = list(await db.scalars(select(Conversation).where(Conversation.id.in_(ids))))
            told = changed + await self._queued_beside(db, changed)
            views = await for_visitors(db, told, agents)
        for conversation, view in zip(told, views, strict=True):
            services.broadcaster.emit(workspace_id, ConversationState.of(view, conversation.visitor_id))

    async def _queued_beside(self, db: AsyncSession, changed: list[Conversation]) -> list[Conversation]:
        """Those who wait on the same sites: their place in the queue may have changed."""
        sites = {one.site_id for one in changed}
        if not sites:
            return []
        known = {one.id for one in changed}
        statement = (
            select(Conversation)
            .where(
                Conversation.workspace_id == changed[0].workspace_id,
                Conversation.site_id.in_(sites),
                Conversation.status == "queued",
            )
            .order_by(Conversation.created_at)
            .limit(QUEUE_TOLD)
        )
        return [one for one in await db.scalars(statement) if one.id not in known]
