"""C19: a conversation is handed to a colleague or a team, and never falls between two chairs."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from livechat.conversations.models import Conversation, Transfer
from livechat.core.services import Services
from livechat.transfers.expiry import TransferExpiry
from tests.chat import accept, close, history, open_conversation, say, start, until
from tests.people import People, Person, Server, unique


async def offer(agent: Person, conversation_id: str, **body: Any) -> dict[str, Any]:
    answer = await agent.post(f"/api/v1/conversations/{conversation_id}/transfers", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def refused(agent: Person, conversation_id: str, **body: Any) -> tuple[int, str]:
    answer = await agent.post(f"/api/v1/conversations/{conversation_id}/transfers", json=body)
    return answer.status_code, answer.json()["code"]


async def seen(agent: Person, conversation_id: str) -> dict[str, Any]:
    return (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()


async def make_due(services: Services, transfer_id: str) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    async with services.database.write() as db:
        await db.execute(update(Transfer).where(Transfer.id == UUID(transfer_id)).values(expires_at=past))


async def stay_busy(agent: Person) -> None:
    """Connected, but gets nothing by itself."""
    await agent.put("/api/v1/me/availability", json={"availability": "busy"})


async def actions(person: Person, conversation_id: str) -> list[str]:
    return [entry["event"]["action"] for entry in await history(person, conversation_id) if entry["event"]]


async def test_a_colleague_accepts_and_serves(
    visitor: Person, agent: Person, other_agent: Person, server: Server
) -> None:
    """C19: until then it stays with the one; the note is for agents alone (SA5)"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server) as target, visitor.socket(server) as ears:
        offered = await offer(agent, conversation_id, agent_id=other_agent.id, note="要检测报告")
        update_ = (await target.next_event("conversation.updated"))["conversation"]
        while update_["transfer"] is None:
            update_ = (await target.next_event("conversation.updated"))["conversation"]
        told = (await ears.next_event("conversation.state"))["conversation"]
        while not told["is_transferring"]:
            told = (await ears.next_event("conversation.state"))["conversation"]
        assert (await say(agent, conversation_id, "One moment")).status_code == 201

        answer = await other_agent.post(f"/api/v1/transfers/{offered['transfer']['id']}/acceptance", json={})
        heard = [await ears.next_event("message.created") for _ in range(2)]

    assert (offered["agent"]["id"], offered["transfer"]["note"]) == (agent.id, "要检测报告")
    assert update_["transfer"]["to_agent"]["id"] == other_agent.id
    assert (answer.status_code, answer.json()["agent"]["id"]) == (200, other_agent.id)
    assert answer.json()["transfer"] is None
    event = heard[1]["message"]["event"]
    assert (event["action"], event["agent_id"], event["to_agent_id"]) == (
        "transferred",
        agent.id,
        other_agent.id,
    )
    assert "要检测报告" not in str(heard) + str(told) + str(await history(visitor, conversation_id))
    notes = (await other_agent.get(f"/api/v1/conversations/{conversation_id}/notes")).json()["items"]
    assert [note["text"] for note in notes] == ["要检测报告"]
    assert (await say(agent, conversation_id)).json()["code"] == "not_serving"
    assert (await say(other_agent, conversation_id)).status_code == 201


async def test_of_two_tries_to_accept_one_wins(
    visitor: Person, agent: Person, other_agent: Person, server: Server
) -> None:
    """C19, G16"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)
    async with other_agent.socket(server):
        transfer_id = (await offer(agent, conversation_id, agent_id=other_agent.id))["transfer"]["id"]

    answers = await asyncio.gather(
        *(other_agent.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={}) for _ in range(5))
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert (await actions(agent, conversation_id)).count("transferred") == 1


async def test_declined_it_stays_and_the_sender_hears_of_it(
    visitor: Person, agent: Person, other_agent: Person, server: Server
) -> None:
    """C19"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server), agent.socket(server) as sender:
        transfer_id = (await offer(agent, conversation_id, agent_id=other_agent.id))["transfer"]["id"]
        answer = await other_agent.post(f"/api/v1/transfers/{transfer_id}/refusal", json={})
        event = await sender.next_event("transfer.ended")
        late = await other_agent.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={})

    assert (answer.status_code, answer.json()["agent"]["id"], answer.json()["transfer"]) == (
        200,
        agent.id,
        None,
    )
    assert (event["outcome"], event["to_name"]) == ("declined", other_agent.me["nickname"])
    assert (late.status_code, late.json()["code"]) == (409, "transfer_ended")
    assert "transferred" not in await actions(agent, conversation_id)


