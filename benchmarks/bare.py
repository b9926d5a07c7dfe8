"""The bare stack: the same ASGI server, group commit and fan-out, but no accounts, no rules, no product.

What SMT costs above this is the price of being a product. Speaks just enough for `smt_talks`' message frames.
"""

import asyncio
import sqlite3
import sys
import threading
from collections import defaultdict
from typing import Any

import msgspec
import uvicorn

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class Log:
    """Group commit in one writer thread."""

    def __init__(self, path: str) -> None:
        self.loop = asyncio.get_running_loop()
        self.waiting: list[tuple[dict[str, Any], asyncio.Future[int]]] = []
        self.wake = asyncio.Event()
        self.db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.db.executescript(
            """PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
            CREATE TABLE conversations (id TEXT PRIMARY KEY, last_seq INTEGER NOT NULL DEFAULT 0);
            CREATE TABLE messages (conversation TEXT, seq INTEGER, client_id TEXT, text TEXT,
              PRIMARY KEY (conversation, seq), UNIQUE (conversation, client_id)) WITHOUT ROWID"""
        )
        self.batches: list[Any] = []
        self.ready = threading.Semaphore(0)
        self.task = self.loop.create_task(self._run())

    def append(self, message: dict[str, Any]) -> asyncio.Future[int]:
        answer: asyncio.Future[int] = self.loop.create_future()
        self.waiting.append((message, answer))
        self.wake.set()
        return answer

    async def _run(self) -> None:
        while True:
            await self.wake.wait()
            self.wake.clear()
            batch, self.waiting = self.waiting, []
            if batch:
                seqs = await self.loop.run_in_executor(None, self._store, [message for message, _ in batch])
                for (_, answer), seq in zip(batch, seqs, strict=True):
                    answer.set_result(seq)

    def _store(self, batch: list[dict[str, Any]]) -> list[int]:
        db, seqs, rows = self.db, [], []
        db.execute("BEGIN IMMEDIATE")
        for message in batch:
            conversation = message["conversation_id"]
            db.execute("INSERT INTO conversations (id) VALUES (?) ON CONFLICT DO NOTHING", (conversation,))
            (seq,) = db.execute(
                "UPDATE conversations SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq",
                (conversation,),
            ).fetchone()
            seqs.append(seq)
            rows.append((conversation, seq, message["client_id"], message["text"]))
        db.executemany("INSERT INTO messages VALUES (?, ?, ?, ?)", rows)
        db.execute("COMMIT")
        return seqs


class App:
    def __init__(self, path: str) -> None:
        self.path = path
        self.log: Log | None = None
        self.rooms: dict[str, set[Any]] = defaultdict(set)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await receive()
            self.log = Log(self.path)
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        await receive()
        await send({"type": "websocket.accept"})
        while (event := await receive())["type"] == "websocket.receive":
            frame = _decode(event["text"])
            data = frame["data"]
            if frame["type"] == "join":
                self.rooms[data["conversation_id"]].add(send)
                await send(
                    {"type": "websocket.send", "text": _encode({"id": frame["id"], "result": {}}).decode()}
                )
            else:
                answer = self.log.append(data)  # type: ignore[union-attr]
                answer.add_done_callback(
                    lambda done, f=frame: asyncio.ensure_future(self._deliver(send, f, done.result()))
                )

    async def _deliver(self, sender: Any, frame: dict[str, Any], seq: int) -> None:
        message = {**frame["data"], "seq": seq, "sender": {"type": "visitor"}}
        await sender(
            {"type": "websocket.send", "text": _encode({"id": frame["id"], "result": message}).decode()}
        )
        event = {
            "type": "websocket.send",
            "text": _encode({"type": "message.created", "message": message}).decode(),
        }
        for other in self.rooms[frame["data"]["conversation_id"]]:
            if other is not sender:
                await other(event)


if __name__ == "__main__":
    port, path = sys.argv[1:]
    uvicorn.run(
        App(path),
        host="127.0.0.1",
        port=int(port),
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_ping_interval=None,
        access_log=False,
        log_level="warning",
    )
