"""Taking a message back: the place stays, the content is gone."""

from datetime import timedelta
from typing import Any

import pytest

from livechat.core import clock
from tests.attachments.pictures import picture
from tests.chat import area, close, history, open_conversation, say, start, text_message, until
from tests.people import Person, Server


async def recall(person: Person, conversation_id: str, seq: int) -> Any:
    return await person.post(f"{area(person)}/conversations/{conversation_id}/messages/{seq}/recall")


async def test_a_recalled_message_is_a_tombstone_for_everybody(
    visitor: Person, agent: Person, server: Server
):
    """G22: by REST and by socket, for either side."""
    conversation_id = await open_conversation(visitor, agent)
    by_agent = (await say(agent, conversation_id, "Secret price")).json()["message"]
    by_visitor = (await say(visitor, conversation_id, "Secret number")).json()["message"]

    async with visitor.socket(server) as socket:
        recalled = await recall(agent, conversation_id, by_agent["seq"])
        event = await socket.next_event("message.created")
        own = await socket.result(
            "message.recall", {"conversation_id": conversation_id, "seq": by_visitor["seq"]}
        )

    assert recalled.status_code == 200, recalled.text
    tombstone = {
        **by_agent,
        "text": "",
        "is_recalled": True,
    }
    assert recalled.json()["message"] == tombstone
    assert event["message"]["event"]["action"] == "recalled"
    assert event["message"]["event"]["target_seq"] == by_agent["seq"]
    assert event["message"]["event"]["agent_name"] == by_agent["sender"]["name"]
    assert own["message"]["is_recalled"] is True
    entries = await history(visitor, conversation_id)
    assert entries[by_agent["seq"] - 1] == tombstone
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    assert "Secret" not in str(entries)
    assert entries[-1]["event"]["agent_name"] is None


async def test_a_second_recall_changes_nothing(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    seq = (await say(agent, conversation_id, "Oops")).json()["message"]["seq"]

    first = await recall(agent, conversation_id, seq)
    again = await recall(agent, conversation_id, seq)

    assert first.json() == again.json()
    assert len(await history(agent, conversation_id)) == seq + 1


async def test_only_the_sender_takes_it_back(
    visitor: Person, agent: Person, other_agent: Person, other_visitor: Person, stranger: Person
):
    """SA2, SA3."""
    conversation_id = await open_conversation(visitor, agent)
    seq = (await say(agent, conversation_id, "Mine")).json()["message"]["seq"]

    refusals = {
        person.door + str(number): (await recall(person, conversation_id, seq)).json()["code"]
        for number, person in enumerate([visitor, other_agent, other_visitor, stranger])
    }
    nothing = await recall(agent, conversation_id, 99)
    system = await recall(agent, conversation_id, 1)

    assert list(refusals.values()) == ["not_own_message", "not_own_message", "not_found", "not_found"]
    assert (nothing.status_code, system.status_code) == (404, 404)
    assert (await history(agent, conversation_id))[-1]["text"] == "Mine"


async def test_after_two_minutes_it_stays(visitor: Person, agent: Person, monkeypatch: pytest.MonkeyPatch):
    """The time is a setting; 120 seconds unless somebody says otherwise."""
    conversation_id = await open_conversation(visitor, agent)
    seq = (await say(agent, conversation_id, "Said is said")).json()["message"]["seq"]
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(seconds=121))
    late = await recall(agent, conversation_id, seq)

    assert (late.status_code, late.json()["code"]) == (409, "recall_too_late")
    assert late.json()["details"] == {"seconds": 120}
    assert (await history(agent, conversation_id))[-1]["text"] == "Said is said"


async def test_a_recalled_file_is_gone_at_once(visitor: Person, agent: Person, other_agent: Person):
    """G22, SU6: the old links, the facts and the message; other files stay."""
    conversation_id = await open_conversation(visitor, agent)
    files = [
        (await agent.post("/api/v1/files", params={"name": f"{n}.png"}, content=picture())).json()
        for n in "ab"
    ]
    sent = [
        (await say(agent, conversation_id, kind="file", text="", attachment_id=file["id"])).json()["message"]
        for file in files
    ]
    gone, kept = (message["attachment"] for message in sent)
    assert (await visitor.get(gone["url"])).status_code == 200

    await recall(agent, conversation_id, sent[0]["seq"])

    for url in (gone["url"], gone["thumbnail_url"], f"/widget/v1/files/{gone['id']}"):
        if url:
            assert (await visitor.get(url)).status_code == 404
    assert (await other_agent.get(f"/api/v1/files/{gone['id']}")).status_code == 404
    assert (await visitor.get(kept["url"])).status_code == 200
    entries = await history(visitor, conversation_id)
    assert gone["id"] not in str(entries)
    assert entries[sent[0]["seq"] - 1]["attachment"] is None