async def test_an_offer_that_nobody_takes_up_ends(
    visitor: Person, agent: Person, other_agent: Person, server: Server, services: Services
) -> None:
    """C19: of many processes one ends it"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)
    async with other_agent.socket(server), agent.socket(server) as sender:
        transfer_id = (await offer(agent, conversation_id, agent_id=other_agent.id))["transfer"]["id"]
        await make_due(services, transfer_id)
        late = await other_agent.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={})
        await asyncio.gather(*(TransferExpiry(services).sweep() for _ in range(3)))
        event = await sender.next_event("transfer.ended")

    assert (late.status_code, event["outcome"]) == (409, "expired")
    found = await seen(agent, conversation_id)
    assert (found["agent"]["id"], found["transfer"]) == (agent.id, None)


async def test_who_is_not_there_full_or_oneself_is_refused(
    people: People, owner: Person, visitor: Person, other_visitor: Person, agent: Person, server: Server
) -> None:
    """C19: stable codes; only a supervisor goes beyond the limit"""
    full = await people.agent(owner, max_chats=1)
    await stay_busy(full)
    await open_conversation(other_visitor, full)
    conversation_id = await open_conversation(visitor, agent)

    assert await refused(agent, conversation_id, agent_id=full.id) == (409, "agent_offline")
    async with full.socket(server) as socket:
        assert await refused(agent, conversation_id, agent_id=full.id) == (409, "agent_full")
        assert await refused(agent, conversation_id, agent_id=agent.id) == (409, "transfer_to_self")
        assert await refused(agent, conversation_id) == (422, "validation_failed")
        await socket.result("availability.set", {"availability": "invisible"})
        assert await refused(agent, conversation_id, agent_id=full.id) == (409, "agent_offline")
        await stay_busy(full)
        transfer_id = (await offer(owner, conversation_id, agent_id=full.id))["transfer"]["id"]
        assert await refused(agent, conversation_id, agent_id=owner.id) == (409, "agent_offline")
        taken = await full.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={})
    assert (taken.status_code, taken.json()["agent"]["id"]) == (200, full.id)


async def test_only_who_serves_hands_on_and_only_who_is_asked_answers(
    people: People,
    owner: Person,
    visitor: Person,
    agent: Person,
    other_agent: Person,
    stranger: Person,
    server: Server,
) -> None:
    """SA2, SA3"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)
    async with other_agent.socket(server), stranger.socket(server):
        assert await refused(other_agent, conversation_id, agent_id=other_agent.id) == (409, "not_serving")
        assert await refused(agent, conversation_id, agent_id=stranger.id) == (404, "not_found")
        transfer_id = (await offer(agent, conversation_id, agent_id=other_agent.id))["transfer"]["id"]
        assert await refused(agent, conversation_id, agent_id=other_agent.id) == (409, "transfer_pending")
    for person in (agent, owner, stranger, await people.agent(owner)):
        answer = await person.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")

    assert (await agent.delete(f"/api/v1/transfers/{transfer_id}")).json()["transfer"] is None


@pytest.mark.parametrize("how", ["closed", "taken over"])
async def test_an_offer_ends_with_what_it_was_made_of(
    visitor: Person, agent: Person, other_agent: Person, owner: Person, server: Server, how: str
) -> None:
    """C19"""
    await stay_busy(other_agent)
    conversation_id = await open_conversation(visitor, agent)
    async with other_agent.socket(server):
        transfer_id = (await offer(agent, conversation_id, agent_id=other_agent.id))["transfer"]["id"]
    if how == "closed":
        await close(visitor, conversation_id)
    else:
        taken = await owner.post(f"/api/v1/conversations/{conversation_id}/takeover", json={})
        assert taken.status_code == 200, taken.text

    late = await other_agent.post(f"/api/v1/transfers/{transfer_id}/acceptance", json={})

    assert (late.status_code, late.json()["code"]) == (409, "transfer_ended")
    assert (await seen(agent, conversation_id))["transfer"] is None


async def a_team(owner: Person, *members: Person) -> str:
    body = {"name": unique("Team"), "agent_ids": [one.id for one in members]}
    return (await owner.post("/api/v1/teams", json=body)).json()["id"]


async def test_a_team_gets_it_by_itself_and_nobody_else(
    owner: Person, visitor: Person, agent: Person, other_agent: Person, admin: Person, server: Server
) -> None:
    """C19, MG01"""
    team_id = await a_team(owner, agent, other_agent)
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server), admin.socket(server), other_agent.socket(server):
        await offer(agent, conversation_id, team_id=team_id, tell_visitor=False)

        async def is_served() -> dict[str, Any] | None:
            found = await seen(owner, conversation_id)
            return found if found["status"] == "open" else None

        found = await until(is_served)

    assert (found["agent"]["id"], found["transfer"]) == (other_agent.id, None)
    assert (await actions(visitor, conversation_id))[-2:] == ["transferred", "assigned"]


