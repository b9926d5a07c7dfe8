"""What a returning client missed."""

from typing import Any

import pytest

from livechat.core.services import Services
from livechat.workspaces.installation import Installation
from tests.chat import history, new_id, open_conversation, say, start
from tests.people import Person, Server


@pytest.fixture
def epoch(services: Services) -> str:
    return services.get(Installation).epoch


async def resume(
    person: Person, server: Server, positions: dict[str, Any], epoch: str | None
) -> dict[str, Any]:
    async with person.socket(server, positions=positions, epoch=epoch) as socket:
        return socket.hello["resume"]


async def test_from_every_position_the_rest_comes_in_order(
    visitor: Person, agent: Person, server: Server, epoch: str
):
    """G7: cut at every index, resume, compare with the history."""
    conversation_id = await open_conversation(visitor, agent)
    for number in range(5):
        await say(agent, conversation_id, str(number))
    entries = await history(visitor, conversation_id)

    for position in range(len(entries) + 1):
        answer = (await resume(visitor, server, {conversation_id: position}, epoch))[conversation_id]
        assert answer == {
            "status": "ok",
            "messages": entries[position:],
            "has_more": False,
            "last_seq": len(entries),
        }


@pytest.mark.parametrize("position", [-1, 4, 2**31, 2**62])
async def test_a_position_that_cannot_be_is_a_reset(
    position: int, visitor: Person, agent: Person, server: Server, epoch: str
):
    """G7: negative and future."""
    conversation_id = await open_conversation(visitor, agent)

    answer = await resume(visitor, server, {conversation_id: position}, epoch)

    assert answer == {conversation_id: {"status": "reset", "last_seq": 3}}


@pytest.mark.parametrize("epoch_sent", [None, "", "another"])
async def test_positions_of_another_epoch_are_void(
    epoch_sent: str | None, visitor: Person, agent: Person, server: Server
):
    """G7: a database restored from a backup."""
    conversation_id = await open_conversation(visitor, agent)

    answer = await resume(visitor, server, {conversation_id: 2}, epoch_sent)

    assert answer == {conversation_id: {"status": "reset", "last_seq": 3}}


async def test_a_foreign_position_says_nothing(
    visitor: Person, other_visitor: Person, stranger: Person, server: Server, epoch: str
):
    """SA2, SA7: foreign, missing and malformed look alike."""
    foreign = (await start(visitor))["conversation"]["id"]
    missing = new_id()

    for person in (other_visitor, stranger):
        answer = await resume(person, server, {foreign: 0, missing: 0, "null": 0, "../": 1}, epoch)
        assert set(answer) == {foreign, missing, "null", "../"}
        assert all(one == {"status": "reset", "last_seq": 0} for one in answer.values())


async def test_a_long_absence_comes_in_pages(make_server: Any):
    """G7: one page, and word that there is more; too far back, a reset. The pages are settings."""
    server, people = await make_server(resume_page=5)
    owner = await people.owner()
    visitor = await people.visitor((await people.site(owner))["site_key"])
    conversation_id = await open_conversation(visitor, owner)
    for number in range(52):
        assert (await say(owner, conversation_id, str(number))).status_code == 201
    entries = await history(visitor, conversation_id)
    async with visitor.socket(server) as socket:
        epoch = socket.hello["epoch"]

    near = (await resume(visitor, server, {conversation_id: 45}, epoch))[conversation_id]
    far = (await resume(visitor, server, {conversation_id: 1}, epoch))[conversation_id]

    assert near == {"status": "ok", "messages": entries[45:50], "has_more": True, "last_seq": 55}
    assert far == {"status": "reset", "last_seq": 55}


async def test_long_texts_do_not_burst_the_frame(
    visitor: Person, agent: Person, server: Server, epoch: str, services: Services
):
    """An outgoing frame stays within its limit; the rest is fetched."""
    conversation_id = await open_conversation(visitor, agent)
    for _ in range(12):
        await say(agent, conversation_id, "你" * 8000)

    answer = (await resume(visitor, server, {conversation_id: 3}, epoch))[conversation_id]

    size = sum(len(one["text"].encode()) for one in answer["messages"])
    assert 0 < size < services.settings.frame_out_max_bytes
    assert answer["has_more"] is True
    assert [one["seq"] for one in answer["messages"]] == list(range(4, 4 + len(answer["messages"])))


async def test_the_heartbeat_carries_the_heads(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    """G8: of one's own conversations and of those one has open, and of no other."""
    conversation_id = await open_conversation(visitor, agent)

    async with (
        visitor.socket(server) as one,
        agent.socket(server) as serving,
        other_agent.socket(server) as looker,
    ):
        pings = [(await socket.result("ping"))["heads"] for socket in (one, serving, looker)]
        await looker.result("conversation.open", {"conversation_id": conversation_id})
        opened = (await looker.result("ping"))["heads"]

    assert pings == [{conversation_id: 3}, {conversation_id: 3}, {}]
    assert opened == {conversation_id: 3}
