"""T11: a supervisor watches, joins and takes over."""

import asyncio
from uuid import UUID

import pytest
from sqlalchemy import select

from livechat.agents.models import Agent
from livechat.audit.models import AuditEntry
from livechat.conversations.opened import opened
from livechat.core.close_codes import CloseCode
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.presence.access import AccessWatch
from tests.chat import close, history, open_conversation, say, start, text_message, until
from tests.notes.roles import limit_to
from tests.notes.test_notes import write
from tests.people import People, Person, Server


async def audited(services: Services, conversation_id: str) -> list[str]:
    async with services.database.read() as db:
        statement = select(AuditEntry.action).where(AuditEntry.target_id == UUID(conversation_id))
        return sorted(await db.scalars(statement))


async def join(person: Person, conversation_id: str) -> None:
    answer = await person.post(f"/api/v1/conversations/{conversation_id}/participants", json={})
    assert answer.status_code == 200, answer.text


async def test_watching_hears_all_and_shows_nobody(
    visitor: Person, agent: Person, admin: Person, server: Server, services: Services
):
    """T11: read-only, unseen in the conversation, seen in the audit log, once for one look."""
    conversation_id = await open_conversation(visitor, agent)
    before = len(await history(visitor, conversation_id))

    async with admin.socket(server) as watching:
        answer = await watching.result("conversation.watch", {"conversation_id": conversation_id})
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        await say(visitor, conversation_id, "Anybody here?")
        heard = (await watching.next_event("message.created"))["message"]
        refused = await watching.error(
            "message.send", {**text_message("I am"), "conversation_id": conversation_id}
        )

    assert answer == {"last_seq": before, "last_note_seq": 0}
    assert heard["text"] == "Anybody here?"
    assert refused == "not_serving"
    assert len(await history(visitor, conversation_id)) == before + 1
    assert await audited(services, conversation_id) == ["conversation.watched"]


async def test_the_loss_of_the_right_ends_the_watching(
    visitor: Person,
    agent: Person,
    owner: Person,
    admin: Person,
    server: Server,
    services: Services,
):
    """SA6, SA7: subscribe, lose the right, listen: the stream stops."""
    conversation_id = await open_conversation(visitor, agent)
    roles = {role["key"]: role["id"] for role in (await owner.get("/api/v1/roles")).json()}

    async with admin.socket(server) as watching:
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        async with services.database.write() as db:
            (await db.get_one(Agent, UUID(admin.id))).role_id = UUID(roles["agent"])
        await services.get(AccessWatch).look()
        ended = await watching.next_event("conversation.watch_ended")
        await say(visitor, conversation_id, "A secret")
        await watching.result("ping")
        told = [event for event in watching.events if event["type"] == "message.created"]
        refused = await watching.error("conversation.watch", {"conversation_id": conversation_id})

    assert (ended["conversation_id"], ended["reason"]) == (conversation_id, "permission")
    assert told == []
    assert refused == "forbidden"


async def test_a_role_changed_at_the_door_cuts_the_watcher(
    visitor: Person, agent: Person, owner: Person, admin: Person, server: Server
):
    """SA6, SA7, T11: the line ends at once, and who comes back with the new role hears nothing more."""
    conversation_id = await open_conversation(visitor, agent)
    roles = {role["key"]: role["id"] for role in (await owner.get("/api/v1/roles")).json()}

    async with admin.socket(server) as watching:
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        changed = await owner.patch(f"/api/v1/agents/{admin.id}", json={"role_id": roles["agent"]})
        code = await watching.closed()
    async with admin.socket(server) as back:
        refused = await back.error("conversation.watch", {"conversation_id": conversation_id})
        await say(visitor, conversation_id, "A secret")
        await back.result("ping")
        told = [event for event in back.events if event["type"] == "message.created"]

    assert changed.status_code == 200, changed.text
    assert code == CloseCode.UNAUTHENTICATED
    assert refused == "forbidden"
    assert told == []


