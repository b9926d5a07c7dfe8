"""The live list. V01-V12, V18, G15."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from livechat.core.clock import monotonic, now
from livechat.core.services import Services
from livechat.presence.changes import Changes
from livechat.presence.live import LiveVisitors
from livechat.presence.rows import LiveRow, Page, Region, Source
from livechat.presence.schemas import LiveVisitor
from livechat.presence.watching import WatchRenewal
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visit
from tests import chat
from tests.people import People, Person, Server, Socket


@pytest.fixture
async def watching(server: Server, agent: Person) -> AsyncIterator[Socket]:
    """An agent's socket that hears of the live list."""
    async with agent.socket(server) as socket:
        await socket.result("visitors.watch", {})
        yield socket


async def row_when(socket: Socket, visitor: Person, **wanted: Any) -> dict[str, Any]:
    """The visitor's row as soon as it has these values."""
    while True:
        event = await socket.next_event("visitors.changed")
        for row in event["upserts"]:
            if row["id"] == visitor.id and all(row[name] == value for name, value in wanted.items()):
                return row


async def rows(person: Person, **query: Any) -> list[dict[str, Any]]:
    answer = await person.get("/api/v1/visitors", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_the_row_on_the_wire_is_the_one_in_the_documents() -> None:
    """Rows are written without pydantic; the schema that documents them has the same fields."""
    assert list(LiveRow.__struct_fields__) == list(LiveVisitor.model_fields)


async def test_everyone_on_the_site_is_in_the_list_at_once(
    server: Server, people: People, watching: Socket, other_agent: Person, site: dict[str, Any]
) -> None:
    """V01, V03-V09, V11: who came, from where, on what, looking at which page; agents without the chat see it too."""
    visitor = await people.visitor(
        site["site_key"],
        page={"url": "https://shop.example/shoes", "title": "鞋"},
        referrer="https://www.baidu.com/s?wd=%E9%9E%8B",
    )
    async with visitor.socket(server):
        row = await row_when(watching, visitor)

        assert row["number"] == visitor.me["visitor"]["number"]
        assert row["name"] == ""
        assert (row["type"], row["visits"], row["pages"]) == ("new", 1, 1)
        assert row["source"] == {"kind": "search", "name": "百度", "keyword": "鞋"}
        assert row["page"] == {"url": "https://shop.example/shoes", "title": "鞋"}
        assert row["region"] == {"country": "内网", "province": "", "city": ""} or row["ip"] == "203.0.113.7"
        assert row["entered_at"].endswith("Z")
        assert row["last_active_at"] >= row["entered_at"]
        assert (row["state"], row["agent"], row["conversation_id"]) == ("browsing", None, None)
        assert [entry["id"] for entry in await rows(other_agent)] == [visitor.id]
        assert LiveVisitor.model_validate(row)


async def test_a_page_view_moves_the_row(
    server: Server, services: Services, visitor: Person, watching: Socket, owner: Person
) -> None:
    """V08, V11, P11: the page being viewed, the count, the last activity, and the trail."""
    async with visitor.socket(server, page={"url": "https://shop.example/", "title": "Shop"}) as socket:
        before = await row_when(watching, visitor)
        await socket.result("page.view", {"url": "https://shop.example/cart", "title": "Cart"})
        after = await row_when(watching, visitor, pages=2)

        assert after["page"] == {"url": "https://shop.example/cart", "title": "Cart"}
        assert after["rev"] > before["rev"]
        assert after["last_active_at"] >= before["last_active_at"]
    await services.get(VisitJournal).flush()
    trail = (await owner.get(f"/api/v1/visitors/{visitor.id}/trail")).json()["items"]
    assert [view["url"] for view in trail] == ["https://shop.example/cart", "https://shop.example/"]


async def test_changes_within_a_second_come_as_one(
    server: Server, services: Services, visitor: Person, watching: Socket
) -> None:
    """V01: coalesced; a visitor who clicks fast does not flood the agents."""
    async with visitor.socket(server) as socket:
        await row_when(watching, visitor)
        for number in range(30):
            await socket.result("page.view", {"url": f"https://shop.example/{number}"})
        seen = []
        async with asyncio.timeout(5):
            while not seen or seen[-1]["page"]["url"] != "https://shop.example/29":
                event = await watching.next_event("visitors.changed")
                seen += [row for row in event["upserts"] if row["id"] == visitor.id]

    assert len(seen) <= 3


async def test_several_tabs_are_one_row_until_the_last_one_is_gone(
    server: Server, services: Services, visitor: Person, watching: Socket, owner: Person
) -> None:
    """G15: closing one tab does not make the visitor leave; nor does a page change."""
    live = services.get(LiveVisitors)
    async with visitor.socket(server):
        async with visitor.socket(server):
            await row_when(watching, visitor)
        await live.tick(monotonic() + 60)
        assert len(await rows(owner)) == 1
    # The page changes: the socket is gone for a moment.
    await gone_quiet(live, visitor)
    await live.tick(monotonic())
    assert len(await rows(owner)) == 1
    async with visitor.socket(server):
        await live.tick(monotonic() + 60)
        assert len(await rows(owner)) == 1
    await gone_quiet(live, visitor)
    await live.tick(monotonic() + services.settings.presence_grace_seconds + 1)

    assert await rows(owner) == []
    while visitor.id not in (await watching.next_event("visitors.changed"))["removes"]:
        pass
    shown = (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()
    assert (shown["state"], shown["is_online"]) == ("left", False)


async def test_a_chat_shows_in_the_row(
    server: Server, visitor: Person, watching: Socket, agent: Person, owner: Person
) -> None:
    """V02, V12, V17: queued, then served by whom; who has consulted is interested from then on."""
    await owner.put("/api/v1/me/availability", json={"availability": "away"})
    await agent.put("/api/v1/me/availability", json={"availability": "away"})
    async with visitor.socket(server) as socket:
        await row_when(watching, visitor, state="browsing")
        message = {"client_id": str(uuid4()), "kind": "text", "text": "hi"}
        started = await socket.result("conversation.start", {"client_id": str(uuid4()), "message": message})
        conversation = started["conversation"]["id"]
        queued = await row_when(watching, visitor, state="queued")
        await watching.result("conversation.accept", {"conversation_id": conversation})
        chatting = await row_when(watching, visitor, state="chatting")
        await watching.result("conversation.close", {"conversation_id": conversation})
        after = await row_when(watching, visitor, state="browsing")

    assert queued["conversation_id"] == conversation
    assert chatting["agent"] == {"id": agent.id, "nickname": agent.me["nickname"]}
    assert chatting["type"] == "interested"
    assert (after["agent"], after["conversation_id"]) == (None, None)
    assert after["last_agent"] == chatting["agent"]


async def test_what_the_host_page_tells_fills_the_card_only(
    server: Server, visitor: Person, watching: Socket, owner: Person
) -> None:
    """V04, V14, V21: the name is shown, but an unsigned word makes nobody a member."""
    async with visitor.socket(server) as socket:
        await row_when(watching, visitor)
        await socket.result(
            "visitor.identify", {"name": "王小明", "phone": "13800000000", "email": "w@x.example"}
        )
        row = await row_when(watching, visitor, name="王小明")

    card = (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()["card"]
    assert (row["phone"], row["type"]) == ("13800000000", "new")
    assert (card["name"], card["email"]) == ("王小明", "w@x.example")


async def test_agents_fill_in_the_card(
    server: Server, visitor: Person, watching: Socket, agent: Person, other_agent: Person
) -> None:
    """V04, V14: the others see it at once; what is not named stays, null empties."""
    path = f"/api/v1/visitors/{visitor.id}"
    async with visitor.socket(server):
        await row_when(watching, visitor)
        first = await agent.patch(path, json={"name": "李雷", "mobile": "139", "remark": "VIP"})
        await row_when(watching, visitor, name="李雷", phone="139")
        second = await other_agent.patch(path, json={"mobile": None})
        await row_when(watching, visitor, name="李雷", phone=None)

    assert first.status_code == second.status_code == 200
    assert second.json()["card"]["remark"] == "VIP"
    assert second.json()["card"]["mobile"] is None


@pytest.mark.parametrize("search", ["number", "王", "北京", "/SHOES", "新款鞋", "partner.example"])
async def test_visitors_are_found(
    server: Server, people: People, services: Services, owner: Person, site: dict[str, Any], search: str
) -> None:
    """V18: by number, name, region, page and source; whatever the case."""
    found = await people.visitor(
        site["site_key"],
        page={"url": "https://shop.example/shoes", "title": "新款鞋"},
        referrer="https://www.partner.example/x",
    )
    other = await people.visitor(site["site_key"])
    async with found.socket(server), other.socket(server):
        row = services.get(LiveVisitors).row(UUID(found.id))
        assert row is not None
        row.name, row.region.province = "王五", "北京"
        text = str(row.number) if search == "number" else search

        assert [entry["id"] for entry in await rows(owner, search=text)] == [found.id]
        assert await rows(owner, search="nobody is called this") == []
        assert len(await rows(owner, search=" ")) == 2


async def test_the_list_comes_in_pages(
    server: Server, people: People, owner: Person, site: dict[str, Any]
) -> None:
    """V01: newest first, each visitor on one page exactly."""
    visitors = [await people.visitor(site["site_key"]) for _ in range(5)]
    sockets = [visitor.socket(server) for visitor in visitors]
    for socket in sockets:
        await socket.__aenter__()
    try:
        seen: list[str] = []
        cursor = None
        while True:
            query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
            page = (await owner.get("/api/v1/visitors", params=query)).json()
            assert len(page["items"]) <= 2
            seen += [row["id"] for row in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break
    finally:
        for socket in sockets:
            await socket.__aexit__(None, None, None)

    assert seen == [visitor.id for visitor in reversed(visitors)]


async def test_nobody_sees_the_visitors_of_another_workspace(
    server: Server, visitor: Person, stranger: Person, watching: Socket, owner: Person, site: dict[str, Any]
) -> None:
    """SA2, SA7, SA9: not by list, id, trail, card or watching."""
    async with visitor.socket(server), stranger.socket(server) as spy:
        await row_when(watching, visitor)
        await spy.result("visitors.watch", {})
        assert await spy.error("visitors.watch", {"site_ids": [site["id"]]}) == "not_found"
        assert await rows(stranger) == []
        assert (await stranger.get("/api/v1/visitors", params={"site_id": site["id"]})).status_code == 404
        for path in (f"/api/v1/visitors/{visitor.id}", f"/api/v1/visitors/{visitor.id}/trail"):
            assert (await stranger.get(path)).status_code == 404
        assert (await stranger.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "x"})).status_code == 404
        await owner.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "seen"})
        await row_when(watching, visitor, name="seen")
        await spy.result("ping")

        assert "visitors.changed" not in [event["type"] for event in spy.events]


