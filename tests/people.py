"""People of the tests: each with a client of their own, at the doors that the product has."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import websockets

PASSWORD = "correct horse battery staple"
WAIT_SECONDS = 5

_numbers = itertools.count(1)


def unique(word: str) -> str:
    """A word that no other test uses, also not on a database that was used before."""
    return f"{word}-{next(_numbers)}-{uuid4().hex[:8]}"


class Socket:
    """One open socket after its hello."""

    def __init__(self, wire: websockets.ClientConnection) -> None:
        self.wire = wire
        self.hello: dict[str, Any] = {}
        self.events: list[dict[str, Any]] = []
        self._ids = itertools.count(1)

    async def send(self, type_: str, data: Any) -> str:
        request_id = str(next(self._ids))
        await self.wire.send(json.dumps({"id": request_id, "type": type_, "data": data}))
        return request_id

    async def ask(self, type_: str, data: Any = None) -> dict[str, Any]:
        """Send a request and wait for its reply: {"id", "result"} or {"id", "error"}."""
        request_id = await self.send(type_, {} if data is None else data)
        while True:
            frame = await self._receive()
            if frame.get("id") == request_id:
                return frame
            self.events.append(frame)

    async def result(self, type_: str, data: Any = None) -> Any:
        reply = await self.ask(type_, data)
        assert "result" in reply, reply
        return reply["result"]

    async def error(self, type_: str, data: Any = None) -> str:
        reply = await self.ask(type_, data)
        assert "error" in reply, reply
        return reply["error"]["code"]

    async def next_event(self, *types: str) -> dict[str, Any]:
        """The next event of one of these types (of any, if none is named); others before it are dropped."""
        while True:
            frame = self.events.pop(0) if self.events else await self._receive()
            if not types or frame.get("type") in types:
                return frame

    async def closed(self) -> int:
        """Wait until the server closes; the close code."""
        async with asyncio.timeout(WAIT_SECONDS):
            while True:
                try:
                    frame = json.loads(await self.wire.recv())
                except websockets.ConnectionClosed as closed:
                    return closed.rcvd.code if closed.rcvd else 1006
                self.events.append(frame)

    async def _receive(self) -> dict[str, Any]:
        async with asyncio.timeout(WAIT_SECONDS):
            return json.loads(await self.wire.recv())


@dataclass
class Server:
    """A real server for the application of the tests."""

    url: str

    @property
    def websocket_url(self) -> str:
        return self.url.replace("http", "ws", 1)

    @asynccontextmanager
    async def connect(self, door: str, origin: str | None = None) -> AsyncIterator[Socket]:
        wire = await websockets.connect(
            f"{self.websocket_url}/ws/{door}",
            origin=origin or self.url,
            max_size=None,
            compression=None,
            ping_interval=None,
            # A test that reads no frames must not keep the answer to its goodbye waiting behind them.
            max_queue=None,
        )
        try:
            yield Socket(wire)
        finally:
            await wire.close()


@dataclass
class Person:
    """Whoever talks to the product: an httpx client that carries the token, and sockets."""

    client: httpx.AsyncClient
    door: str = "agent"
    token: str = ""
    # GET /me of an agent, the session of a visitor.
    me: dict[str, Any] = field(default_factory=dict)
    password: str = PASSWORD

    @property
    def id(self) -> str:
        return self.me["visitor"]["id"] if self.door == "visitor" else self.me["id"]

    def use(self, token: str) -> None:
        self.token = token
        self.client.headers["authorization"] = f"Bearer {token}"

    async def get(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.get(path, **more)

    async def post(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.post(path, **more)

    async def put(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.put(path, **more)

    async def patch(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.patch(path, **more)

    async def delete(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.delete(path, **more)

    @asynccontextmanager
    async def socket(self, server: Server, **hello: Any) -> AsyncIterator[Socket]:
        """A socket that said hello; what the server answered is in `.hello`."""
        async with server.connect(self.door) as socket:
            socket.hello = await socket.result("hello", {"token": self.token, **hello})
            yield socket


class People:
    """Makes workspaces and those who live in them."""

    def __init__(self, new_client: Any) -> None:
        self._new_client = new_client
        self._clients: list[httpx.AsyncClient] = []

    def anonymous(self) -> Person:
        client = self._new_client()
        self._clients.append(client)
        return Person(client)

    async def owner(self, **more: Any) -> Person:
        """The owner of a new workspace."""
        person = self.anonymous()
        body = {
            "workspace_name": unique("Shop"),
            "name": "Olga Owner",
            "email": f"{unique('owner')}@shop.example",
            "password": PASSWORD,
            **more,
        }
        answer = await person.post("/api/v1/signup", json=body)
        assert answer.status_code == 201, answer.text
        return self._enter(person, answer)

    async def agent(self, by: Person, role: str = "agent", **more: Any) -> Person:
        """Somebody new in the workspace of `by`, signed in; serves the default site unless told otherwise."""
        roles = {entry["key"]: entry["id"] for entry in (await by.get("/api/v1/roles")).json()}
        email = f"{unique(role)}@shop.example"
        body = {
            "name": f"{role.title()} {next(_numbers)}",
            "email": email,
            "password": PASSWORD,
            "role_id": roles[role],
            "site_ids": [(await self.site(by))["id"]],
            **more,
        }
        answer = await by.post("/api/v1/agents", json=body)
        assert answer.status_code == 201, answer.text
        return await self.log_in(body["email"])

    async def log_in(self, login: str, password: str = PASSWORD, **more: Any) -> Person:
        person = self.anonymous()
        answer = await person.post("/api/v1/auth/login", json={"login": login, "password": password, **more})
        assert answer.status_code == 200, answer.text
        return self._enter(person, answer)

    async def site(self, by: Person) -> dict[str, Any]:
        """The default site of the workspace."""
        sites = (await by.get("/api/v1/sites")).json()["items"]
        return next(site for site in sites if site["is_default"])

    async def visitor(self, site_key: str, **more: Any) -> Person:
        """A new browser on the site."""
        person = self.anonymous()
        person.door = "visitor"
        body = {
            "site_key": site_key,
            "host_origin": "https://shop.example",
            "page": {"url": "https://shop.example/", "title": "Shop"},
            **more,
        }
        answer = await person.post("/widget/v1/session", json=body)
        assert answer.status_code == 200, answer.text
        person.me = answer.json()
        person.use(person.me["token"])
        return person

    def _enter(self, person: Person, answer: httpx.Response) -> Person:
        person.me = answer.json()["me"]
        person.use(answer.json()["access_token"])
        return person

    async def close(self) -> None:
        for client in self._clients:
            await client.aclose()