async def test_what_no_member_takes_comes_back(
    owner: Person,
    visitor: Person,
    agent: Person,
    other_agent: Person,
    admin: Person,
    server: Server,
    services: Services,
) -> None:
    """C19: the others see it in the queue; the wait goes on"""
    await stay_busy(other_agent)
    team_id = await a_team(owner, other_agent)
    conversation_id = await open_conversation(visitor, agent)
    before = await seen(agent, conversation_id)
    assert await refused(agent, conversation_id, team_id=team_id) == (409, "team_offline")

    async with agent.socket(server) as sender, admin.socket(server), other_agent.socket(server):
        offered = await offer(agent, conversation_id, team_id=team_id)
        await make_due(services, offered["transfer"]["id"])
        event = await sender.next_event("transfer.ended")
        found = await seen(agent, conversation_id)

    assert (offered["status"], offered["team_id"], offered["agent"]) == ("queued", team_id, None)
    assert offered["waiting_since"] == before["waiting_since"]
    assert event["outcome"] == "expired"
    assert (found["status"], found["agent"]["id"], found["team_id"]) == ("open", agent.id, None)


async def test_a_deleted_teams_conversations_go_to_everybody(
    owner: Person, visitor: Person, agent: Person, other_agent: Person, admin: Person, server: Server
) -> None:
    """MG01"""
    await stay_busy(other_agent)
    team_id = await a_team(owner, other_agent)
    conversation_id = await open_conversation(visitor, agent)

    async with other_agent.socket(server), admin.socket(server):
        await offer(agent, conversation_id, team_id=team_id)
        await owner.delete(f"/api/v1/teams/{team_id}")

        async def is_served() -> bool:
            return (await seen(owner, conversation_id))["status"] == "open"

        assert await until(is_served)
    assert (await seen(owner, conversation_id))["agent"]["id"] == admin.id


async def test_a_note_of_501_characters_is_refused(visitor: Person, agent: Person, owner: Person) -> None:
    conversation_id = await open_conversation(visitor, agent)

    assert await refused(agent, conversation_id, agent_id=owner.id, note="x" * 501) == (
        422,
        "validation_failed",
    )


async def test_without_a_transfer_the_queue_is_as_before(visitor: Person, agent: Person) -> None:
    conversation_id = (await start(visitor))["conversation"]["id"]

    found = await accept(agent, conversation_id)

    assert (found["transfer"], found["team_id"], found["is_blocked"]) == (None, None, False)


async def test_the_list_says_who_is_there_how_full_and_whom_to_choose(
    people: People, owner: Person, visitor: Person, other_visitor: Person, agent: Person, server: Server
) -> None:
    """C19: load, team and reason; nobody who hides is shown as there"""
    mate, busy, hidden = [await people.agent(owner) for _ in range(3)]
    team_id = await a_team(owner, agent, mate, busy)
    await open_conversation(other_visitor, mate)
    conversation_id = await open_conversation(visitor, agent)
    await stay_busy(busy)
    await hidden.put("/api/v1/me/availability", json={"availability": "invisible"})

    async with mate.socket(server), busy.socket(server), hidden.socket(server), owner.socket(server):
        path = f"/api/v1/conversations/{conversation_id}/transfer-targets"
        answer = await agent.get(path)
    found = {one["id"]: one for one in answer.json()["agents"]}

    assert answer.json()["agents"][0]["id"] == mate.id
    assert (found[mate.id]["reason"], found[mate.id]["load"], found[mate.id]["team_ids"]) == (
        "same_team",
        1,
        [team_id],
    )
    assert (found[busy.id]["availability"], found[hidden.id]["availability"]) == ("busy", "offline")
    assert agent.id not in found
    assert [one["reason"] for one in found.values() if one["reason"]] == ["same_team"]
    assert answer.json()["teams"] == [
        {"id": team_id, "name": answer.json()["teams"][0]["name"], "online": 2, "members": 3}
    ]


async def test_the_choice_says_how_fast_each_answers_and_when_an_offer_returns(
    visitor: Person,
    agent: Person,
    other_agent: Person,
    people: People,
    owner: Person,
    server: Server,
    services: Services,
) -> None:
    """C19: read from the log of the last day, not kept by hand; the time to accept is the server's own setting."""
    await stay_busy(agent)
    answered = await open_conversation(visitor, other_agent)
    await say(other_agent, answered, "At your service")
    async with services.database.write() as db:
        row = await db.get_one(Conversation, UUID(answered))
        row.assigned_at = row.created_at - timedelta(seconds=14)
    idle = await people.agent(owner)
    handed_on = await open_conversation(await people.visitor((await people.site(owner))["site_key"]), agent)
    await idle.put("/api/v1/me/availability", json={"availability": "away"})

    async with other_agent.socket(server), idle.socket(server):
        answer = (await agent.get(f"/api/v1/conversations/{handed_on}/transfer-targets")).json()
    found = {one["id"]: one for one in answer["agents"]}

    assert answer["returns_after_seconds"] == services.settings.transfer_seconds
    assert 14 <= found[other_agent.id]["first_reply_seconds"] <= 20
    assert (found[idle.id]["first_reply_seconds"], found[other_agent.id]["away_since"]) == (None, None)
    assert found[idle.id]["away_since"] is not None
