"""The message log: every message of this process goes through it, many in one transaction (group commit).

While one transaction runs, newcomers wait for the next: no added delay when quiet, bigger batches when busy.
A sender is answered only after the commit (G1), and everybody else hears of it after that.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from uuid import UUID

from livechat.attachments.links import Links
from livechat.core.clock import monotonic
from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.errors import Busy, DomainError, Internal, Unavailable
from livechat.core.services import Services
from livechat.messages import wire
from livechat.messages.events import audience
from livechat.messages.journal import BadBatch, JournalDown, open_journal
from livechat.messages.send import Send

logger = logging.getLogger(__name__)

BATCH_MAX = 512
# Below this many in the last batch, waiting for company would only cost time.
CROWD = 4
# A crowd is forgotten after this time.
CROWD_SECONDS = 0.2


class MessageLog:
    """`services.get(MessageLog)`; `submit` for sockets, `append` for those who can await."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._settings = services.settings
        self._journal = open_journal(services.database)
        self._links = services.get(Links)
        self._pending: deque[Send] = deque()
        self._wake = asyncio.Event()
        self._is_closing = False
        self._crowded_at = -CROWD_SECONDS
        self._flushing: asyncio.Task[None] | None = None
        self._listeners: list[Callable[[list[Send]], None]] = []
        self._told_listeners: list[Callable[[UUID, wire.Message], None]] = []
        # conversation → (agent, channels), so that a conversation's names are made once.
        self._audiences: dict[UUID, tuple[object, list[str]]] = {}

    def on_committed(self, listener: Callable[[list[Send]], None]) -> None:
        """Call `listener(sends)` with the stored messages of each batch."""
        self._listeners.append(listener)

    def on_told(self, listener: Callable[[UUID, wire.Message], None]) -> None:
        """Call `listener(visitor_id, message)` for entries that another change brought, such as a first message."""
        self._told_listeners.append(listener)

    def told(self, visitor_id: UUID, message: wire.Message) -> None:
        """An entry that did not come through here was stored and told."""
        for listener in self._told_listeners:
            listener(visitor_id, message)

    async def start(self) -> None:
        await self._journal.start()
        self._flushing = asyncio.create_task(self._flush_forever(), name="message log")

    async def close(self) -> None:
        """Store what still waits, then let the database go."""
        if self._is_closing:
            return
        self._is_closing = True
        self._wake.set()
        if self._flushing:
            await self._flushing
        await self._journal.close()

    async def append(
        self,
        actor: Actor,
        conversation_id: UUID,
        client_id: UUID,
        *,
        kind: str,
        text: str = "",
        attachment_id: UUID | None = None,
        quote_seq: int | None = None,
        connection: Connection | None = None,
    ) -> Send:
        """Store one message and return what became of it; raises its refusal."""
        answered: asyncio.Future[Send] = asyncio.get_running_loop().create_future()

        def settle(send: Send) -> None:
            if answered.done():
                return
            if send.error:
                answered.set_exception(send.error)
            else:
                answered.set_result(send)

        self.submit(
            Send(actor, conversation_id, client_id, kind, text, attachment_id, settle, connection, quote_seq)
        )
        return await answered

    @property
    def is_busy(self) -> bool:
        """Whether messages come in crowds just now: what may wait had better."""
        return monotonic() - self._crowded_at < CROWD_SECONDS

    def submit(self, send: Send) -> None:
        """Queue a message. Its `settle` is called when the outcome is known, at once if there is no room (G21)."""
        if self._is_closing:
            send.error = Unavailable(retry_after=1)
        elif len(self._pending) >= self._settings.message_queue_max:
            send.error = Busy(retry_after=1)
        else:
            self._pending.append(send)
            self._wake.set()
            return
        send.settle(send)

    async def _flush_forever(self) -> None:
        linger = self._settings.message_linger_ms / 1000
        crowd = 0
        while not (self._is_closing and not self._pending):
            if not self._pending:
                self._wake.clear()
                await self._wake.wait()
                continue
            if crowd >= CROWD and linger and not self._is_closing:
                await asyncio.sleep(linger)
            batch = [self._pending.popleft() for _ in range(min(BATCH_MAX, len(self._pending)))]
            crowd = len(batch)
            if crowd >= CROWD:
                self._crowded_at = monotonic()
            await self._flush(batch)

    async def _flush(self, batch: list[Send]) -> None:
        try:
            await self._journal.write(batch)
        except JournalDown as down:
            logger.warning("messages not stored, the database does not answer: %s", down)
            # Those who came meanwhile have waited long enough, too: an answer within 5 seconds (G13).
            batch = batch + list(self._pending)
            self._pending.clear()
            self._refuse(batch, Unavailable)
        except BadBatch as bad:
            if len(batch) == 1:
                logger.exception("a message cannot be stored", exc_info=bad)
                self._refuse(batch, Internal)
            else:
                for send in batch:
                    send.reset()
                    await self._flush([send])
        except Exception:
            logger.exception("messages could not be stored")
            self._refuse(batch, Internal)
        else:
            with self._services.broadcaster.cork():
                self._publish(batch)

    def _refuse(self, batch: list[Send], error: type[DomainError]) -> None:
        for send in batch:
            send.error = error(retry_after=1)
            send.settle(send)

    def _publish(self, batch: list[Send]) -> None:
        """Answer the senders and tell everybody else, in the order of the log."""
        stored: list[Send] = []
        for send in batch:
            try:
                if send.error is None:
                    self._encode(send)
                    if not send.is_duplicate:
                        stored.append(send)
                send.settle(send)
                if send.error is None and not send.is_duplicate:
                    self._tell(send)
            except Exception:
                # It is stored; whoever missed the news finds it by the head positions (G8).
                logger.exception("a stored message could not be told")
        if stored:
            for listener in self._listeners:
                listener(stored)

    def _encode(self, send: Send) -> None:
        if send.original is not None:
            send.message = send.original.message
            send.id, send.seq = send.original.id, send.original.seq
            return
        actor = send.actor
        assert send.id  # noqa: S101
        sender = wire.Sender(
            actor.kind, actor.id, send.sender_name, wire.avatar_url(actor.id, send.sender_avatar)
        )
        send.message = wire.encode(
            wire.message(
                id=send.id,
                conversation_id=send.conversation_id,
                seq=send.seq,
                kind=send.kind,
                sender=sender,
                client_id=send.client_id,
                text="" if send.is_recalled else send.text,
                data=None if send.is_recalled else send.data,
                created_at=send.created_at,
                links=self._links,
                quote=None if send.is_recalled else send.quote,
                is_recalled=send.is_recalled,
            )
        )

    def _tell(self, send: Send) -> None:
        head = send.head
        assert head  # noqa: S101
        known = self._audiences.get(send.conversation_id)
        if known is None or known[0] != head.agent_id:
            if len(self._audiences) > 20_000:
                self._audiences.clear()
            agent = head.agent_id and as_uuid(head.agent_id)
            known = (head.agent_id, audience(send.conversation_id, as_uuid(head.visitor_id), agent))
            self._audiences[send.conversation_id] = known
        self._services.broadcaster.send(
            send.actor.workspace_id, known[1], wire.created_frame(send.message), exclude=send.connection
        )


def as_uuid(value: UUID | str) -> UUID:
    """An id in the form of either database."""
    return UUID(value) if isinstance(value, str) else value
