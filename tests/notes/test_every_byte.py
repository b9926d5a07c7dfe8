"""SA5: what agents keep to themselves is in no byte that a visitor receives, at no door."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import uuid4

import httpx
from fastapi import FastAPI

from livechat.contract.permissions import routes
from tests.chat import close, history, open_conversation, say
from tests.notes.test_notes import write
from tests.people import People, Person, Server, Socket


class Ears:
    """Everything that reached one visitor."""

    def __init__(self, visitor: Person) -> None:
        self.received: list[str] = []
        visitor.client.event_hooks["response"].append(self._keep)

    async def _keep(self, response: httpx.Response) -> None:
        await response.aread()
        self.received.append(f"{response.headers.multi_items()} {response.text}")

    @asynccontextmanager
    async def socket(self, visitor: Person, server: Server, **hello: Any) -> AsyncGenerator[Socket]:
        """Like `visitor.socket()`, from the first frame on."""
        async with server.connect("visitor") as socket:
            receive = socket.wire.recv

            async def keep(*arguments: Any, **more: Any) -> Any:
                frame = await receive(*arguments, **more)
                self.received.append(frame if isinstance(frame, str) else frame.decode())
                return frame

            socket.wire.recv = keep  # type: ignore[method-assign]
            socket.hello = await socket.result("hello", {"token": visitor.token, **hello})
            yield socket


async def test_no_byte_of_it_reaches_a_visitor(
    app: FastAPI, people: People, owner: Person, admin: Person, site: dict[str, Any], server: Server
):
    """SA5: notes, whispers, mentions, who watches, the agents' own data; live, by history, resume and every GET."""
    secret = f"canary{uuid4().hex[:12]}"
    agent = await people.agent(owner, name=f"{secret} Real Name", nickname="Chen", mobile="13900001111")
    visitor = await people.visitor(site["site_key"])
    ears = Ears(visitor)
    conversation_id = await open_conversation(visitor, agent)

    async with ears.socket(visitor, server) as socket:
        await _confide(agent, admin, visitor, conversation_id, secret, server)
        # A message after all of it: when it has arrived, whatever was sent before it has, too.
        last = await say(agent, conversation_id, "The end")
        await _until_heard(socket, last.json()["message"]["seq"])
        await asyncio.sleep(0)
    before = len(ears.received)
    async with ears.socket(
        visitor, server, positions={conversation_id: 0}, epoch=socket.hello["epoch"]
    ) as returned:
        assert returned.hello["resume"][conversation_id]["status"] == "ok"
    await _look_everywhere(app, visitor, conversation_id, site)
    await close(agent, conversation_id)
    await history(visitor, conversation_id)

    assert before > 3
    assert len(ears.received) > before + 5
    # That it would be found if it were there: the same text said aloud.
    assert any("The end" in text for text in ears.received)
    leaks = [text[:300] for text in ears.received if secret in text or "13900001111" in text]
    assert leaks == []
    # Nor that there is anything: no field and no event speaks of notes.
    words = ("note.created", "last_note_seq", "after_seq", "participants", "whisper", "mention")
    assert [word for word in words if any(word in text for text in ears.received)] == []


async def test_no_byte_of_a_typing_preview_reaches_a_visitor(
    app: FastAPI, people: People, owner: Person, agent: Person, site: dict[str, Any], server: Server
):
    """SA5, T03, D08: neither what an agent is typing, nor what another visitor is, nor one's own from anywhere."""
    secret = f"canary{uuid4().hex[:12]}"
    switched = await owner.patch(f"/api/v1/sites/{site['id']}", json={"appearance": {"typing_preview": True}})
    assert switched.status_code == 200, switched.text
    visitor, neighbour = await people.visitor(site["site_key"]), await people.visitor(site["site_key"])
    heard = [(one, Ears(one), await open_conversation(one, agent)) for one in (visitor, neighbour)]

    async with agent.socket(server) as desk, AsyncExitStack() as stack:
        sockets = [await stack.enter_async_context(ears.socket(one, server)) for one, ears, _ in heard]
        for (_, _, conversation_id), socket in zip(heard, sockets, strict=True):
            await desk.result("conversation.open", {"conversation_id": conversation_id})
            typed = {"conversation_id": conversation_id, "text": f"{secret} by the visitor"}
            await socket.result("typing.preview", typed)
            shown = await desk.next_event("typing.preview")
            # An agent's typing is a fact, not a text: there is no way to say more.
            typed["text"] = f"{secret} by the agent"
            refusals = [
                await desk.error("typing.preview", typed),
                await desk.error("typing", {**typed, "is_typing": True}),
            ]
            await desk.result("typing", {"conversation_id": conversation_id, "is_typing": True})
            await socket.next_event("typing")
            assert shown["text"] == f"{secret} by the visitor"
            assert refusals == ["unknown_command", "validation_failed"]
        for socket in sockets:
            await socket.result("ping")
    for one, _, conversation_id in heard:
        await _look_everywhere(app, one, conversation_id, site)

    for _, ears, _ in heard:
        assert len(ears.received) > 5
        assert [text[:300] for text in ears.received if secret in text] == []