async def test_a_site_added_later_is_watched_too(
    server: Server, services: Services, people: People, watching: Socket, owner: Person
) -> None:
    """V01: who watches all sites need not ask again; the screen is told to fetch."""
    later = (await owner.post("/api/v1/sites", json={"name": "Later"})).json()
    await services.get(WatchRenewal).look()
    await watching.next_event("resync")
    visitor = await people.visitor(later["site_key"])
    async with visitor.socket(server):
        assert (await row_when(watching, visitor))["site_id"] == later["id"]


async def test_what_changes_shows_in_the_conversations_of_who_has_gone(
    server: Server, visitor: Person, watching: Socket, owner: Person
) -> None:
    """V04: a visitor who is away has no row in the live list, but a name in the list of conversations."""
    conversation = (await chat.start(visitor))["conversation"]["id"]
    await owner.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "李雷"})
    while True:
        event = await watching.next_event("conversation.updated")
        if event["conversation"]["id"] == conversation and event["conversation"]["visitor"]["name"] == "李雷":
            break


async def test_unwatching_ends_the_news(
    server: Server, visitor: Person, watching: Socket, owner: Person
) -> None:
    async with visitor.socket(server), owner.socket(server) as other:
        await other.result("visitors.watch", {})
        await row_when(watching, visitor)
        await watching.result("visitors.unwatch")
        watching.events.clear()
        await owner.patch(f"/api/v1/visitors/{visitor.id}", json={"name": "seen"})
        await row_when(other, visitor, name="seen")
        await watching.result("ping")

        assert "visitors.changed" not in [event["type"] for event in watching.events]


