"""Two ways to talk to a chat server, one shape: join a conversation, send and await the ack, hear the other side."""

import asyncio
import json
from collections.abc import Callable
from typing import Protocol
from uuid import uuid4

import httpx
import msgspec

from benchmarks.processes import HOST
from benchmarks.wire import Wire, connect

# What the other side hears: the text of a message.
OnMessage = Callable[[str], None]
_decode = msgspec.json.Decoder().decode


class Person(Protocol):
    """One end of a conversation."""

    conversation: str
    on_message: OnMessage

    async def send(self, text: str) -> None:
        """Send and return when the server has acknowledged."""
        ...


class Talk:
    """A visitor and an agent in one conversation."""

    def __init__(self, visitor: Person, agent: Person) -> None:
        self.visitor = visitor
        self.agent = agent


class _Requests:
    """Replies by number, as both protocols have them."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.waiting: dict[int, asyncio.Future[object]] = {}
        self.number = 0

    def ask(self) -> tuple[int, asyncio.Future[object]]:
        self.number += 1
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self.waiting[self.number] = answer
        return self.number, answer

    def answer(self, number: int, value: object) -> None:
        waiting = self.waiting.pop(number, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(value)


# --- socket.io ---------------------------------------------------------------------------------------------------------


class SocketIo:
    """A socket.io 4 client on a plain WebSocket: Engine.IO packet type, Socket.IO packet type, ack number, JSON."""

    def __init__(self, wire: Wire) -> None:
        self.requests = _Requests(wire)
        self.wire = wire
        self.events: dict[str, Callable[[object], None]] = {}
        self.connected: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        wire.on_text = self._hear
        # The server's greeting ("0") may have come with the handshake; it says nothing that is needed here.
        wire.send(b"40")

    @classmethod
    async def open(cls, port: int) -> "SocketIo":
        client = cls(await connect(HOST, port, "/socket.io/?EIO=4&transport=websocket"))
        await asyncio.wait_for(client.connected, 30)
        return client

    def _hear(self, text: bytes) -> None:
        if text == b"2":
            self.wire.send(b"3")
        elif text.startswith(b"40"):
            self.connected.set_result(None)
        elif text.startswith(b"43"):
            start = text.index(b"[")
            self.requests.answer(int(text[2:start]), _decode(text[start:]))
        elif text.startswith(b"42"):
            name, *values = _decode(text[2:])
            if handler := self.events.get(name):
                handler(values[0])

    def emit(self, name: str, *values: object) -> None:
        self.wire.send(b"42" + msgspec.json.encode([name, *values]))

    def ask(self, name: str, *values: object) -> asyncio.Future[object]:
        number, answer = self.requests.ask()
        self.wire.send(b"42%d" % number + msgspec.json.encode([name, *values]))
        return answer


class SocketIoPerson:
    def __init__(self, client: SocketIo, conversation: str) -> None:
        self.client = client
        self.conversation = conversation
        self.on_message: OnMessage = lambda _text: None

    async def send(self, text: str) -> None:
        message = {"conversation": self.conversation, "client_id": str(uuid4()), "text": text}
        await self.client.ask("message", message)


async def socketio_talks(port: int, count: int, agents: int) -> list[Talk]:
    """`count` conversations: a socket per visitor, `agents` sockets that share the other sides."""
    desks = [await SocketIo.open(port) for _ in range(agents)]
    heard: dict[str, SocketIoPerson] = {}

    def dispatch(event: object) -> None:
        assert isinstance(event, dict)
        heard[event["conversation"]].on_message(event["text"])

    for desk in desks:
        desk.events["message"] = dispatch
    talks: list[Talk] = []
    for number in range(count):
        conversation = str(uuid4())
        client, desk = await SocketIo.open(port), desks[number % agents]
        await client.ask("join", conversation)
        await desk.ask("join", conversation)
        agent = heard[conversation] = SocketIoPerson(desk, conversation)
        talks.append(Talk(SocketIoPerson(client, conversation), agent))
    return talks


# --- SMT ---------------------------------------------------------------------------------------------------------------


# As the product's own clients do it.
HEARTBEAT_SECONDS = 25
# How an event begins, as opposed to an answer.
EVENT = b'{"type":"'


class Smt:
    """A client of /ws/agent or /ws/visitor."""

    def __init__(self, wire: Wire) -> None:
        self.requests = _Requests(wire)
        self.wire = wire
        self.events: dict[str, Callable[[dict[str, object]], None]] = {}
        wire.on_text = self._hear

    @classmethod
    async def open(cls, port: int, side: str, hello: dict[str, object]) -> "Smt":
        client = cls(await connect(HOST, port, f"/ws/{side}"))
        await client.ask("hello", hello)
        client._beat_later()
        return client

    def _beat_later(self) -> None:
        asyncio.get_running_loop().call_later(HEARTBEAT_SECONDS, self._beat)

    def _beat(self) -> None:
        if not self.wire.closed:
            self.wire.send(b'{"id":"0","type":"ping","data":{}}')
            self._beat_later()

    def _hear(self, text: bytes) -> None:
        if text.startswith(EVENT):
            # Events that nobody waits for are not read.
            if handler := self.events.get(text[len(EVENT) : text.index(b'"', len(EVENT))].decode()):
                handler(_decode(text))
            return
        frame = _decode(text)
        self.requests.answer(int(frame["id"]), frame)

    def tell(self, name: str, data: dict[str, object]) -> None:
        """Without an id: what is worth nothing later is not answered."""
        self.wire.send(msgspec.json.encode({"type": name, "data": data}))

    async def ask(self, name: str, data: dict[str, object]) -> dict[str, object]:
        number, answer = self.requests.ask()
        self.wire.send(msgspec.json.encode({"id": str(number), "type": name, "data": data}))
        frame = await answer
        assert isinstance(frame, dict)
        if "error" in frame:
            raise RuntimeError(f"{name}: {json.dumps(frame['error'])}")
        return frame["result"]


class SmtPerson:
    def __init__(self, client: Smt, conversation: str) -> None:
        self.client = client
        self.conversation = conversation
        self.on_message: OnMessage = lambda _text: None

    async def send(self, text: str) -> None:
        await self.client.ask(
            "message.send",
            {"conversation_id": self.conversation, "client_id": str(uuid4()), "kind": "text", "text": text},
        )


class SmtShop:
    """A workspace made by sign-up: one site, some agents, and visitors as they come."""

    def __init__(self, port: int, http: httpx.AsyncClient, token: str, site: dict[str, str]) -> None:
        self.port = port
        self.http = http
        self.token = token
        self.site = site
        self.agent_tokens: list[str] = []
        # Name and password of each agent, for whoever signs in by hand.
        self.agent_logins: list[tuple[str, str]] = []

    @classmethod
    async def open(cls, port: int, agents: int) -> "SmtShop":
        http = httpx.AsyncClient(base_url=f"http://{HOST}:{port}", timeout=30)
        password = f"Bench-{uuid4().hex}"
        made = await http.post(
            "/api/v1/signup",
            json={
                "workspace_name": "Bench",
                "name": "Owner",
                "email": f"{uuid4().hex}@bench.example",
                "password": password,
            },
        )
        made.raise_for_status()
        token = made.json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        sites = (await http.get("/api/v1/sites", headers=headers)).raise_for_status().json()["items"]
        shop = cls(port, http, token, sites[0])
        ids = [made.json()["me"]["id"]]
        roles = (await http.get("/api/v1/roles", headers=headers)).raise_for_status().json()
        roles = roles["items"] if isinstance(roles, dict) else roles
        role = next(role["id"] for role in roles if role["key"] == "agent")
        for number in range(agents):
            email = f"{uuid4().hex}@bench.example"
            body = {
                "name": f"Agent {number}",
                "nickname": f"Agent {number}",
                "email": email,
                "password": password,
                "role_id": role,
                "max_chats": 100,
                "site_ids": [sites[0]["id"]],
            }
            agent = (await http.post("/api/v1/agents", headers=headers, json=body)).raise_for_status().json()
            ids.append(agent["id"])
            login = await http.post(
                "/api/v1/auth/login", json={"login": email, "password": password, "is_persistent": False}
            )
            shop.agent_logins.append((email, password))
            shop.agent_tokens.append(login.raise_for_status().json()["access_token"])
        return shop

    async def visitor(self, page: str = "https://shop.example/") -> tuple[Smt, str]:
        """A visitor with a page open: its socket and its id."""
        body = {"site_key": self.site["site_key"], "page": {"url": page, "title": "Bench"}}
        session = (await self.http.post("/widget/v1/session", json=body)).raise_for_status().json()
        hello = {"token": session["token"], "page": {"url": page, "title": "Bench"}}
        return await Smt.open(self.port, "visitor", hello), session["visitor"]["id"]


async def smt_talks(shop: SmtShop, count: int) -> list[Talk]:
    """`count` open conversations, shared out among the agents of the shop."""
    desks = [await Smt.open(shop.port, "agent", {"token": token}) for token in shop.agent_tokens]
    heard: dict[str, SmtPerson] = {}

    def dispatch(frame: dict[str, object]) -> None:
        message = frame["message"]
        assert isinstance(message, dict)
        if message["sender"]["type"] == "visitor" and message["conversation_id"] in heard:
            heard[message["conversation_id"]].on_message(message["text"])

    for desk in desks:
        desk.events["message.created"] = dispatch
    talks: list[Talk] = []
    for number in range(count):
        desk = desks[number % len(desks)]
        client, visitor_id = await shop.visitor()
        opened = await desk.ask("visitor.chat", {"visitor_id": visitor_id, "client_id": str(uuid4())})
        conversation = opened["conversation"]["id"]
        agent = heard[conversation] = SmtPerson(desk, conversation)
        talks.append(Talk(SmtPerson(client, conversation), agent))
    return talks


# --- the bare stack ----------------------------------------------------------------------------------------------------


async def bare_talks(port: int, count: int, agents: int) -> list[Talk]:
    """As `smt_talks`, on the bare stack: its frames without its rules."""
    desks = [Smt(await connect(HOST, port, "/")) for _ in range(agents)]
    heard: dict[str, SmtPerson] = {}

    def dispatch(frame: dict[str, object]) -> None:
        message = frame["message"]
        assert isinstance(message, dict)
        heard[message["conversation_id"]].on_message(message["text"])

    for desk in desks:
        desk.events["message.created"] = dispatch
    talks: list[Talk] = []
    for number in range(count):
        conversation = str(uuid4())
        client, desk = Smt(await connect(HOST, port, "/")), desks[number % agents]
        await client.ask("join", {"conversation_id": conversation})
        await desk.ask("join", {"conversation_id": conversation})
        agent = heard[conversation] = SmtPerson(desk, conversation)
        talks.append(Talk(SmtPerson(client, conversation), agent))
    return talks
