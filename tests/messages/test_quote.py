"""An answer that shows what it answers: by number, never by copy."""

import pytest

from tests.attachments.pictures import picture
from tests.chat import area, history, new_id, open_conversation, say, start, text_message
from tests.people import Person, Server


async def test_a_quote_shows_what_is_answered(visitor: Person, agent: Person, server: Server):
    """T02: in the answer, in the event, in the history, and after a resume."""
    conversation_id = await open_conversation(visitor, agent)
    asked = (await say(visitor, conversation_id, "How long is the warranty? " * 20)).json()["message"]

    async with visitor.socket(server) as socket:
        sent = (await say(agent, conversation_id, "Two years", quote_seq=asked["seq"])).json()["message"]
        event = await socket.next_event("message.created")

    assert sent["quote"] == {
        "seq": asked["seq"],
        "sender_type": "visitor",
        "sender_name": asked["sender"]["name"],
        "kind": "text",
        "text": asked["text"][:200],
        "is_recalled": False,
    }
    assert event["message"] == sent
    assert (await history(visitor, conversation_id))[-1] == sent
    async with visitor.socket(server, positions={conversation_id: asked["seq"]}, epoch="x") as socket:
        assert socket.hello["resume"][conversation_id]["last_seq"] == sent["seq"]


async def test_a_file_is_quoted_by_its_name(visitor: Person, agent: Person):
    conversation_id = await open_conversation(visitor, agent)
    file = (await visitor.post("/widget/v1/files", params={"name": "计划.png"}, content=picture())).json()
    drawn = (await say(visitor, conversation_id, kind="file", text="", attachment_id=file["id"])).json()[
        "message"
    ]

    sent = (await say(agent, conversation_id, "Nice", quote_seq=drawn["seq"])).json()["message"]

    assert (sent["quote"]["kind"], sent["quote"]["text"]) == ("file", "计划.png")


@pytest.mark.parametrize("place", ["future", "system", "foreign"])
async def test_what_is_not_there_cannot_be_quoted(
    place: str, visitor: Person, agent: Person, other_visitor: Person
):
    """SA3: a number of another conversation is looked for in this one only; system lines are nobody's words."""
    conversation_id = await open_conversation(visitor, agent)
    other_id = await open_conversation(other_visitor, agent)
    for _ in range(5):
        far = (await say(other_visitor, other_id)).json()["message"]["seq"]
    seq = {"future": 99, "system": 1, "foreign": far}[place]

    refused = await say(agent, conversation_id, "?", quote_seq=seq)
    first = await other_visitor.post(
        "/widget/v1/conversations", json={"client_id": new_id(), "message": text_message(quote_seq=1)}
    )

    assert (refused.status_code, refused.json()["code"]) == (422, "quote_not_found")
    assert (first.status_code, first.json()["code"]) == (422, "quote_not_found")
    assert len(await history(agent, conversation_id)) == 3


@pytest.mark.parametrize("seq", [0, -1, 2**31, "1", [1], True])
async def test_a_quote_is_a_number(seq: object, visitor: Person, server: Server):
    """SA4: at both doors."""
    conversation_id = (await start(visitor))["conversation"]["id"]
    body = {**text_message(), "quote_seq": seq}

    by_rest = await visitor.post(f"{area(visitor)}/conversations/{conversation_id}/messages", json=body)
    async with visitor.socket(server) as socket:
        by_socket = await socket.error("message.send", {"conversation_id": conversation_id, **body})

    assert by_rest.status_code == 422
    assert by_socket == "validation_failed"


async def test_the_quote_is_part_of_the_content(visitor: Person, agent: Person, server: Server):
    """G2: the same id with the same quote is the same message; with another quote it is a conflict."""
    conversation_id = await open_conversation(visitor, agent)
    message = text_message("Yes", quote_seq=2)

    first = await say(agent, conversation_id, **message)
    async with agent.socket(server) as socket:
        again = await socket.result("message.send", {"conversation_id": conversation_id, **message})
    other = await say(agent, conversation_id, **{**message, "quote_seq": None})

    assert again["duplicate"] is True
    assert again["message"] == first.json()["message"]
    assert (other.status_code, other.json()["code"]) == (409, "client_id_reused")
