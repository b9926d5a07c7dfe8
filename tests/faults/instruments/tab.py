"""A tab as the SDK keeps one: comes back by itself, resumes, follows heads, retries what was not acknowledged."""

import asyncio
import random
from contextlib import suppress
from typing import Any

from tests.faults.instruments.ledger import Ack, Message, Sent
from tests.faults.instruments.people import Person, acknowledge
from tests.faults.instruments.waiting import PATIENCE, until
from tests.faults.instruments.wire import Frame, Gone, Refused, Wire

# Answers after which the same send is tried again.
PASSING = {"busy", "unavailable", "too_many_requests", "unauthenticated"}


class Tab:
    """One socket at a time. `logs` hold what this reader saw, in the order it became visible."""

    def __init__(self, person: Person, *, bases: list[str] | None = None, name: str = "") -> None:
        self.person = person
        self.name = name or f"{person.name}'s tab"
        self.bases = bases or person.bases
        self.logs: dict[str, list[Message]] = {}
        self.epoch: str | None = None
        self.wire: Wire | None = None
        self.connects = 0
        self.close_codes: list[int | None] = []
        self.resets = 0
        # Conversations that an agent keeps open beside those they serve.
        self.opened: set[str] = set()
        self.heartbeat_seconds = 25.0
        self._heads: dict[str, int] = {}
        self._stash: dict[str, dict[int, Message]] = {}
        self._repairs: dict[str, asyncio.Task[None]] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_ready = asyncio.Event()
        person.ledger.readers.append(self)

    async def start(self) -> "Tab":
        self._task = asyncio.create_task(self._live())
        await self.ready()
        return self

    async def ready(self, within: float = PATIENCE) -> None:
        async with asyncio.timeout(within):
            await self._is_ready.wait()

    async def stop(self) -> None:
        tasks = [task for task in (self._task, *self._repairs.values()) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self.wire is not None:
            await self.wire.close()

    # What it holds

    def position(self, conversation_id: str) -> int:
        log = self.logs.get(conversation_id)
        return log[-1]["seq"] if log else 0

    async def holds(self, conversation_id: str, seq: int, within: float = PATIENCE) -> None:
        """Wait until this reader has everything up to `seq`."""
        await until(
            lambda: self.position(conversation_id) >= seq,
            f"{self.name} holds {seq} (has {self.position(conversation_id)})",
            within=within,
        )

    async def open(self, conversation_id: str) -> None:
        """An agent looks at a conversation."""
        self.opened.add(conversation_id)
        self.logs.setdefault(conversation_id, [])
        if self.wire is not None:
            with suppress(Gone):
                await self._open(self.wire, conversation_id)

    async def _open(self, wire: Wire, conversation_id: str) -> None:
        result = await wire.call("conversation.open", {"conversation_id": conversation_id})
        self._head(conversation_id, result["last_seq"])

    # Sending

    async def say(self, conversation_id: str, text: str, *, within: float = 60) -> Sent:
        """Send until it is acknowledged, with one client id."""
        sent = self.person.note(conversation_id, text)
        async with asyncio.timeout(within):
            await self.insist(sent)
        return sent

    async def insist(self, sent: Sent) -> Ack:
        while True:
            await self._is_ready.wait()
            try:
                return await self._try(sent)
            except Gone:
                await asyncio.sleep(random.uniform(0.01, 0.1))
            except Refused as refused:
                if refused.code not in PASSING:
                    raise
                await asyncio.sleep(random.uniform(0.05, 0.3))

    async def _try(self, sent: Sent) -> Ack:
        wire = self.wire
        if wire is None:
            raise Gone("not connected")
        sent.tries += 1
        data = {
            "conversation_id": sent.conversation_id,
            "client_id": sent.client_id,
            "kind": "text",
            "text": sent.text,
        }
        # A line may swallow the answer without breaking: what the SDK does after its answer time.
        try:
            async with asyncio.timeout(8):
                result = await wire.call("message.send", data, within=PATIENCE)
        except TimeoutError as error:
            raise Gone("no answer") from error
        self._see(result["message"])
        return acknowledge(sent, result)

    # Living

    async def _live(self) -> None:
        attempt = 0
        while True:
            base = self.bases[attempt % len(self.bases)]
            attempt += 1
            try:
                await self._connect(base)
            except (Gone, TimeoutError, AssertionError):
                await asyncio.sleep(random.uniform(0.02, 0.2))
                continue
            except Refused as refused:
                if refused.code not in PASSING:
                    self.person.ledger.surprises.append(f"{self.name}: hello refused with {refused}")
                    return
                await asyncio.sleep(random.uniform(0.1, 0.4))
                continue
            await self._stay()

    async def _connect(self, base: str) -> None:
        positions = {key: self.position(key) for key in self.logs}
        hello: dict[str, Any] = {"token": self.person.token, "positions": positions}
        if self.epoch is not None:
            hello["epoch"] = self.epoch
        wire = await Wire.dial(self.person.door_url(base), within=5)
        wire.on_frame.append(self._on_frame)
        try:
            result = await wire.call("hello", hello, within=8)
            self.connects += 1
            self.epoch = result["epoch"]
            self.heartbeat_seconds = result["limits"]["heartbeat_seconds"]
            for conversation_id, answer in result["resume"].items():
                self._resume(conversation_id, answer)
            self._heads_came(result["heads"])
            for conversation_id in self.opened:
                await self._open(wire, conversation_id)
        except BaseException:
            await wire.abort()
            raise
        self.wire = wire
        self._is_ready.set()

    async def _stay(self) -> None:
        """Heartbeats until the line ends."""
        wire = self.wire
        assert wire is not None
        try:
            while wire.is_open:
                try:
                    await wire.closed(within=self.heartbeat_seconds)
                except TimeoutError:
                    async with asyncio.timeout(8):
                        result = await wire.call("ping")
                    self._heads_came(result["heads"])
        except (Gone, Refused, TimeoutError):
            pass
        finally:
            self._is_ready.clear()
            self.wire = None
            self.close_codes.append(wire.close_code)
            await wire.abort()

    # Following

    def _on_frame(self, frame: Frame) -> None:
        kind = frame.get("type")
        if kind == "message.created":
            self._see(frame["message"])
        elif kind == "heads":
            self._heads_came(frame["heads"])
        elif kind == "resync":
            for conversation_id in self.logs:
                self._repair(conversation_id)

    def _resume(self, conversation_id: str, answer: Frame) -> None:
        if answer["status"] == "reset":
            self.resets += 1
            self.logs[conversation_id] = []
            self._head(conversation_id, answer["last_seq"])
            return
        for message in answer["messages"]:
            self._see(message)
        self._head(conversation_id, answer["last_seq"])

    def _heads_came(self, heads: dict[str, int]) -> None:
        for conversation_id, last_seq in heads.items():
            self._head(conversation_id, last_seq)

    def _head(self, conversation_id: str, last_seq: int) -> None:
        self._heads[conversation_id] = max(last_seq, self._heads.get(conversation_id, 0))
        if last_seq > self.position(conversation_id):
            self._repair(conversation_id)

    def _see(self, message: Message) -> None:
        """An entry, live or fetched. Out of turn it waits for the hole to be filled."""
        conversation_id, seq = message["conversation_id"], message["seq"]
        log = self.logs.setdefault(conversation_id, [])
        if seq <= len(log):
            if log[seq - 1]["id"] != message["id"]:
                self.person.ledger.surprises.append(
                    f"{self.name}: two entries with seq {seq} in {conversation_id}"
                )
            return
        stash = self._stash.setdefault(conversation_id, {})
        stash[seq] = message
        while (following := stash.pop(len(log) + 1, None)) is not None:
            log.append(following)
        if stash:
            self._repair(conversation_id)

    def _repair(self, conversation_id: str) -> None:
        """Fetch what is missing, one fetch at a time."""
        task = self._repairs.get(conversation_id)
        if task is None or task.done():
            self._repairs[conversation_id] = asyncio.create_task(self._fetch(conversation_id))

    async def _fetch(self, conversation_id: str) -> None:
        while True:
            try:
                for message in await self.person.history(
                    conversation_id, after=self.position(conversation_id), base=self._rest_base()
                ):
                    self._see(message)
            except (Gone, Refused) as error:
                if isinstance(error, Refused) and error.code not in PASSING:
                    self.person.ledger.surprises.append(f"{self.name}: history refused with {error}")
                    return
                await asyncio.sleep(random.uniform(0.05, 0.3))
                continue
            if self.position(conversation_id) >= self._heads.get(conversation_id, 0):
                return
            await asyncio.sleep(0.05)

    def _rest_base(self) -> str:
        return random.choice(self.bases)
