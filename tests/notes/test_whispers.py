"""T11: 悄悄话, a word of a supervisor to the agent who serves."""

from tests.chat import close, new_id, open_conversation
from tests.notes.test_notes import a_note, notes, write
from tests.people import Person, Server


async def test_a_whisper_reaches_the_agent_who_serves_and_no_other(
    visitor: Person, agent: Person, other_agent: Person, admin: Person, owner: Person, server: Server
):
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server) as serving, other_agent.socket(server) as looking:
        await looking.result("conversation.open", {"conversation_id": conversation_id})
        whisper = await write(admin, conversation_id, "At most 5 % off", kind="whisper")
        plain = await write(admin, conversation_id, "Plain")
        heard = (await serving.next_event("note.created"))["note"]
        # The first note that the other one hears is the one that is no whisper.
        overheard = (await looking.next_event("note.created"))["note"]

    assert (heard["id"], heard["kind"], heard["to_agent"]["id"]) == (whisper["id"], "whisper", agent.id)
    assert overheard["id"] == plain["id"]
    for person, kinds in (
        (agent, ["whisper", "note"]),
        (owner, ["whisper", "note"]),
        (other_agent, ["note"]),
    ):
        page = await notes(person, conversation_id)
        assert [note["kind"] for note in page["items"]] == kinds
        assert page["last_seq"] == 2


async def test_whispering_takes_its_permission(visitor: Person, agent: Person, other_agent: Person):
    conversation_id = await open_conversation(visitor, agent)

    refused = await other_agent.post(
        f"/api/v1/conversations/{conversation_id}/notes", json=a_note(kind="whisper")
    )

    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")


async def test_somebody_else_must_serve(visitor: Person, other_visitor: Person, agent: Person, admin: Person):
    own = await open_conversation(visitor, admin)
    ended = await open_conversation(other_visitor, agent)
    await close(agent, ended)

    for conversation_id in (own, ended):
        body = {"client_id": new_id(), "text": "Psst", "kind": "whisper"}
        refused = await admin.post(f"/api/v1/conversations/{conversation_id}/notes", json=body)
        assert (refused.status_code, refused.json()["code"]) == (409, "nobody_to_whisper_to")
