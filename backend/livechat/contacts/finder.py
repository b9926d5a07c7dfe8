"""Listens to what visitors say and keeps what could go into the card. Off the road of the message: it may be late, or miss one."""

import asyncio
from collections import deque
from typing import NamedTuple
from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.contacts.events import VisitorFound
from livechat.contacts.found import Found
from livechat.contacts.models import FoundDetail
from livechat.contacts.recogniser import recognise
from livechat.contacts.service import offered
from livechat.core.services import Services
from livechat.messages.log import MessageLog
from livechat.messages.send import Send
from livechat.messages.wire import Message
from livechat.visitors.models import Visitor

log = structlog.get_logger()

# Under a flood the newest go unread: an offer less is better than memory without end.
WAITING_MAX = 2000
BATCH_MAX = 50
# What one visitor can make us keep.
PER_VISITOR = 100


class Heard(NamedTuple):
    conversation_id: UUID
    visitor_id: UUID
    seq: int
    text: str


class Finder:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._waiting: deque[Heard] = deque()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._is_closing = False

    async def start(self) -> None:
        messages = self._services.get(MessageLog)
        messages.on_committed(self._on_committed)
        messages.on_told(self._on_told)
        self._task = asyncio.create_task(self._run(), name="finder")

    async def close(self) -> None:
        self._is_closing = True
        self._wake.set()
        if self._task:
            await self._task

    def _on_committed(self, sends: list[Send]) -> None:
        for send in sends:
            if send.actor.kind == "visitor" and send.kind == "text":
                self._hear(Heard(send.conversation_id, send.actor.id, send.seq, send.text))

    def _on_told(self, visitor_id: UUID, message: Message) -> None:
        if message.sender.type == "visitor" and message.kind == "text":
            self._hear(Heard(message.conversation_id, visitor_id, message.seq, message.text))

    def _hear(self, heard: Heard) -> None:
        if len(self._waiting) < WAITING_MAX:
            self._waiting.append(heard)
            self._wake.set()

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(BATCH_MAX, len(self._waiting)))]
                try:
                    await self._read(batch)
                except Exception as error:  # noqa: BLE001 - one bad batch must not end all offers
                    log.warning("finder_failed", error=repr(error))
            if self._is_closing:
                return

    async def _read(self, batch: list[Heard]) -> None:
        for heard in batch:
            found = recognise(heard.text)
            if found:
                await self._keep(heard, found)
            # Messages go first.
            await asyncio.sleep(0)

    async def _keep(self, heard: Heard, found: list[Found]) -> None:
        async with self._services.database.read() as db:
            visitor = await db.get(Visitor, heard.visitor_id)
            known = await _known(db, heard.visitor_id)
        if visitor is None or len(known) >= PER_VISITOR:
            return
        fresh = [
            each
            for each in found
            if (each.field, each.value) not in known and visitor.card.get(each.field) != each.value
        ]
        if not fresh:
            return
        async with self._services.database.write() as db:
            for each in fresh:
                await _add(db, visitor, heard, each)
            items = await offered(db, visitor)
        self._services.broadcaster.emit(visitor.workspace_id, VisitorFound.of(visitor, items))


async def _known(db: AsyncSession, visitor_id: UUID) -> set[tuple[str, str]]:
    statement = select(FoundDetail.field, FoundDetail.value).filter_by(visitor_id=visitor_id)
    return {(field, value) for field, value in (await db.execute(statement)).all()}


async def _add(db: AsyncSession, visitor: Visitor, heard: Heard, found: Found) -> None:
    try:
        async with db.begin_nested():
            db.add(
                FoundDetail(
                    workspace_id=visitor.workspace_id,
                    visitor_id=visitor.id,
                    conversation_id=heard.conversation_id,
                    seq=heard.seq,
                    field=found.field,
                    value=found.value[:200],
                    confidence=found.confidence,
                )
            )
    except IntegrityError:
        # Said at the same moment in another process, or the conversation is gone.
        return
