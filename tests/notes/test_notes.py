"""T04: what agents write to each other beside a conversation."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.notes.models import Note
from tests.chat import close, history, new_id, open_conversation, say, start
from tests.notes.roles import limit_to
from tests.people import People, Person, Server, unique


def a_note(text: str = "Budget 150,000, tender at the end of the month", **more: Any) -> dict[str, Any]:
    return {"client_id": new_id(), "text": text, **more}


async def write(person: Person, conversation_id: str, text: str = "Note", **more: Any) -> dict[str, Any]:
    answer = await person.post(f"/api/v1/conversations/{conversation_id}/notes", json=a_note(text, **more))
    assert answer.status_code == 201, answer.text
    return answer.json()["note"]


async def notes(person: Person, conversation_id: str, **query: Any) -> dict[str, Any]:
    answer = await person.get(f"/api/v1/conversations/{conversation_id}/notes", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_note_stands_after_the_last_entry_and_not_in_the_log(
    visitor: Person, agent: Person, other_agent: Person
):
    """T04, SA5: the log, which its visitor reads, has neither the note nor a hole where it would be."""
    conversation_id = await open_conversation(visitor, agent)

    first = await write(agent, conversation_id, "first")
    await say(visitor, conversation_id)
    second = await write(other_agent, conversation_id, "second")

    log = await history(visitor, conversation_id)
    assert [entry["seq"] for entry in log] == list(range(1, len(log) + 1))
    assert (first["seq"], second["seq"]) == (1, 2)
    assert (first["after_seq"], second["after_seq"]) == (len(log) - 1, len(log))
    page = await notes(agent, conversation_id)
    assert [note["text"] for note in page["items"]] == ["first", "second"]
    assert page["items"][1]["author"]["id"] == other_agent.id
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    assert seen["last_note_seq"] == page["last_seq"] == 2


async def test_a_retry_writes_nothing_twice(visitor: Person, agent: Person, server: Server):
    """G2: over both doors, one after another and at once."""
    conversation_id = await open_conversation(visitor, agent)
    body = a_note()
    path = f"/api/v1/conversations/{conversation_id}/notes"

    async with agent.socket(server) as socket:
        by_socket = await socket.result("note.add", {**body, "conversation_id": conversation_id})
        answers = await asyncio.gather(*(agent.post(path, json=body) for _ in range(4)))
        reused = await agent.post(path, json={**body, "text": "Something else"})

    assert not by_socket["duplicate"]
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["note"]["id"] for answer in answers} == {by_socket["note"]["id"]}
    assert (reused.status_code, reused.json()["code"]) == (409, "client_id_reused")
    assert len((await notes(agent, conversation_id))["items"]) == 1


async def test_many_at_once_leave_no_hole(visitor: Person, agent: Person, other_agent: Person):
    """G4, for the notes' own count."""
    conversation_id = await open_conversation(visitor, agent)

    await asyncio.gather(*(write(one, conversation_id) for one in (agent, other_agent) for _ in range(6)))

    page = await notes(agent, conversation_id)
    assert [note["seq"] for note in page["items"]] == list(range(1, 13))


async def test_who_looks_and_who_serves_hears_of_it(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server) as serving, other_agent.socket(server) as looking:
        await looking.result("conversation.open", {"conversation_id": conversation_id})
        await write(other_agent, conversation_id, "hear, hear")
        heard = [(await one.next_event("note.created"))["note"] for one in (serving, looking)]

    assert [note["text"] for note in heard] == ["hear, hear"] * 2


