"""The same send again: one message, one answer."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from livechat.auth.door import visitor_actor
from livechat.core.services import Services
from livechat.messages.log import MessageLog
from tests.chat import close, history, new_id, open_conversation, say, text_message
from tests.people import Person, Server


async def test_a_retry_gets_the_first_result(visitor: Person, agent: Person, server: Server):
    """G2: one after another, over both doors."""
    conversation_id = await open_conversation(visitor, agent)
    message = text_message("Once")

    first = await say(visitor, conversation_id, **message)
    again = await say(visitor, conversation_id, **message)
    async with visitor.socket(server) as socket:
        by_socket = await socket.result("message.send", {"conversation_id": conversation_id, **message})

    assert (first.status_code, first.json()["duplicate"]) == (201, False)
    assert (again.status_code, again.json()["duplicate"]) == (200, True)
    assert by_socket["duplicate"] is True
    assert first.json()["message"] == again.json()["message"] == by_socket["message"]
    assert [entry["text"] for entry in await history(agent, conversation_id)].count("Once") == 1


async def test_parallel_retries_give_one_message(visitor: Person, agent: Person):
    """G2: in parallel, where most of them meet in one batch."""
    conversation_id = await open_conversation(visitor, agent)
    message = text_message("Once")

    answers = await asyncio.gather(*(say(visitor, conversation_id, **message) for _ in range(20)))

    assert sorted(answer.status_code for answer in answers) == [200] * 19 + [201]
    assert len({answer.json()["message"]["id"] for answer in answers}) == 1
    assert len({answer.json()["message"]["seq"] for answer in answers}) == 1


@pytest.mark.parametrize("is_parallel", [False, True])
async def test_other_content_under_the_same_id_is_a_conflict(
    is_parallel: bool, visitor: Person, agent: Person
):
    """G2."""
    conversation_id = await open_conversation(visitor, agent)
    client_id = new_id()
    sends = [say(visitor, conversation_id, text, client_id=client_id) for text in ("One", "Two")]

    answers = list(await asyncio.gather(*sends)) if is_parallel else [await send for send in sends]

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    refused = next(answer for answer in answers if answer.status_code == 409)
    assert refused.json()["code"] == "client_id_reused"


async def test_ids_of_other_senders_never_collide(
    visitor: Person, agent: Person, stranger: Person, strange_visitor: Person
):
    """G2: the same client_id by the other side and in another workspace."""
    conversation_id = await open_conversation(visitor, agent)
    strange_id = await open_conversation(strange_visitor, stranger)
    client_id = new_id()

    answers = [
        await say(visitor, conversation_id, "Visitor", client_id=client_id),
        await say(agent, conversation_id, "Agent", client_id=client_id),
        await say(strange_visitor, strange_id, "Strange visitor", client_id=client_id),
    ]

    assert [answer.status_code for answer in answers] == [201] * 3


async def test_a_retry_after_the_end_still_gets_its_first_result(visitor: Person, agent: Person):
    """G2, G3: the ack was lost and meanwhile the conversation was closed."""
    conversation_id = await open_conversation(visitor, agent)
    message = text_message("Just in time")
    first = await say(visitor, conversation_id, **message)
    await close(agent, conversation_id)

    again = await say(visitor, conversation_id, **message)

    assert (again.status_code, again.json()["duplicate"]) == (200, True)
    assert again.json()["message"] == first.json()["message"]


async def test_a_sender_who_vanishes_before_the_ack_finds_the_message(
    visitor: Person, agent: Person, services: Services
):
    """G3: nobody waits for the answer any more, the retry gets it."""
    conversation_id = await open_conversation(visitor, agent)
    actor = await visitor_actor(services, visitor.token)
    log = services.get(MessageLog)
    message = text_message("Cut off")
    content: dict[str, Any] = {"kind": "text", "text": "Cut off"}

    sending = asyncio.ensure_future(
        log.append(actor, UUID(conversation_id), UUID(message["client_id"]), **content)
    )
    await asyncio.sleep(0)
    sending.cancel()
    again = await say(visitor, conversation_id, **message)

    assert again.json()["duplicate"] is True
    assert [entry["text"] for entry in await history(visitor, conversation_id)].count("Cut off") == 1