async def test_a_tab_that_slept_begins_a_new_stay(
    server: Server, services: Services, visitor: Person, owner: Person
) -> None:
    """V05: its socket comes back after hours without asking for a session."""
    await services.get(VisitJournal).flush()
    earlier = now() - timedelta(hours=8)
    async with services.database.write() as db:
        await db.execute(
            update(Visit)
            .where(Visit.visitor_id == UUID(visitor.id))
            .values(last_seen_at=earlier, started_at=earlier)
        )
    async with visitor.socket(server, page={"url": "https://shop.example/again", "title": ""}):
        (row,) = await rows(owner)

    assert (row["visits"], row["type"], row["pages"]) == (2, "returning", 1)


async def test_frames_to_agents_stay_within_the_limit(services: Services, owner: Person) -> None:
    """Many changes in one tick are split: no frame is larger than promised."""

    class Collecting:
        def __init__(self) -> None:
            self.frames: list[bytes] = []

        def send(self, workspace_id: UUID, channels: list[str], frame: bytes, **_more: Any) -> None:
            self.frames.append(frame)

    collecting = Collecting()
    changes = Changes(collecting, services.get(LiveVisitors).shared, 64 * 1024)  # type: ignore[arg-type]
    workspace_id, site_id = uuid4(), str(uuid4())

    def make_row(number: int) -> LiveRow:
        return LiveRow(
            id=str(uuid4()), site_id=site_id, number=number, name="名" * 50, type="new", channel="desktop",
            visits=1, ip="203.0.113.7", region=Region(), entered_at="", last_active_at="", source=Source(),
            page=Page("https://shop.example/" + "x" * 200, ""), pages=1, browser="", os="", state="browsing",
            state_at="", agent=None, last_agent=None, conversation_id=None, invitation_id=None, phone=None,
            member_id=None, rev=1,
        )  # fmt: skip

    upserts = [make_row(number) for number in range(500)]
    gone = [make_row(number) for number in range(3000)]
    for row in upserts:
        changes.upsert(workspace_id, row)
    for row in gone:
        changes.remove(workspace_id, row)
    changes._shared = type("Alone", (), {"has_peers": False})()  # type: ignore[assignment]
    await changes.flush()

    events = [json.loads(frame) for frame in collecting.frames]
    assert max(len(frame) for frame in collecting.frames) <= 64 * 1024
    assert sorted(row["id"] for event in events for row in event["upserts"]) == sorted(
        row.id for row in upserts
    )
    assert sorted(id_ for event in events for id_ in event["removes"]) == sorted(row.id for row in gone)


async def gone_quiet(live: LiveVisitors, visitor: Person) -> None:
    """Until the server has noticed that the last socket is closed."""
    async with asyncio.timeout(5):
        while live.entries[UUID(visitor.id)].sockets:
            await asyncio.sleep(0.01)
