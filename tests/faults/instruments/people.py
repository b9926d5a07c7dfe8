"""Agents and visitors at the doors: REST by hand, tabs for what is live."""

import asyncio
import itertools
import re
import uuid
from typing import Any

import httpx

from tests.faults.instruments.ledger import Ack, Ledger, Message, Sent
from tests.faults.instruments.wire import Gone, Refused

JSON = dict[str, Any]
_count = itertools.count(1)
PASSWORD = "correct horse battery staple 9"


def new_id() -> str:
    return str(uuid.uuid4())


class Rest:
    """One HTTP client for everybody; every answer goes into the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=50)
        self.client = httpx.AsyncClient(trust_env=False, timeout=30, limits=limits)

    async def request(self, method: str, url: str, **options: Any) -> httpx.Response:
        """Gone when the line breaks before the answer is whole."""
        try:
            response = await self.client.request(method, url, **options)
        except httpx.HTTPError as error:
            raise Gone(repr(error)) from error
        self.ledger.answers[response.status_code] += 1
        if response.status_code == 500:
            self.ledger.surprises.append(f"500 at {method} {url}: {response.text[:300]}")
        return response

    async def close(self) -> None:
        await self.client.aclose()


def raise_refusal(response: httpx.Response) -> None:
    if response.is_success:
        return
    body = response.json()
    raise Refused(body["code"], body.get("details", {}) | {"status": response.status_code})


class Person:
    """Somebody with a token. `bases` are the processes they may talk to, the first one by default."""

    prefix: str
    door: str

    def __init__(self, rest: Rest, bases: list[str], name: str) -> None:
        self.rest = rest
        self.ledger = rest.ledger
        self.bases = bases
        self.name = name
        self.token = ""
        self.id = ""

    def door_url(self, base: str | None = None) -> str:
        return (base or self.bases[0]).replace("http", "ws", 1) + f"/ws/{self.door}"

    async def request(
        self, method: str, path: str, *, base: str | None = None, **options: Any
    ) -> httpx.Response:
        headers = options.pop("headers", {})
        if self.token:
            headers = {"Authorization": f"Bearer {self.token}"} | headers
        return await self.rest.request(
            method, f"{base or self.bases[0]}{self.prefix}{path}", headers=headers, **options
        )

    async def ask(
        self, method: str, path: str, json: Any = None, *, base: str | None = None, **options: Any
    ) -> Any:
        """The body of a 2xx; Refused otherwise."""
        response = await self.request(method, path, base=base, json=json, **options)
        raise_refusal(response)
        return response.json() if response.content else None

    async def get(self, path: str, *, base: str | None = None, **query: Any) -> Any:
        response = await self.request("GET", path, base=base, params=query)
        raise_refusal(response)
        return response.json()

    async def history(
        self, conversation_id: str, *, after: int = 0, base: str | None = None
    ) -> list[Message]:
        """All entries later than `after`, page by page."""
        entries: list[Message] = []
        while True:
            position = entries[-1]["seq"] if entries else after
            page = await self.get(
                f"/conversations/{conversation_id}/messages", base=base, after_seq=position, limit=300
            )
            entries += page["items"]
            if not page["has_more_after"]:
                return entries
            assert page["items"], f"a page that promises more and holds nothing: {page}"

    def note(self, conversation_id: str, text: str, client_id: str | None = None) -> Sent:
        """Write down what is about to be sent."""
        sent = Sent(conversation_id, self.name, client_id or new_id(), text)
        self.ledger.sent.append(sent)
        return sent

    async def post(self, sent: Sent, *, base: str | None = None) -> Ack:
        """One try by REST."""
        sent.tries += 1
        body = {"client_id": sent.client_id, "kind": "text", "text": sent.text}
        result = await self.ask("POST", f"/conversations/{sent.conversation_id}/messages", body, base=base)
        return acknowledge(sent, result)

    async def say(self, conversation_id: str, text: str, *, base: str | None = None) -> Sent:
        """Send by REST what must be taken at once."""
        sent = self.note(conversation_id, text)
        await self.post(sent, base=base)
        return sent


def acknowledge(sent: Sent, result: JSON) -> Ack:
    """Enter the server's promise into the ledger; a second one must equal the first."""
    message = result["message"]
    ack = Ack(message["id"], message["seq"], result["duplicate"])
    if sent.ack is not None:
        assert (ack.id, ack.seq) == (sent.ack.id, sent.ack.seq), (
            f"acked twice, differently: {sent} then {ack}"
        )
    assert message["text"] == sent.text, f"acked another text: {sent} {message}"
    sent.ack = sent.ack or ack
    return ack