async def test_a_watcher_is_cut_although_the_word_of_the_new_role_got_lost(
    visitor: Person, agent: Person, owner: Person, admin: Person, server: Server, services: Services
):
    """SA6, SA7: nobody calls the look; it comes by itself within seconds."""
    conversation_id = await open_conversation(visitor, agent)

    async with admin.socket(server) as watching:
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        await limit_to(services, admin, Permission.CONVERSATION_READ, Permission.CONVERSATION_READ_ALL)
        ended = await watching.next_event("conversation.watch_ended")
        watching.events.clear()
        await say(visitor, conversation_id, "A secret")
        await watching.result("ping")
        told = [event for event in watching.events if event["type"] == "message.created"]

    assert ended == {
        "type": "conversation.watch_ended",
        "conversation_id": conversation_id,
        "reason": "permission",
    }
    assert told == []


async def test_watching_ends_with_the_sight_of_the_conversation(
    visitor: Person, agent: Person, owner: Person, people: People, server: Server, services: Services
):
    """SA7: whoever may still watch, but no longer this one, is told so."""
    conversation_id = await open_conversation(visitor, agent)
    looking = await people.agent(owner, role="admin", site_ids=[])

    async with looking.socket(server) as watching:
        await watching.result("conversation.watch", {"conversation_id": conversation_id})
        await limit_to(services, looking, Permission.CONVERSATION_READ, Permission.CONVERSATION_WATCH)
        await services.get(AccessWatch).look()
        ended = await watching.next_event("conversation.watch_ended")

    assert ended["conversation_id"] == conversation_id


async def test_who_may_no_longer_see_a_conversation_hears_no_more_of_it(
    visitor: Person, agent: Person, owner: Person, people: People, server: Server, services: Services
):
    """SA7: also one who only had it open, and is now bound to other sites."""
    conversation_id = await open_conversation(visitor, agent)
    looking = await people.agent(owner, site_ids=[])

    async with looking.socket(server) as socket:
        await socket.result("conversation.open", {"conversation_id": conversation_id})
        await limit_to(services, looking, Permission.CONVERSATION_READ)
        await services.get(AccessWatch).look()
        (connection,) = [
            one for one in services.broadcaster.connections() if one.id == socket.hello["connection_id"]
        ]

        async def is_out_of_sight() -> bool:
            return not opened(connection)

        # The look of every few seconds may have come first, and be in the middle of it.
        await until(is_out_of_sight)
        await socket.result("ping")
        socket.events.clear()
        await say(visitor, conversation_id, "A secret")
        await write(agent, conversation_id, "Another")
        await socket.result("ping")

    told = {event["type"] for event in socket.events}
    assert told & {"message.created", "note.created", "conversation.updated"} == set()


async def test_taking_over_ends_an_offer_to_somebody_else(
    visitor: Person, agent: Person, admin: Person, owner: Person, server: Server
):
    """C19, T11: what is taken over cannot be accepted any more."""
    conversation_id = await open_conversation(visitor, agent)
    async with admin.socket(server):
        path = f"/api/v1/conversations/{conversation_id}"
        offered = await agent.post(f"{path}/transfers", json={"agent_id": admin.id})
        assert offered.status_code == 201, offered.text
        taken = await owner.post(f"{path}/takeover", json={})
        late = await admin.post(f"/api/v1/transfers/{offered.json()['transfer']['id']}/acceptance", json={})

    assert taken.json()["agent"]["id"] == owner.id
    assert late.status_code == 409
    assert (await owner.get(path)).json()["agent"]["id"] == owner.id


async def test_who_joins_speaks_under_their_own_name(
    visitor: Person, agent: Person, admin: Person, server: Server, services: Services
):
    """T11 插话: the visitor sees who came, what they say, and that they left."""
    conversation_id = await open_conversation(visitor, agent)
    refused = await say(admin, conversation_id, "Too early")

    async with visitor.socket(server) as ears:
        await join(admin, conversation_id)
        await join(admin, conversation_id)
        sent = await say(admin, conversation_id, "May I?")
        heard = [(await ears.next_event("message.created"))["message"] for _ in range(2)]
    await say(agent, conversation_id, "Please")
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    gone = await admin.delete(f"/api/v1/conversations/{conversation_id}/participants/me")
    late = await say(admin, conversation_id, "Too late")

    assert (refused.status_code, late.status_code) == (409, 409)
    assert sent.status_code == 201
    assert [entry["event"] and entry["event"]["action"] for entry in heard] == ["joined", None]
    assert heard[1]["sender"] == {
        "type": "agent",
        "id": admin.id,
        "name": admin.me["nickname"],
        "avatar_url": None,
    }
    assert [one["id"] for one in seen["participants"]] == [admin.id]
    assert seen["agent"]["id"] == agent.id
    assert gone.json()["participants"] == []
    actions = [
        entry["event"]["action"] for entry in await history(visitor, conversation_id) if entry["event"]
    ]
    assert actions[-2:] == ["joined", "left"]
    assert await audited(services, conversation_id) == ["conversation.joined", "conversation.left"]


