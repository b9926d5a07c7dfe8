"""seq is 1..n without holes, and every reader sees one order."""

import asyncio
import itertools

from tests.chat import history, open_conversation, say, text_message
from tests.people import People, Person, Server, Socket


async def test_many_writers_leave_no_hole(
    visitor: Person, agent: Person, other_agent: Person, strange_visitor: Person, server: Server
):
    """G4, G5: 32 writers of both sides, some invalid, some foreign, some retried."""
    conversation_id = await open_conversation(visitor, agent)

    async def write(number: int) -> list[int]:
        person = visitor if number % 2 else agent
        acked: list[int] = []
        for turn in range(6):
            match (number + turn) % 6:
                case 0:
                    refused = await say(person, conversation_id, "")
                    assert refused.status_code == 422
                case 1:
                    refused = await say(strange_visitor, conversation_id, "Let me in")
                    assert refused.status_code == 404
                case 2:
                    refused = await say(other_agent, conversation_id, "Not mine")
                    assert refused.status_code == 409
                case 3:
                    message = text_message(f"{number}/{turn}")
                    both = await asyncio.gather(*(say(person, conversation_id, **message) for _ in range(2)))
                    assert len({one.json()["message"]["seq"] for one in both}) == 1
                    acked.append(both[0].json()["message"]["seq"])
                case _:
                    sent = await say(person, conversation_id, f"{number}/{turn}")
                    assert sent.status_code == 201, sent.text
                    acked.append(sent.json()["message"]["seq"])
        return acked

    async with visitor.socket(server) as ears, agent.socket(server) as other_ears:
        acked = list(itertools.chain(*await asyncio.gather(*(write(number) for number in range(32)))))
        entries = await history(visitor, conversation_id)
        heard = [await _hear(socket, len(acked)) for socket in (ears, other_ears)]

    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    assert len(acked) == len(set(acked)) == len(entries) - 3
    assert set(acked) <= {entry["seq"] for entry in entries}
    # Both hear all of it, in the order of the history.
    assert heard[0] == heard[1] == [entry["id"] for entry in entries[3:]]
    assert [entry["id"] for entry in await history(agent, conversation_id)] == [
        entry["id"] for entry in entries
    ]


async def test_a_sender_keeps_the_order_of_one_connection(visitor: Person, agent: Person, server: Server):
    """G6: sent without waiting for the answers."""
    conversation_id = await open_conversation(visitor, agent)

    async with visitor.socket(server) as socket:
        for number in range(50):
            body = {"conversation_id": conversation_id, **text_message(str(number))}
            await socket.send("message.send", body)
        await socket.result("message.send", {"conversation_id": conversation_id, **text_message("last")})

    texts = [entry["text"] for entry in await history(agent, conversation_id)]
    assert texts[-51:] == [*(str(number) for number in range(50)), "last"]


async def test_what_was_acked_can_be_read_at_once(people: People, owner: Person):
    """G19."""
    site = await people.site(owner)
    visitor = await people.visitor(site["site_key"])
    conversation_id = await open_conversation(visitor, owner)

    for number in range(30):
        sent = (await say(visitor, conversation_id, str(number))).json()["message"]
        answer = await owner.get(
            f"/api/v1/conversations/{conversation_id}/messages", params={"after_seq": sent["seq"] - 1}
        )
        assert [entry["id"] for entry in answer.json()["items"]] == [sent["id"]]


async def _hear(socket: Socket, count: int) -> list[str]:
    """The ids of the next `count` messages that people wrote, in the order they came."""
    found: list[str] = []
    while len(found) < count:
        message = (await socket.next_event("message.created"))["message"]
        if message["kind"] != "system" and message["text"] != "Hello":
            found.append(message["id"])
    return found
