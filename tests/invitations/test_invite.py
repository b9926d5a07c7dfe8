"""An agent invites a visitor, or opens the chat directly."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import update

from livechat.core.clock import now
from livechat.core.services import Services
from livechat.invitations.expiry import InvitationExpiry
from livechat.invitations.models import Invitation
from tests.chat import accept, history, new_id, start, until
from tests.people import Person, Server


def invitation(text: str = "May I help?", **more: Any) -> dict[str, Any]:
    return {"client_id": new_id(), "text": text, **more}


@pytest.mark.parametrize("door", ["rest", "socket"])
async def test_an_invitation_reaches_the_page_and_its_answer_the_agents(
    door: str, visitor: Person, agent: Person, server: Server
):
    """W15: sent, shown, accepted; the conversation that follows is its answer and goes to the inviting agent."""
    async with visitor.socket(server) as page, agent.socket(server) as desk:
        if door == "rest":
            answer = await agent.post(f"/api/v1/visitors/{visitor.id}/invitations", json=invitation())
            assert answer.status_code == 201, answer.text
            sent = answer.json()
        else:
            body = invitation(visitor_id=visitor.id)
            sent = (await desk.result("visitor.invite", body))["invitation"]
        shown = (await page.next_event("invitation.created"))["invitation"]
        statuses = []
        for response in ("shown", "accepted"):
            await page.result("invitation.respond", {"invitation_id": shown["id"], "response": response})
        while "accepted" not in statuses:
            statuses.append((await desk.next_event("invitation.updated"))["invitation"]["status"])
        started = await page.result(
            "conversation.start",
            {"client_id": new_id(), "message": {"client_id": new_id(), "text": "Yes please"}},
        )
        conversation_id = started["conversation"]["id"]
        served = await until(lambda: _served(agent, conversation_id))

    assert (sent["status"], shown["id"], shown["text"]) == ("sent", sent["id"], "May I help?")
    assert shown["agent"]["id"] == agent.id
    assert statuses == ["sent", "shown", "accepted"]
    assert (served["origin"], served["agent"]["id"]) == ("invitation", agent.id)
    actions = [
        entry["event"]["action"] for entry in await history(visitor, conversation_id) if entry["event"]
    ]
    assert actions == ["requested", "invitation_accepted", "assigned"]


async def test_a_visitor_is_left_in_peace_after_two(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    """Two in ten minutes, whoever sends them; a retry is not one more."""
    async with visitor.socket(server):
        path = f"/api/v1/visitors/{visitor.id}/invitations"
        first = invitation()
        answers = [
            await agent.post(path, json=first),
            await agent.post(path, json=first),
            await other_agent.post(path, json=invitation()),
            await agent.post(path, json=invitation()),
        ]

    assert [answer.status_code for answer in answers] == [201, 201, 201, 429]
    assert answers[0].json()["id"] == answers[1].json()["id"]
    assert answers[3].json()["code"] == "invitation_limit"
    assert int(answers[3].headers["retry-after"]) > 0


async def test_who_is_gone_or_chatting_is_not_invited(visitor: Person, agent: Person, server: Server):
    path = f"/api/v1/visitors/{visitor.id}/invitations"

    gone = await agent.post(path, json=invitation())
    async with visitor.socket(server):
        conversation_id = (await start(visitor))["conversation"]["id"]
        chatting = await agent.post(path, json=invitation())
        await accept(agent, conversation_id)

    assert (gone.status_code, gone.json()["code"]) == (409, "visitor_offline")
    assert (chatting.status_code, chatting.json()["code"]) == (409, "visitor_chatting")


async def test_a_declined_one_stays_declined(visitor: Person, agent: Person, server: Server):
    async with visitor.socket(server) as page, agent.socket(server) as desk:
        sent = (await desk.result("visitor.invite", invitation(visitor_id=visitor.id)))["invitation"]
        for response in ("declined", "accepted", "shown"):
            await page.result("invitation.respond", {"invitation_id": sent["id"], "response": response})
        conversation = (await start(visitor))["conversation"]

        statuses = [(await desk.next_event("invitation.updated"))["invitation"]["status"] for _ in range(2)]

    assert statuses == ["sent", "declined"]
    assert conversation["origin"] == "visitor"


async def test_nobody_answers_for_somebody_else(
    visitor: Person, other_visitor: Person, strange_visitor: Person, agent: Person, server: Server
):
    """SA2, SA3."""
    async with (
        visitor.socket(server),
        other_visitor.socket(server) as neighbour,
        strange_visitor.socket(server) as foreigner,
        agent.socket(server) as desk,
    ):
        sent = (await desk.result("visitor.invite", invitation(visitor_id=visitor.id)))["invitation"]
        codes = [
            await socket.error("invitation.respond", {"invitation_id": sent["id"], "response": "accepted"})
            for socket in (neighbour, foreigner)
        ]
        foreign = await desk.error("visitor.invite", invitation(visitor_id=strange_visitor.id))
        chat = await desk.error("visitor.chat", {"visitor_id": strange_visitor.id, "client_id": new_id()})

    assert codes == ["not_found", "not_found"]
    assert (foreign, chat) == ("not_found", "not_found")


async def test_what_nobody_answers_expires(
    visitor: Person, agent: Person, server: Server, services: Services
):
    async with visitor.socket(server), agent.socket(server) as desk:
        sent = (await desk.result("visitor.invite", invitation(visitor_id=visitor.id)))["invitation"]
        await desk.next_event("invitation.updated")
        async with services.database.write() as db:
            await db.execute(
                update(Invitation)
                .where(Invitation.visitor_id == _uuid(visitor.id))
                .values(expires_at=now() - timedelta(seconds=1))
            )

        await services.get(InvitationExpiry).sweep()
        event = await desk.next_event("invitation.updated")

    assert (event["invitation"]["id"], event["invitation"]["status"]) == (sent["id"], "expired")


async def test_a_direct_chat_opens_on_the_visitors_page(visitor: Person, agent: Person, server: Server):
    """W16: served by the agent from the first moment, with the text as first message; a retry opens nothing twice."""
    body = {"visitor_id": visitor.id, "client_id": new_id(), "text": "Hello, need a hand?"}
    async with visitor.socket(server) as page, agent.socket(server) as desk:
        opened = (await desk.result("visitor.chat", body))["conversation"]
        state = (await page.next_event("conversation.state"))["conversation"]
        again = (await desk.result("visitor.chat", body))["conversation"]

    assert (opened["status"], opened["origin"], opened["agent"]["id"]) == ("open", "direct", agent.id)
    assert (state["id"], state["status"], state["origin"]) == (opened["id"], "open", "direct")
    assert state["unread"] == 1
    assert again["id"] == opened["id"]
    entries = await history(visitor, opened["id"])
    assert [entry["text"] for entry in entries] == ["", "Hello, need a hand?"]
    assert entries[0]["event"]["action"] == "direct"
    assert entries[1]["sender"]["id"] == agent.id


async def test_a_direct_chat_with_one_who_waits_takes_the_conversation(
    visitor: Person, agent: Person, other_agent: Person, server: Server
):
    async with visitor.socket(server):
        conversation_id = (await start(visitor))["conversation"]["id"]
        path = f"/api/v1/visitors/{visitor.id}/conversations"
        taken = await agent.post(path, json={"client_id": new_id(), "text": "Here I am"})
        refused = await other_agent.post(path, json={"client_id": new_id()})

    assert taken.status_code == 201, taken.text
    assert (taken.json()["id"], taken.json()["agent"]["id"]) == (conversation_id, agent.id)
    assert (refused.status_code, refused.json()["code"]) == (409, "conversation_taken")


async def test_a_direct_chat_needs_the_visitor_on_line(visitor: Person, agent: Person):
    refused = await agent.post(f"/api/v1/visitors/{visitor.id}/conversations", json={"client_id": new_id()})

    assert (refused.status_code, refused.json()["code"]) == (409, "visitor_offline")


@pytest.mark.parametrize("text", ["", "   ", "x" * 501, None, 5])
async def test_an_invitation_needs_a_text_of_some_length(text: Any, visitor: Person, agent: Person):
    refused = await agent.post(
        f"/api/v1/visitors/{visitor.id}/invitations", json={"client_id": new_id(), "text": text}
    )

    assert (refused.status_code, refused.json()["code"]) == (422, "validation_failed")


async def _served(agent: Person, conversation_id: str) -> dict[str, Any] | None:
    seen = (await agent.get(f"/api/v1/conversations/{conversation_id}")).json()
    return seen if seen["agent"] else None


def _uuid(text: str) -> Any:
    from uuid import UUID

    return UUID(text)


async def test_the_agent_says_how_long_it_stands_and_whether_the_card_is_shown(
    visitor: Person, agent: Person, server: Server, services: Services
):
    """W15, ui.md 02: 30 s without an answer take it back, and a card that is not to be seen is not sent (SA5)."""
    await agent.patch("/api/v1/me", json={"card": {"phone": "0757-8300-0126"}})
    path = f"/api/v1/visitors/{visitor.id}/invitations"
    async with visitor.socket(server) as page:
        before = now()
        for body in (invitation(), invitation(lasts_seconds=30, shows_card=False)):
            answer = await agent.post(path, json=body)
            assert answer.status_code == 201, answer.text
        full, plain = [(await page.next_event("invitation.created"))["invitation"] for _ in range(2)]

    lasts = [(datetime.fromisoformat(each["expires_at"]) - before).total_seconds() for each in (full, plain)]
    assert [round(seconds / 30) for seconds in lasts] == [6, 1]
    assert full["agent"]["phone"] == "0757-8300-0126"
    assert plain["agent"]["nickname"] == agent.me["nickname"]
    assert plain["agent"]["phone"] is None
    assert (await agent.post(path, json=invitation(lasts_seconds=181))).status_code == 422


async def test_one_that_ends_early_is_swept_while_the_other_stands(
    visitor: Person, other_visitor: Person, agent: Person, server: Server, services: Services
):
    """W15, V17: the row says 已邀请 no longer once the invitation is taken back."""
    async with visitor.socket(server), other_visitor.socket(server), agent.socket(server) as desk:
        for whom in (visitor, other_visitor):
            await agent.post(f"/api/v1/visitors/{whom.id}/invitations", json=invitation(lasts_seconds=30))
        async with services.database.write() as db:
            past = now() - timedelta(seconds=1)
            await db.execute(
                update(Invitation).where(Invitation.visitor_id == UUID(visitor.id)).values(expires_at=past)
            )
        await services.get(InvitationExpiry).sweep()
        expired = []
        while not expired:
            told = (await desk.next_event("invitation.updated"))["invitation"]
            expired = [told] if told["status"] == "expired" else []
        states = {row["id"]: row["state"] for row in (await agent.get("/api/v1/visitors")).json()["items"]}

    assert expired[0]["visitor_id"] == visitor.id
    assert (states[visitor.id], states[other_visitor.id]) == ("browsing", "invited")
