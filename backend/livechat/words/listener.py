"""Listens to what is said for words that somebody wants to know of. Off the road of the message, as `contacts.finder` is."""

import asyncio
from collections import deque
from typing import NamedTuple
from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from livechat.conversations.models import Conversation
from livechat.core.services import Services
from livechat.messages.log import MessageLog
from livechat.messages.send import Send
from livechat.messages.wire import Message
from livechat.words.complaints import COMPLAINTS
from livechat.words.events import AttentionChanged
from livechat.words.lists import WordLists
from livechat.words.matching import find
from livechat.words.models import WordHit

log = structlog.get_logger()

# Under a flood the newest go unheard: a notice less is better than memory without end.
WAITING_MAX = 2000
# Matched in one go before others get their turn.
BATCH_MAX = 20


class Heard(NamedTuple):
    # Not known of what another change brought.
    workspace_id: UUID | None
    conversation_id: UUID
    seq: int
    is_visitor: bool
    text: str


class WordListener:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._lists = services.add(WordLists(services))
        self._waiting: deque[Heard] = deque()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._is_closing = False

    async def start(self) -> None:
        messages = self._services.get(MessageLog)
        messages.on_committed(self._on_committed)
        messages.on_told(self._on_told)
        self._task = asyncio.create_task(self._run(), name="word listener")

    async def close(self) -> None:
        self._is_closing = True
        self._wake.set()
        if self._task:
            await self._task

    def _on_committed(self, sends: list[Send]) -> None:
        for send in sends:
            if send.kind == "text":
                is_visitor = send.actor.kind == "visitor"
                self._hear(
                    Heard(send.actor.workspace_id, send.conversation_id, send.seq, is_visitor, send.text)
                )

    def _on_told(self, visitor_id: UUID, message: Message) -> None:
        if message.kind == "text":
            is_visitor = message.sender.type == "visitor"
            self._hear(Heard(None, message.conversation_id, message.seq, is_visitor, message.text))

    def _hear(self, heard: Heard) -> None:
        if len(self._waiting) < WAITING_MAX:
            self._waiting.append(heard)
            self._wake.set()

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                for _ in range(min(BATCH_MAX, len(self._waiting))):
                    try:
                        await self._read(self._waiting.popleft())
                    except Exception as error:  # noqa: BLE001 - one that fails must not end all listening
                        log.warning("word_listener_failed", error=repr(error))
                # Messages go first.
                await asyncio.sleep(0)
            if self._is_closing:
                return

    async def _read(self, heard: Heard) -> None:
        workspace_id = heard.workspace_id or await self._workspace_of(heard.conversation_id)
        if workspace_id is None:
            return
        hits = {"sensitive": find(await self._lists.of(workspace_id), heard.text)}
        if heard.is_visitor:
            hits["complaint"] = find(COMPLAINTS, heard.text)
        if any(hits.values()):
            await self._keep(workspace_id, heard, hits)

    async def _workspace_of(self, conversation_id: UUID) -> UUID | None:
        async with self._services.database.read() as db:
            return await db.scalar(select(Conversation.workspace_id).filter_by(id=conversation_id))

    async def _keep(self, workspace_id: UUID, heard: Heard, hits: dict[str, list[str]]) -> None:
        try:
            async with self._services.database.write() as db:
                db.add_all(
                    WordHit(
                        workspace_id=workspace_id,
                        conversation_id=heard.conversation_id,
                        seq=heard.seq,
                        kind=kind,
                        words=words,
                    )
                    for kind, words in hits.items()
                    if words
                )
        except IntegrityError:
            # Heard already, or the conversation is gone.
            return
        self._services.broadcaster.emit(workspace_id, AttentionChanged.of(workspace_id))
