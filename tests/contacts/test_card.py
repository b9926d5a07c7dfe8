"""C16, C17: the card of a visitor, edited by several at once."""

import asyncio

from tests.people import Person, Server

FIELDS = {
    "name": "张老师",
    "mobile": "13800138000",
    "phone": "0757-86661234",
    "fax": "0757-86661235",
    "wechat": "zhang-nh-2016",
    "qq": "12345678",
    "email": "zhang@example.com",
    "company": "南海实验学校",
    "address": "佛山市南海区",
    "remark": "月底开标\n12 台",
    "interest": "LC-S600",
}


async def test_every_field_is_kept(agent: Person, visitor: Person):
    """C17"""
    changed = await agent.patch(f"/api/v1/visitors/{visitor.id}", json=FIELDS)

    assert changed.json()["card"] == {**FIELDS, "msn": None}


async def test_a_change_made_on_an_older_card_is_shown_the_newer_one(
    agent: Person, admin: Person, visitor: Person
):
    """C16: nobody writes over what they have not seen"""
    path = f"/api/v1/visitors/{visitor.id}"
    version = (await agent.get(path)).json()["card_version"]

    first = await admin.patch(path, json={"mobile": "13700137000", "version": version})
    second = await agent.patch(path, json={"mobile": "13800138000", "version": version})
    third = await agent.patch(path, json={"mobile": "13800138000", "version": first.json()["card_version"]})

    assert first.json()["card_version"] == version + 1
    assert (second.status_code, second.json()["code"]) == (409, "card_changed")
    assert second.json()["details"]["card"]["mobile"] == "13700137000"
    assert second.json()["details"]["version"] == version + 1
    assert third.json()["card"]["mobile"] == "13800138000"


async def test_of_two_at_the_same_moment_one_is_told(agent: Person, admin: Person, visitor: Person):
    """C16"""
    path = f"/api/v1/visitors/{visitor.id}"
    version = (await agent.get(path)).json()["card_version"]

    answers = await asyncio.gather(
        agent.patch(path, json={"name": "甲", "version": version}),
        admin.patch(path, json={"name": "乙", "version": version}),
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_a_change_is_told_to_colleagues_and_to_no_visitor(
    agent: Person, admin: Person, visitor: Person, stranger: Person, server: Server
):
    """C16, SA5, SA9"""
    async with (
        admin.socket(server) as ears,
        visitor.socket(server) as theirs,
        stranger.socket(server) as outside,
    ):
        changed = await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"remark": "难缠"})
        told = await ears.next_event("visitor.card_changed")
        await theirs.result("ping")
        await outside.result("ping")

    assert told["card"] == changed.json()["card"]
    assert (told["version"], told["agent_name"]) == (changed.json()["card_version"], agent.me["nickname"])
    assert "难缠" not in str(theirs.events)
    assert [frame for frame in outside.events if frame["type"] == "visitor.card_changed"] == []


async def test_script_in_a_field_is_text(agent: Person, visitor: Person):
    """SX1"""
    nasty = "<img src=x onerror=alert(1)>"

    changed = await agent.patch(f"/api/v1/visitors/{visitor.id}", json={"company": nasty})

    assert changed.json()["card"]["company"] == nasty