async def test_the_log_of_a_visitor_has_no_hole(visitor: Person, agent: Person, admin: Person):
    """SA5: not even a number is missing where something was written beside it."""
    conversation_id = await open_conversation(visitor, agent)
    for turn in range(3):
        await write(agent, conversation_id, f"Between {turn}")
        await say(visitor, conversation_id, f"Aloud {turn}")
        await write(admin, conversation_id, "Psst", kind="whisper")

    entries = await history(visitor, conversation_id)

    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))


async def _confide(
    agent: Person, admin: Person, visitor: Person, conversation_id: str, secret: str, server: Server
) -> None:
    """Everything that agents can say, write down and do without the visitor."""
    async with admin.socket(server) as watching:
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        await write(agent, conversation_id, f"{secret} note")
        await write(agent, conversation_id, f"@Admin {secret} mention", mentions=[admin.id])
        await write(admin, conversation_id, f"{secret} whisper", kind="whisper")
        await watching.result(
            "note.add",
            {"conversation_id": conversation_id, "client_id": str(uuid4()), "text": f"{secret} by socket"},
        )
        await _transfer(agent, admin, conversation_id, secret)
    await agent.put(f"/api/v1/conversations/{conversation_id}/mentions/read")
    remark = await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"remark": f"{secret} remark"})
    assert remark.status_code == 200, remark.text
    await _file(admin, agent, conversation_id, secret)


async def _transfer(agent: Person, admin: Person, conversation_id: str, secret: str) -> None:
    """With a note for the colleague; then taken back."""
    path = f"/api/v1/conversations/{conversation_id}/transfers"
    offer = {"agent_id": admin.id, "note": f"{secret} transfer", "tell_visitor": False}
    offered = await agent.post(path, json=offer)
    assert offered.status_code == 201, offered.text
    back = await agent.delete(f"/api/v1/transfers/{offered.json()['transfer']['id']}")
    assert back.status_code == 200, back.text


async def _file(admin: Person, agent: Person, conversation_id: str, secret: str) -> None:
    """A category and a tag whose names are nobody's business."""
    category = (await admin.post("/api/v1/categories", json={"name": f"{secret} category"})).json()
    tag = (await admin.post("/api/v1/tags", json={"name": f"{secret} tag"})).json()
    path = f"/api/v1/conversations/{conversation_id}"
    filed = await agent.put(
        f"{path}/filing",
        json={"category_id": category["id"], "is_handled": True, "note": f"{secret} handled"},
    )
    tagged = await agent.put(f"{path}/tags", json={"tag_ids": [tag["id"]]})
    assert (filed.status_code, tagged.status_code) == (200, 200), filed.text + tagged.text


async def _until_heard(socket: Socket, seq: int) -> None:
    while (await socket.next_event("message.created"))["message"]["seq"] < seq:
        pass


async def _look_everywhere(app: FastAPI, visitor: Person, conversation_id: str, site: dict[str, Any]) -> None:
    """Every page and every list there is for a visitor."""
    paths = [route.path for route in routes(app) if route.method == "GET" and "/widget/v1/" in route.path]
    assert len(paths) > 3
    for path in paths:
        await visitor.get(
            path.replace("{conversation_id}", conversation_id), params={"site_key": site["site_key"]}
        )
    body = {"site_key": site["site_key"], "token": visitor.token}
    again = await visitor.post("/widget/v1/session", json=body)
    assert json.loads(again.text)["visitor"]["id"] == visitor.id
    for page in (f"/chat/{site['site_key']}", "/widget/frame", "/widget.js"):
        await visitor.get(page)
