"""C18, D07: what visitors say of themselves is offered to agents, and never written by itself."""

from typing import Any

from tests.chat import history, new_id, open_conversation, say, start, until
from tests.people import Person, Server


async def offers(agent: Person, visitor: Person) -> list[dict[str, Any]]:
    answer = await agent.get(f"/api/v1/visitors/{visitor.id}/found")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def offered(agent: Person, visitor: Person, count: int = 1) -> list[dict[str, Any]]:
    async def enough() -> Any:
        found = await offers(agent, visitor)
        return found if len(found) >= count else None

    return await until(enough)


async def card(agent: Person, visitor: Person) -> dict[str, Any]:
    return (await agent.get(f"/api/v1/visitors/{visitor.id}")).json()


async def test_a_number_in_a_message_is_offered_and_the_card_stays_empty(
    agent: Person, visitor: Person, server: Server
):
    """C18, D07"""
    conversation_id = await open_conversation(visitor, agent)

    async with agent.socket(server) as ears, visitor.socket(server) as theirs:
        sent = (await say(visitor, conversation_id, "我的手机是一三八 零零一三 八零零零")).json()
        told = await ears.next_event("visitor.found")
        await theirs.result("ping")
        heard_by_visitor = str(theirs.events)

    (offer,) = await offers(agent, visitor)
    assert told == {"type": "visitor.found", "visitor_id": visitor.id, "items": [offer]}
    assert (offer["field"], offer["value"], offer["seq"]) == ("mobile", "13800138000", sent["message"]["seq"])
    assert offer["conversation_id"] == conversation_id
    assert (await card(agent, visitor))["card"]["mobile"] is None
    # SA5
    assert "found" not in heard_by_visitor


async def test_the_first_message_of_a_conversation_is_read_as_well(agent: Person, visitor: Person):
    """C18"""
    await start(visitor, "加V zhang_2020")

    (offer,) = await offered(agent, visitor)

    assert (offer["field"], offer["value"]) == ("wechat", "zhang_2020")


async def test_what_agents_say_is_not_the_visitors(agent: Person, visitor: Person):
    conversation_id = await open_conversation(visitor, agent)

    await say(agent, conversation_id, "我们的热线 13900139000")
    await say(visitor, conversation_id, "好的，我的是 13800138000")

    assert [offer["value"] for offer in await offered(agent, visitor)] == ["13800138000"]


async def test_one_click_fills_an_empty_field_and_the_offer_is_gone(
    admin: Person, agent: Person, visitor: Person, server: Server
):
    """C18"""
    await start(visitor, "手机 13800138000")
    (offer,) = await offered(agent, visitor)

    async with admin.socket(server) as ears:
        filled = await agent.post(f"/api/v1/found-details/{offer['id']}/filling", json={})
        changed = await ears.next_event("visitor.card_changed")
        told = await ears.next_event("visitor.found")

    assert filled.json()["state"] == "filled"
    assert (changed["card"]["mobile"], changed["agent_id"]) == ("13800138000", agent.id)
    assert told["items"] == []
    assert (await card(agent, visitor))["card"]["mobile"] == "13800138000"


async def test_a_field_that_holds_something_is_written_over_only_when_that_is_said(
    agent: Person, visitor: Person
):
    """C18"""
    await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"mobile": "13700137000"})
    await start(visitor, "换号了 13800138000")
    (offer,) = await offered(agent, visitor)
    path = f"/api/v1/found-details/{offer['id']}/filling"

    refused = await agent.post(path, json={})
    replaced = await agent.post(path, json={"replace": True})

    assert (refused.status_code, refused.json()["code"]) == (409, "card_field_filled")
    assert refused.json()["details"] == {"field": "mobile", "value": "13700137000"}
    assert replaced.status_code == 200
    assert (await card(agent, visitor))["card"]["mobile"] == "13800138000"


async def test_what_was_dismissed_is_not_offered_again(agent: Person, visitor: Person):
    """C18"""
    conversation_id = await open_conversation(visitor, agent, "手机 13800138000")
    (offer,) = await offered(agent, visitor)

    await agent.post(f"/api/v1/found-details/{offer['id']}/dismissal", json={})
    await say(visitor, conversation_id, "13800138000")
    await say(visitor, conversation_id, "QQ 12345678")

    assert [each["field"] for each in await offered(agent, visitor)] == ["qq"]


async def test_what_the_card_holds_already_is_not_offered(agent: Person, visitor: Person):
    conversation_id = await open_conversation(visitor, agent)
    await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"mobile": "13800138000"})

    await say(visitor, conversation_id, "13800138000，邮箱 zhang@example.com")

    assert [each["field"] for each in await offered(agent, visitor)] == ["email"]


async def test_a_message_taken_back_takes_its_offer_with_it(agent: Person, visitor: Person):
    """C18, G22"""
    conversation_id = await open_conversation(visitor, agent)
    sent = (await say(visitor, conversation_id, "手机 13800138000")).json()["message"]
    await offered(agent, visitor)

    recalled = await visitor.post(
        f"/widget/v1/conversations/{conversation_id}/messages/{sent['seq']}/recall", json={}
    )

    assert recalled.status_code == 200, recalled.text
    assert await offers(agent, visitor) == []


async def test_offers_are_for_who_may_see_the_visitor(agent: Person, visitor: Person, stranger: Person):
    """SA2, SA5: neither another company nor the visitor"""
    await start(visitor, "手机 13800138000")
    (offer,) = await offered(agent, visitor)

    assert (await stranger.get(f"/api/v1/visitors/{visitor.id}/found")).status_code == 404
    for verb in ("filling", "dismissal"):
        answer = await stranger.post(f"/api/v1/found-details/{offer['id']}/{verb}", json={})
        assert answer.status_code == 404
    assert (await visitor.get(f"/api/v1/visitors/{visitor.id}/found")).status_code == 401
    assert (await stranger.post(f"/api/v1/found-details/{new_id()}/filling", json={})).status_code == 404


async def test_nasty_text_makes_no_offer_and_no_harm(agent: Person, visitor: Person):
    """SX6: long runs of what the patterns look for"""
    conversation_id = await open_conversation(visitor, agent)
    for text in ("1" * 8000, "a." * 4000, "我是" * 4000, "一" * 8000, "有限公司" * 2000, "1 3 8 " * 1300):
        assert (await say(visitor, conversation_id, text)).status_code == 201
    await say(visitor, conversation_id, "QQ 12345678")

    assert "qq" in [each["field"] for each in await offered(agent, visitor)]
    assert len(await history(agent, conversation_id)) >= 7
