"""A message at both doors: who gets it, and who may not send it."""

from typing import Any

import pytest

from tests.chat import close, history, new_id, open_conversation, say, start, text_message
from tests.people import People, Person, Server


@pytest.mark.parametrize("door", ["rest", "socket"])
async def test_the_visitor_receives_what_the_agent_sends(
    door: str, visitor: Person, agent: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with visitor.socket(server) as ears:
        if door == "rest":
            sent = (await say(agent, conversation_id, "Good day")).json()
        else:
            async with agent.socket(server) as mouth:
                body = {"conversation_id": conversation_id, **text_message("Good day")}
                sent = await mouth.result("message.send", body)
        event = await ears.next_event("message.created")

    assert event == {"type": "message.created", "message": sent["message"]}
    assert sent["duplicate"] is False
    assert sent["message"]["sender"] == {
        "type": "agent",
        "id": agent.id,
        "name": agent.me["nickname"],
        "avatar_url": None,
    }


async def test_own_sends_appear_once_in_each_tab(visitor: Person, agent: Person, server: Server):
    """G15: the tab that sent has its answer, the other one hears the event."""
    conversation_id = await open_conversation(visitor, agent)

    async with visitor.socket(server) as one, visitor.socket(server) as other:
        body = {"conversation_id": conversation_id, **text_message("From one tab")}
        sent = await one.result("message.send", body)
        event = await other.next_event("message.created")
        await one.result("ping")

    assert event["message"] == sent["message"]
    assert event["message"]["client_id"] == body["client_id"]
    assert [frame for frame in one.events if frame["type"] == "message.created"] == []


async def test_an_agent_hears_a_conversation_that_is_open_on_the_screen(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server) as ears:
        head = await ears.result("conversation.open", {"conversation_id": conversation_id})
        await say(visitor, conversation_id, "Anybody?")
        heard = await ears.next_event("message.created")
        await ears.result("conversation.leave", {"conversation_id": conversation_id})
        await say(visitor, conversation_id, "Still there?")
        await ears.result("ping")

    assert heard["message"]["seq"] == head["last_seq"] + 1
    assert [frame for frame in ears.events if frame["type"] == "message.created"] == []


async def test_a_closed_conversation_takes_no_messages(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    await close(agent, conversation_id)

    refused = await say(visitor, conversation_id)

    assert (refused.status_code, refused.json()["code"]) == (409, "conversation_closed")


async def test_only_the_serving_agent_writes(visitor: Person, agent: Person, other_agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    refused = await say(other_agent, conversation_id)

    assert (refused.status_code, refused.json()["code"]) == (409, "not_serving")


async def test_a_foreign_conversation_does_not_exist(
    visitor: Person, agent: Person, other_visitor: Person, stranger: Person, strange_visitor: Person
):
    """SA2: missing and foreign look alike, for agents and for visitors."""
    conversation_id = await open_conversation(visitor, agent)

    answers = [
        await say(stranger, conversation_id),
        await say(strange_visitor, conversation_id),
        await say(other_visitor, conversation_id),
        await say(agent, new_id()),
        await say(visitor, visitor.id),
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


@pytest.mark.parametrize("id_", ["0", "-1", str(2**63), "null", "[]", " ", "0190a8e0"])
async def test_an_id_that_is_none_is_refused_and_no_failure(id_: str, agent: Person):
    """SA2: ids of every wrong shape."""
    refused = await say(agent, id_)

    assert refused.status_code in {404, 405, 422}


@pytest.mark.parametrize(
    "extra",
    [
        {"workspace_id": new_id()},
        {"sender": {"type": "agent"}},
        {"seq": 1},
        {"created_at": "2020-01-01T00:00:00Z"},
        {"id": new_id()},
        {"is_internal": True},
        {"kind": "system"},
        {"kind": "note"},
    ],
)
async def test_nobody_chooses_what_the_server_decides(
    extra: dict[str, Any], visitor: Person, agent: Person, server: Server
):
    """SA4 at both doors."""
    conversation_id = await open_conversation(visitor, agent)

    refused = await say(visitor, conversation_id, **extra)
    async with visitor.socket(server) as socket:
        code = await socket.error(
            "message.send", {"conversation_id": conversation_id, **text_message(), **extra}
        )

    assert (refused.status_code, refused.json()["code"]) == (422, "validation_failed")
    assert code == "validation_failed"


@pytest.mark.parametrize(
    "text",
    [
        "\u202eevil\u202c",
        "a" + "\u0301" * 100,
        "\u200b\u200dzero\ufeff",
        "line\r\nline\nline\rline",
        "😀👩‍👩‍👧‍👦",
        "<script>alert(1)</script>",
        "x" * 8000,
        "你" * 8000,
        "'; DROP TABLE messages; --",
        "{{7*7}} ${7*7} %(x)s",
    ],
)
async def test_text_comes_back_as_it_was_sent(text: str, visitor: Person, agent: Person):
    """SX5: stored as it came, the same on both databases."""
    conversation_id = await open_conversation(visitor, agent)

    sent = await say(visitor, conversation_id, text)

    assert sent.status_code == 201, sent.text
    assert sent.json()["message"]["text"] == text
    assert (await history(agent, conversation_id))[-1]["text"] == text


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (r'"\ud800"', "invalid_text"),
        (r'"a\u0000b"', "invalid_text"),
        ('""', "invalid_message"),
        ('"  \\n "', "invalid_message"),
        ('"' + "x" * 8001 + '"', "validation_failed"),
        ("5", "validation_failed"),
        ("[]", "validation_failed"),
        ("null", "validation_failed"),
    ],
)
async def test_text_that_cannot_be_kept_is_refused_alike_at_both_doors(
    raw: str, code: str, visitor: Person, agent: Person, server: Server
):
    """SX5: 422, never a failure."""
    conversation_id = await open_conversation(visitor, agent)
    body = f'{{"client_id":"{new_id()}","text":{raw}}}'

    refused = await visitor.post(
        f"/widget/v1/conversations/{conversation_id}/messages",
        content=body,
        headers={"content-type": "application/json"},
    )
    async with visitor.socket(server) as socket:
        await socket.wire.send(
            f'{{"id":"x","type":"message.send","data":{{"conversation_id":"{conversation_id}",{body[1:]}}}'
        )
        frame = await socket._receive()
        while "error" not in frame:
            frame = await socket._receive()

    assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert frame["error"]["code"] == code


async def test_a_file_message_needs_a_file_and_a_text_message_none(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    bodies = [
        {"kind": "file", "text": ""},
        {"kind": "text", "attachment_id": new_id()},
        {"kind": "file", "text": "with words", "attachment_id": new_id()},
    ]
    answers = [await say(visitor, conversation_id, **body) for body in bodies]

    assert [answer.json()["code"] for answer in answers] == ["invalid_message"] * 3


async def test_what_one_person_may_say_in_ten_seconds_is_bounded(make_server: Any, people: People):
    """G21: beyond the limit 429 with Retry-After, and the others are unaffected."""
    _, limited = await make_server(rate_limits_enabled=True, messages_per_visitor=5)
    owner = await limited.owner()
    key = (await limited.site(owner))["site_key"]
    noisy, quiet = await limited.visitor(key), await limited.visitor(key)
    noisy_id = (await start(noisy))["conversation"]["id"]
    quiet_id = (await start(quiet))["conversation"]["id"]

    answers = [await say(noisy, noisy_id) for _ in range(8)]
    other = await say(quiet, quiet_id)

    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert all(int(answer.headers["retry-after"]) >= 1 for answer in refused)
    accepted = [answer for answer in answers if answer.status_code == 201]
    assert len(await history(noisy, noisy_id)) == 2 + len(accepted)
    assert other.status_code == 201
    await limited.close()