async def test_quotes_lose_the_words_too(visitor: Person, agent: Person):
    """G22: one made before the recall and a late one."""
    conversation_id = await open_conversation(visitor, agent)
    seq = (await say(agent, conversation_id, "Wrong price")).json()["message"]["seq"]
    await say(visitor, conversation_id, "Really?", quote_seq=seq)

    await recall(agent, conversation_id, seq)
    late = (await say(visitor, conversation_id, "What was that?", quote_seq=seq)).json()["message"]

    entries = await history(agent, conversation_id)
    quotes = [entry["quote"] for entry in entries if entry["quote"]]
    assert [(quote["text"], quote["is_recalled"]) for quote in quotes] == [("", True)] * 2
    assert late["quote"] == quotes[1]
    assert "Wrong price" not in str(entries)


async def test_a_late_retry_does_not_bring_it_back(visitor: Person, agent: Person):
    """G2, G22: the ack was lost, another tab took the message back meanwhile."""
    conversation_id = await open_conversation(visitor, agent)
    message = text_message("Back again?")
    seq = (await say(visitor, conversation_id, **message)).json()["message"]["seq"]
    await recall(visitor, conversation_id, seq)

    again = await say(visitor, conversation_id, **message)

    assert (again.status_code, again.json()["duplicate"]) == (200, True)
    assert again.json()["message"]["is_recalled"] is True
    assert again.json()["message"]["text"] == ""


async def test_the_list_forgets_it(visitor: Person, agent: Person, server: Server):
    """G20: last line and unread count, in the list and in the news of it."""
    conversation_id = await open_conversation(visitor, agent)
    await say(agent, conversation_id, "Hi")
    seq = (await say(visitor, conversation_id, "My number is 13800000000")).json()["message"]["seq"]

    async def conversation() -> dict[str, Any]:
        return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()

    before = await conversation()
    async with agent.socket(server) as socket:
        await recall(visitor, conversation_id, seq)
        told = await socket.next_event("conversation.updated")
        while told["conversation"]["version"] <= before["version"]:
            told = await socket.next_event("conversation.updated")

    after = await conversation()
    assert before["unread"] == after["unread"] + 1
    assert after["last_message"]["is_recalled"] is True
    assert after["last_message"]["text"] == ""
    assert told["conversation"]["last_message"] == after["last_message"]


async def test_the_first_message_and_one_of_an_ended_chat_can_be_taken_back(visitor: Person, agent: Person):
    first = (await start(visitor, "First"))["message"]
    conversation_id = first["conversation_id"]
    await agent.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    await close(agent, conversation_id)

    recalled = await recall(visitor, conversation_id, first["seq"])

    assert recalled.status_code == 200

    async def is_told() -> bool:
        return (await history(visitor, conversation_id))[-1]["kind"] == "system"

    await until(is_told)


async def test_whoever_takes_back_their_question_waits_no_more(visitor: Person, agent: Person):
    """T06, C01: the wait goes on from the next question, and ends with the last; an answered one starts none."""
    conversation_id = await open_conversation(visitor, agent)

    async def waits_since() -> str | None:
        return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()["waiting_since"]

    answered = (await say(visitor, conversation_id, "Answered")).json()["message"]
    await say(agent, conversation_id, "Yes")
    first = (await say(visitor, conversation_id, "First")).json()["message"]
    second = (await say(visitor, conversation_id, "Second")).json()["message"]
    seen = [await waits_since()]
    for message in (answered, first, second):
        await recall(visitor, conversation_id, message["seq"])
        seen.append(await waits_since())
    again = (await say(visitor, conversation_id, "Again")).json()["message"]
    seen.append(await waits_since())

    assert seen == [first["created_at"], first["created_at"], second["created_at"], None, again["created_at"]]


async def test_in_the_queue_one_waits_for_an_agent_whatever_one_took_back(visitor: Person, agent: Person):
    """T06: until somebody is there, and all questions are taken back."""
    first = (await start(visitor, "First"))["message"]
    conversation_id = first["conversation_id"]
    second = (await say(visitor, conversation_id, "Second")).json()["message"]

    async def waits_since() -> str | None:
        return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()["waiting_since"]

    await recall(visitor, conversation_id, first["seq"])
    seen = [await waits_since()]
    await agent.post(f"/api/v1/conversations/{conversation_id}/assignment", json={})
    third = (await say(visitor, conversation_id, "Third")).json()["message"]
    for message in (third, second):
        await recall(visitor, conversation_id, message["seq"])
        seen.append(await waits_since())

    assert seen == [first["created_at"], first["created_at"], None]