class Agent(Person):
    prefix = "/api/v1"
    door = "agent"

    def __init__(self, rest: Rest, bases: list[str], name: str) -> None:
        super().__init__(rest, bases, name)
        self.email = ""
        self.me: JSON = {}
        self.cookie = ""

    async def sign_up(self, *, base: str | None = None) -> None:
        """A workspace of one's own."""
        self.email = f"{self.name}-{next(_count)}-{uuid.uuid4().hex[:8]}@faults.example"
        body = {
            "workspace_name": f"{self.name}'s shop",
            "name": self.name,
            "email": self.email,
            "password": PASSWORD,
        }
        await self._enter(await self.request("POST", "/signup", base=base, json=body))

    async def log_in(self, *, base: str | None = None) -> None:
        body = {"login": self.email, "password": PASSWORD, "is_persistent": True}
        await self._enter(await self.request("POST", "/auth/login", base=base, json=body))

    async def refresh(self, *, base: str | None = None) -> None:
        headers = {"Cookie": self.cookie, "X-Requested-With": "livechat"}
        await self._enter(await self.request("POST", "/auth/refresh", base=base, headers=headers))

    async def _enter(self, response: httpx.Response) -> None:
        raise_refusal(response)
        body = response.json()
        self.token, self.me, self.id = body["access_token"], body["me"], body["me"]["id"]
        if cookie := response.headers.get("set-cookie"):
            # By hand: a cookie jar sends a Secure cookie to https only.
            self.cookie = re.split(r";", cookie, maxsplit=1)[0]

    async def hire(self, name: str) -> "Agent":
        """A colleague who serves the default site."""
        colleague = Agent(self.rest, self.bases, name)
        colleague.email = f"{name}-{next(_count)}-{uuid.uuid4().hex[:8]}@faults.example"
        roles = await self.get("/roles")
        role = next(role for role in roles if role["key"] == "agent")
        sites = (await self.get("/sites"))["items"]
        body = {
            "name": name,
            "nickname": name,
            "email": colleague.email,
            "password": PASSWORD,
            "role_id": role["id"],
            "max_chats": 100,
            "site_ids": [site["id"] for site in sites],
        }
        await self.ask("POST", "/agents", body)
        await colleague.log_in()
        return colleague

    async def site(self) -> JSON:
        return (await self.get("/sites"))["items"][0]

    async def accept(self, conversation_id: str, *, base: str | None = None) -> JSON:
        return await self.ask("POST", f"/conversations/{conversation_id}/assignment", {}, base=base)


class Visitor(Person):
    prefix = "/widget/v1"
    door = "visitor"

    def __init__(self, rest: Rest, bases: list[str], name: str, site_key: str) -> None:
        super().__init__(rest, bases, name)
        self.site_key = site_key
        self.page = {"url": "https://shop.example/", "title": "Shop"}
        self.session: JSON = {}

    async def arrive(self, *, base: str | None = None) -> JSON:
        body = {"site_key": self.site_key, "page": self.page, "host_origin": "https://shop.example"}
        if self.token:
            body["token"] = self.token
        self.session = await self.ask("POST", "/session", body, base=base)
        self.token, self.id = self.session["token"], self.session["visitor"]["id"]
        return self.session

    async def begin(self, text: str, *, base: str | None = None) -> str:
        """Start a conversation with a first message; its id."""
        sent = Sent("", self.name, new_id(), text)
        result = await self.ask("POST", "/conversations", start_conversation(sent), base=base)
        return started(self.ledger, sent, result)


def start_conversation(first: Sent, client_id: str | None = None) -> JSON:
    """The body of conversation.start, at either door."""
    return {
        "client_id": client_id or new_id(),
        "message": {"client_id": first.client_id, "kind": "text", "text": first.text},
    }


def started(ledger: Ledger, first: Sent, result: JSON) -> str:
    first.conversation_id = result["conversation"]["id"]
    if first not in ledger.sent:
        ledger.sent.append(first)
    acknowledge(first, result)
    return first.conversation_id


async def at_once(*calls: Any) -> list[Any]:
    """Run together; exceptions are results."""
    return await asyncio.gather(*calls, return_exceptions=True)