async def test_joining_takes_a_conversation_that_a_colleague_serves(
    visitor: Person, other_visitor: Person, agent: Person, admin: Person
):
    own = await open_conversation(visitor, admin)
    waiting = (await start(other_visitor))["conversation"]["id"]

    for conversation_id, code in ((own, "already_serving"), (waiting, "not_served")):
        refused = await admin.post(f"/api/v1/conversations/{conversation_id}/participants", json={})
        assert (refused.status_code, refused.json()["code"]) == (409, code)


async def test_taking_over_moves_the_conversation_and_tells_the_former_agent(
    visitor: Person, agent: Person, admin: Person, server: Server, services: Services
):
    """T11 接管"""
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server) as former, visitor.socket(server) as ears:
        taken = await admin.post(f"/api/v1/conversations/{conversation_id}/takeover", json={})
        told = await former.next_event("conversation.taken_over")
        entry = (await ears.next_event("message.created"))["message"]

    assert taken.status_code == 200
    assert taken.json()["agent"]["id"] == admin.id
    assert (told["conversation_id"], told["agent"]["id"]) == (conversation_id, admin.id)
    assert (entry["event"]["action"], entry["event"]["agent_name"]) == ("taken_over", admin.me["nickname"])
    assert (await say(agent, conversation_id)).json()["code"] == "not_serving"
    assert (await say(admin, conversation_id)).status_code == 201
    assert await audited(services, conversation_id) == ["conversation.taken_over"]


async def test_of_two_who_take_over_one_wins(visitor: Person, agent: Person, admin: Person, owner: Person):
    """G16"""
    conversation_id = await open_conversation(visitor, agent)
    version = (await admin.get(f"/api/v1/conversations/{conversation_id}")).json()["version"]

    answers = await asyncio.gather(
        *(
            one.post(f"/api/v1/conversations/{conversation_id}/takeover", json={"if_version": version})
            for one in (admin, owner)
        )
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    entries = await history(visitor, conversation_id)
    assert [entry["event"]["action"] for entry in entries if entry["event"]].count("taken_over") == 1


async def test_taking_over_needs_a_running_conversation(visitor: Person, agent: Person, admin: Person):
    conversation_id = (await start(visitor))["conversation"]["id"]
    path = f"/api/v1/conversations/{conversation_id}/takeover"

    waiting = await admin.post(path, json={})
    await close(visitor, conversation_id)
    ended = await admin.post(path, json={})

    assert (waiting.json()["code"], ended.json()["code"]) == ("not_served", "conversation_closed")


@pytest.mark.parametrize("door", ["participants", "takeover"])
async def test_an_agent_supervises_nobody(door: str, visitor: Person, agent: Person, other_agent: Person):
    """SA1: the built-in role of agents has none of it."""
    conversation_id = await open_conversation(visitor, agent)

    refused = await other_agent.post(f"/api/v1/conversations/{conversation_id}/{door}", json={})

    assert refused.status_code == 403


async def test_the_team_shows_load_wait_and_pace(
    visitor: Person, other_visitor: Person, agent: Person, admin: Person, server: Server
):
    """T11, MT01"""
    answered = await open_conversation(visitor, agent)
    await say(agent, answered, "At your service")
    await open_conversation(other_visitor, agent)

    async with agent.socket(server):
        team = (await admin.get("/api/v1/team")).json()

    (row,) = [one for one in team["agents"] if one["id"] == agent.id]
    assert (row["open_chats"], row["served"], row["is_online"]) == (2, 2, True)
    assert row["longest_wait_since"] is not None
    assert row["first_reply_seconds"] is not None
    assert (team["queued"], team["queued_since"]) == (0, None)
