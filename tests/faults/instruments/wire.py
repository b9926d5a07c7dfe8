"""One raw socket: frames in the order they came, replies by id. It keeps its heartbeat and repairs nothing."""

import asyncio
import itertools
import json
from contextlib import suppress
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from tests.faults.instruments.waiting import PATIENCE, until

Frame = dict[str, Any]


class Refused(Exception):
    """The server answered with an error."""

    def __init__(self, code: str, details: dict[str, Any]) -> None:
        super().__init__(f"{code} {details}")
        self.code = code
        self.details = details


class Gone(Exception):
    """The connection ended before an answer came: the outcome is unknown."""


class Wire:
    """`call` for commands, `events` for what came by itself, `frames` for everything in order."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.frames: list[Frame] = []
        self.hello: Frame = {}
        self._ids = itertools.count(1)
        self._waiting: dict[str, asyncio.Future[Frame]] = {}
        self._reader = asyncio.create_task(self._read())
        self._heart: asyncio.Task[None] | None = None
        self.on_frame: list[Any] = []

    @classmethod
    async def open(cls, url: str, hello: dict[str, Any], *, within: float = PATIENCE) -> Self:
        """Connect and say hello; Refused or Gone if the server does not want us."""
        wire = await cls.dial(url, within=within)
        try:
            wire.hello = await wire.call("hello", hello, within=within)
        except BaseException:
            await wire.abort()
            raise
        wire._heart = asyncio.create_task(wire._beat(wire.hello["limits"]["heartbeat_seconds"] / 2))
        return wire

    @classmethod
    async def dial(cls, url: str, *, within: float = PATIENCE, **options: Any) -> Self:
        """Connect without a word."""
        try:
            connection = await connect(
                url,
                ping_interval=None,
                compression=None,
                open_timeout=within,
                close_timeout=1,
                max_size=2**22,
                proxy=None,
                # A browser names the page it comes from; ours comes from the server itself.
                origin=Origin(url.replace("ws", "http", 1).split("/ws/")[0]),
                **options,
            )
        except (OSError, TimeoutError, EOFError) as error:
            raise Gone(str(error)) from error
        except Exception as error:
            # A refusal before the handshake is over: the process starts or ends.
            raise Gone(repr(error)) from error
        return cls(connection)

    @property
    def events(self) -> list[Frame]:
        return [frame for frame in self.frames if "type" in frame]

    def events_of(self, kind: str) -> list[Frame]:
        return [frame for frame in self.frames if frame.get("type") == kind]

    def messages(self, conversation_id: str) -> list[Frame]:
        """Live entries of one conversation, as they came."""
        return [
            frame["message"]
            for frame in self.events_of("message.created")
            if frame["message"]["conversation_id"] == conversation_id
        ]

    @property
    def is_open(self) -> bool:
        return not self._reader.done()

    @property
    def close_code(self) -> int | None:
        """1006 when it broke without a farewell."""
        return self.connection.close_code

    async def call(self, kind: str, data: dict[str, Any] | None = None, *, within: float = PATIENCE) -> Frame:
        request_id = str(next(self._ids))
        future: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._waiting[request_id] = future
        try:
            await self.send({"id": request_id, "type": kind, "data": data or {}})
            async with asyncio.timeout(within):
                frame = await future
        except TimeoutError as error:
            raise AssertionError(f"no answer to {kind} within {within:g} s") from error
        finally:
            self._waiting.pop(request_id, None)
        if "error" in frame:
            raise Refused(frame["error"]["code"], frame["error"].get("details", {}))
        return frame["result"]

    async def send(self, frame: Frame) -> None:
        try:
            await self.connection.send(json.dumps(frame))
        except ConnectionClosed as error:
            raise Gone(str(error)) from error

    async def event(self, kind: str, *, within: float = PATIENCE, **fields: Any) -> Frame:
        """The first event of this kind with these fields, past or to come."""

        def found() -> Frame | None:
            for frame in self.events_of(kind):
                if all(frame.get(name) == value for name, value in fields.items()):
                    return frame
            assert self.is_open, f"closed with {self.close_code} while waiting for {kind}"
            return None

        return await until(found, f"event {kind} {fields}", within=within)

    async def closed(self, *, within: float = PATIENCE) -> int | None:
        """Wait for the end; the close code."""
        async with asyncio.timeout(within):
            await asyncio.wait([self._reader])
        return self.close_code

    async def close(self) -> None:
        with suppress(Exception):
            await self.connection.close()
        await self._stop()

    async def abort(self) -> None:
        """Vanish without a farewell."""
        self.connection.transport.abort()
        await self._stop()

    async def _stop(self) -> None:
        tasks = [task for task in (self._reader, self._heart) if task]
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)

    async def _beat(self, seconds: float) -> None:
        with suppress(Gone):
            while True:
                await asyncio.sleep(seconds)
                await self.send({"id": "heartbeat", "type": "ping", "data": {}})

    async def _read(self) -> None:
        try:
            async for text in self.connection:
                self._take(json.loads(text))
        except ConnectionClosed:
            pass
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(Gone(f"closed with {self.close_code}"))
                    # Looked at: whoever asked may have stopped waiting.
                    future.exception()

    def _take(self, frame: Frame) -> None:
        self.frames.append(frame)
        future = self._waiting.get(str(frame.get("id")))
        if "id" in frame and future and not future.done():
            future.set_result(frame)
        for listener in self.on_frame:
            listener(frame)
