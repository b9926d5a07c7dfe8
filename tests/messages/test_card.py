"""Sending one's own card (W06)."""

from tests.chat import history, open_conversation, say
from tests.people import Person


async def test_the_card_is_what_visitors_may_know(visitor: Person, agent: Person, owner: Person):
    """W06: made by the server from the agent's own card; nothing private is in it."""
    conversation_id = await open_conversation(visitor, agent)
    card = {"title": "Sales engineer", "phone": "400-800-1234", "wechat": "lang-chuan"}
    await owner.patch(f"/api/v1/agents/{agent.id}", json={"card": card})

    sent = (await say(agent, conversation_id, kind="card", text="")).json()["message"]

    assert sent["kind"] == "card"
    assert {name: value for name, value in sent["card"].items() if value} == {
        "nickname": agent.me["nickname"],
        **card,
    }
    assert agent.me["email"] not in str(sent)
    assert (await history(visitor, conversation_id))[-1] == sent


async def test_nobody_writes_a_card(visitor: Person, agent: Person):
    """SA4: visitors have none, and the words on it are the server's."""
    conversation_id = await open_conversation(visitor, agent)

    by_visitor = await say(visitor, conversation_id, kind="card", text="")
    with_text = await say(agent, conversation_id, kind="card", text="Boss")
    with_fields = await say(agent, conversation_id, kind="card", text="", card={"nickname": "Boss"})

    assert (by_visitor.status_code, by_visitor.json()["code"]) == (422, "invalid_message")
    assert (with_text.status_code, with_text.json()["code"]) == (422, "invalid_message")
    assert with_fields.status_code == 422


async def test_a_retry_gets_the_first_card(visitor: Person, agent: Person, owner: Person):
    """G2: also when the card was changed meanwhile."""
    conversation_id = await open_conversation(visitor, agent)
    client_id = "3e0f4d6c-1111-4222-8333-444455556666"
    first = await say(agent, conversation_id, kind="card", text="", client_id=client_id)
    await owner.patch(f"/api/v1/agents/{agent.id}", json={"card": {"title": "New"}})

    again = await say(agent, conversation_id, kind="card", text="", client_id=client_id)

    assert again.json() == {**first.json(), "duplicate": True}