async def test_pages_go_on_where_they_ended(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    for text in "abcde":
        await write(agent, conversation_id, text)

    first = await notes(agent, conversation_id, limit=3)
    rest = await notes(agent, conversation_id, limit=3, cursor=first["next_cursor"])

    assert [note["text"] for note in first["items"] + rest["items"]] == list("abcde")
    assert rest["next_cursor"] is None


async def test_a_closed_and_a_waiting_conversation_take_notes_too(
    visitor: Person, other_visitor: Person, agent: Person
):
    closed = await open_conversation(visitor, agent)
    await close(agent, closed)
    waiting = (await start(other_visitor))["conversation"]["id"]

    for conversation_id in (closed, waiting):
        await write(agent, conversation_id, "for the record")
        assert len((await notes(agent, conversation_id))["items"]) == 1


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 8001, "a\x00b"], ids=["empty", "blank", "long", "nul"])
async def test_a_note_is_words(text: str, visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    refused = await agent.post(f"/api/v1/conversations/{conversation_id}/notes", json=a_note(text))

    assert refused.status_code == 422


async def test_markup_comes_back_as_it_was_written(visitor: Person, agent: Person):
    """SX1: stored as text; whoever shows it, shows text."""
    conversation_id = await open_conversation(visitor, agent)
    text = "<img src=x onerror=alert(1)> {{7*7}} \u202ertl"

    assert (await write(agent, conversation_id, text))["text"] == text


async def test_a_mention_is_told_and_waits_to_be_read(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    """T04: @ a colleague, who looks at something else."""
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server) as socket:
        await write(agent, conversation_id, "@Other can you help?", mentions=[other_agent.id])
        heard = (await socket.next_event("note.created"))["note"]

    assert heard["mentions"] == [other_agent.id]
    (mention,) = (await other_agent.get("/api/v1/mentions")).json()["items"]
    assert (mention["note"]["id"], mention["is_read"]) == (heard["id"], False)
    assert mention["visitor"]["id"] == visitor.id
    assert (await other_agent.get("/api/v1/mentions/count")).json() == {"unread": 1}
    assert (await agent.get("/api/v1/mentions")).json()["items"] == []

    assert (
        await other_agent.put(f"/api/v1/conversations/{conversation_id}/mentions/read")
    ).status_code == 204

    assert (await other_agent.get("/api/v1/mentions/count")).json() == {"unread": 0}
    assert (await other_agent.get("/api/v1/mentions?is_unread=true")).json()["items"] == []


async def test_a_mention_names_a_colleague_who_may_see_it(
    visitor: Person, agent: Person, owner: Person, stranger: Person, people: People
):
    """SA3: not somebody of another workspace, and not one who may not see the conversation."""
    conversation_id = await open_conversation(visitor, agent)
    path = f"/api/v1/conversations/{conversation_id}/notes"

    for odd in (stranger.id, new_id()):
        refused = await agent.post(path, json=a_note(mentions=[odd]))
        assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert (await notes(agent, conversation_id))["items"] == []


async def test_a_mention_does_not_widen_what_a_colleague_may_see(
    visitor: Person, agent: Person, owner: Person, people: People, services: Services
):
    """SA3: somebody bound to other sites is not shown a note by being named in it."""
    conversation_id = await open_conversation(visitor, agent)
    bounded = await people.agent(owner, site_ids=[])
    await limit_to(services, bounded, Permission.CONVERSATION_READ)

    refused = await agent.post(
        f"/api/v1/conversations/{conversation_id}/notes", json=a_note(mentions=[bounded.id])
    )

    assert (refused.status_code, refused.json()["code"]) == (422, "mention_out_of_sight")
    assert (await notes(agent, conversation_id))["last_seq"] == 0


async def test_nobody_from_outside_reads_or_writes(
    visitor: Person, agent: Person, stranger: Person, strange_visitor: Person
):
    """SA2, SA5"""
    conversation_id = await open_conversation(visitor, agent)
    await write(agent, conversation_id, unique("secret"))

    path = f"/api/v1/conversations/{conversation_id}/notes"
    assert (await stranger.get(path)).status_code == 404
    assert (await stranger.post(path, json=a_note())).status_code == 404
    for outsider in (visitor, strange_visitor):
        assert (await outsider.get(path)).status_code == 401
        assert (await outsider.get(f"/widget/v1/conversations/{conversation_id}/notes")).status_code == 404


async def take_back(person: Person, note: dict[str, Any]) -> httpx.Response:
    return await person.delete(f"/api/v1/conversations/{note['conversation_id']}/notes/{note['id']}")


async def test_its_author_takes_a_note_back_and_a_tombstone_stays(
    visitor: Person, agent: Person, other_agent: Person, server: Server, services: Services
):
    """T04, SP5: whoever saw it sees that it is gone; what it said is nowhere any more."""
    conversation_id = await open_conversation(visitor, agent)
    note = await write(agent, conversation_id, "A slip", mentions=[other_agent.id])
    later = await write(agent, conversation_id, "Another")

    async with other_agent.socket(server) as called:
        gone = await take_back(agent, note)
        told = (await called.next_event("note.deleted"))["note"]
    again = await take_back(agent, note)
    left = (await notes(other_agent, conversation_id))["items"]
    mentions = (await other_agent.get("/api/v1/mentions/count")).json()

    assert (gone.status_code, again.status_code) == (200, 200)
    assert (told["id"], told["is_deleted"], told["text"], told["seq"]) == (note["id"], True, "", note["seq"])
    assert [(one["id"], one["text"], one["is_deleted"]) for one in left] == [
        (note["id"], "", True),
        (later["id"], "Another", False),
    ]
    assert mentions == {"unread": 0}
    async with services.database.read() as db:
        row = await db.get_one(Note, UUID(note["id"]))
        statement = select(AuditEntry.action).where(AuditEntry.target_id == UUID(conversation_id))
        assert (row.text, list(await db.scalars(statement)).count("note.deleted")) == ("", 1)


async def test_nobody_takes_back_the_note_of_another(
    visitor: Person, agent: Person, admin: Person, people: People
):
    """T04, SA2: not even who may do everything else."""
    conversation_id = await open_conversation(visitor, agent)
    note = await write(agent, conversation_id, "Stays")
    stranger = await people.owner()

    answers = [await take_back(person, note) for person in (admin, stranger)]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert [one["text"] for one in (await notes(agent, conversation_id))["items"]] == ["Stays"]


async def test_a_retry_of_what_was_taken_back_brings_nothing_back(visitor: Person, agent: Person):
    """G2: the outbox of another tab may still send it."""
    conversation_id = await open_conversation(visitor, agent)
    body = a_note("A slip")
    path = f"/api/v1/conversations/{conversation_id}/notes"
    note = (await agent.post(path, json=body)).json()["note"]
    await take_back(agent, note)

    retried = await agent.post(path, json=body)

    assert (retried.status_code, retried.json()["note"]["is_deleted"]) == (200, True)
    assert len((await notes(agent, conversation_id))["items"]) == 1
