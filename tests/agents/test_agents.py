"""MA01-MA07: admins add, find and change agents."""

import asyncio
from typing import Any

import pytest

from tests.people import PASSWORD, People, Person, unique


def an_agent(**more: Any) -> dict[str, Any]:
    return {"name": "Wang Fang", "email": f"{unique('wang')}@shop.example", "password": PASSWORD, **more}


async def role_id(owner: Person, key: str) -> str:
    return next(role["id"] for role in (await owner.get("/api/v1/roles")).json() if role["key"] == key)


async def test_a_new_agent_gets_a_number_and_signs_in_with_it(admin: Person, people: People) -> None:
    """MA02, MA04, MA05"""
    answer = await admin.post(
        "/api/v1/agents",
        json=an_agent(
            nickname="Fang", gender="female", mobile="138 0013 8000", card={"title": "Sales", "qq": "10001"}
        ),
    )

    assert answer.status_code == 201
    created = answer.json()
    assert created["role"]["key"] == "agent"
    assert (created["mobile"], created["gender"], created["is_enabled"]) == ("13800138000", "female", True)
    assert created["card"]["title"] == "Sales"
    assert not any("password" in key for key in created)
    entered = await people.log_in(str(created["account"]))
    assert entered.id == created["id"]


async def test_two_cannot_share_an_e_mail_or_a_mobile_in_one_workspace(
    owner: Person, stranger: Person
) -> None:
    """MA06, SA9"""
    body = an_agent(mobile="13900139000")
    assert (await owner.post("/api/v1/agents", json=body)).status_code == 201

    same_email = await owner.post(
        "/api/v1/agents", json={**body, "mobile": None, "email": body["email"].upper()}
    )
    same_mobile = await owner.post("/api/v1/agents", json=an_agent(mobile="139-0013-9000"))
    elsewhere = await stranger.post("/api/v1/agents", json=body)

    assert (same_email.status_code, same_email.json()["code"]) == (409, "email_taken")
    assert (same_mobile.status_code, same_mobile.json()["code"]) == (409, "mobile_taken")
    assert elsewhere.status_code == 201


async def test_changing_to_a_taken_e_mail_is_refused(
    owner: Person, agent: Person, other_agent: Person
) -> None:
    answer = await owner.patch(f"/api/v1/agents/{agent.id}", json={"email": other_agent.me["email"]})

    assert (answer.status_code, answer.json()["code"]) == (409, "email_taken")


async def test_the_list_finds_by_account_name_and_nickname_and_takes_signs_literally(owner: Person) -> None:
    """MA01, SA10"""
    created = (
        await owner.post("/api/v1/agents", json=an_agent(name="100%_sure\\'\"", nickname="Zebra"))
    ).json()
    await owner.post("/api/v1/agents", json=an_agent(name="somebody"))

    async def found(search: str) -> list[str]:
        answer = await owner.get("/api/v1/agents", params={"search": search})
        return [agent["id"] for agent in answer.json()["items"]]

    for search in (str(created["account"]), "100%_sure", "zebra", "%_", "\\'", '"'):
        assert await found(search) == [created["id"]], search
    for search in ("%%", "__", "' OR 1=1 --", '{"$gt":""}', "100_"):
        assert await found(search) == [], search


async def test_the_list_is_paged_and_filtered(owner: Person) -> None:
    """MA01"""
    for _ in range(4):
        await owner.post("/api/v1/agents", json=an_agent())
    await owner.post("/api/v1/agents", json=an_agent(is_enabled=False))

    seen: list[str] = []
    cursor = None
    while True:
        params = {"limit": "2", **({"cursor": cursor} if cursor else {})}
        page = (await owner.get("/api/v1/agents", params=params)).json()
        assert len(page["items"]) <= 2
        seen += [agent["id"] for agent in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 6
    disabled = (await owner.get("/api/v1/agents?is_enabled=false")).json()["items"]
    assert [agent["is_enabled"] for agent in disabled] == [False]
    owners = (await owner.get("/api/v1/agents", params={"role_id": await role_id(owner, "owner")})).json()[
        "items"
    ]
    assert [agent["id"] for agent in owners] == [owner.id]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=201",
        "limit=x",
        "limit=1&cursor=x",
        "cursor=bm90IGFuIGlk",
        "is_enabled=2",
        "role_id=1",
        "search=" + "x" * 101,
    ],
)
async def test_odd_queries_are_validation_errors(owner: Person, query: str) -> None:
    """SA10"""
    answer = await owner.get(f"/api/v1/agents?{query}")

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_a_change_leaves_alone_what_it_does_not_name(
    owner: Person, agent: Person, people: People
) -> None:
    """MA04: an empty password means unchanged"""
    before = (await owner.get(f"/api/v1/agents/{agent.id}")).json()

    answer = await owner.patch(
        f"/api/v1/agents/{agent.id}", json={"nickname": "Neo", "password": None, "card": {"qq": "7"}}
    )

    assert answer.status_code == 200
    after = answer.json()
    assert after["nickname"] == "Neo"
    assert after["card"]["qq"] == "7"
    unchanged = set(before) - {"nickname", "card"}
    assert {key: after[key] for key in unchanged} == {key: before[key] for key in unchanged}
    assert (await people.log_in(agent.me["email"])).id == agent.id


async def test_a_password_set_by_an_admin_signs_the_agent_out(
    owner: Person, agent: Person, people: People
) -> None:
    """SB4"""
    new = "given by the administrator"

    answer = await owner.patch(f"/api/v1/agents/{agent.id}", json={"password": new})

    assert answer.status_code == 200
    assert (await agent.get("/api/v1/me")).status_code == 401
    assert (await people.log_in(agent.me["email"], new)).id == agent.id


async def test_an_agent_serves_the_sites_they_are_given(
    owner: Person, agent: Person, site: dict[str, Any]
) -> None:
    """MA03, MG06"""
    second = (await owner.post("/api/v1/sites", json={"name": "Second"})).json()

    answer = await owner.patch(f"/api/v1/agents/{agent.id}", json={"site_ids": [second["id"], site["id"]]})
    assert answer.json()["site_ids"] == sorted([second["id"], site["id"]])
    served = (await owner.get(f"/api/v1/sites/{second['id']}/agents")).json()
    assert agent.id in [entry["id"] for entry in served]

    answer = await owner.patch(f"/api/v1/agents/{agent.id}", json={"site_ids": []})
    assert answer.json()["site_ids"] == []


async def test_the_sites_of_others_cannot_be_given(
    owner: Person, agent: Person, stranger: Person, people: People
) -> None:
    """SA3"""
    foreign = await people.site(stranger)
    before = (await owner.get(f"/api/v1/agents/{agent.id}")).json()

    changed = await owner.patch(
        f"/api/v1/agents/{agent.id}", json={"site_ids": [foreign["id"]], "nickname": "X"}
    )
    created = await owner.post("/api/v1/agents", json=an_agent(site_ids=[foreign["id"]]))

    assert (changed.status_code, created.status_code) == (404, 404)
    assert (await owner.get(f"/api/v1/agents/{agent.id}")).json() == before


async def test_an_admin_gives_no_more_than_they_have(owner: Person, admin: Person, agent: Person) -> None:
    """SA6: no self-promotion, no touching of those above"""
    above = await role_id(owner, "owner")

    refusals = [
        await admin.post("/api/v1/agents", json=an_agent(role_id=above)),
        await admin.patch(f"/api/v1/agents/{agent.id}", json={"role_id": above}),
        await admin.patch(f"/api/v1/agents/{admin.id}", json={"role_id": above}),
        await admin.patch(f"/api/v1/agents/{owner.id}", json={"password": "taken over by an admin"}),
        await admin.patch(f"/api/v1/agents/{owner.id}", json={"is_enabled": False}),
        await admin.patch(f"/api/v1/agents/{owner.id}", json={"role_id": await role_id(owner, "agent")}),
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in refusals] == [
        (403, "role_not_yours")
    ] * 6


async def test_the_role_of_another_workspace_does_not_exist(
    owner: Person, agent: Person, stranger: Person
) -> None:
    """SA3"""
    answer = await owner.patch(
        f"/api/v1/agents/{agent.id}", json={"role_id": await role_id(stranger, "owner")}
    )

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_the_last_owner_stays(owner: Person) -> None:
    """SA6"""
    demoted = await owner.patch(f"/api/v1/agents/{owner.id}", json={"role_id": await role_id(owner, "agent")})
    disabled = await owner.patch(f"/api/v1/agents/{owner.id}", json={"is_enabled": False})

    assert (demoted.status_code, demoted.json()["code"]) == (409, "last_owner")
    assert (disabled.status_code, disabled.json()["code"]) == (409, "self_disable")


async def test_two_owners_who_demote_each_other_leave_one(owner: Person, people: People) -> None:
    """SA6: at the same moment"""
    second = await people.agent(owner, "owner")
    lower = await role_id(owner, "agent")

    answers = await asyncio.gather(
        owner.patch(f"/api/v1/agents/{second.id}", json={"role_id": lower}),
        second.patch(f"/api/v1/agents/{owner.id}", json={"role_id": lower}),
    )

    codes = sorted(answer.status_code for answer in answers)
    assert codes[0] == 200
    assert codes[1] in {401, 403, 409}


async def test_a_new_role_counts_at_once(owner: Person, agent: Person) -> None:
    """SA6"""
    assert (await agent.get("/api/v1/agents")).status_code == 403

    await owner.patch(f"/api/v1/agents/{agent.id}", json={"role_id": await role_id(owner, "admin")})

    assert (await agent.get("/api/v1/agents")).status_code == 200
    me = (await agent.get("/api/v1/me")).json()
    assert "agent:edit" in me["permissions"]


FORBIDDEN_FIELDS = {
    "id": "01890000-0000-7000-8000-000000000000",
    "workspace_id": "01890000-0000-7000-8000-000000000000",
    "account": 1,
    "created_at": "2020-01-01T00:00:00Z",
    "password_hash": "x",
    "permissions": ["agent:edit"],
    "role": "owner",
    "is_owner": True,
}


@pytest.mark.parametrize("field", FORBIDDEN_FIELDS)
async def test_fields_that_are_not_theirs_are_refused(owner: Person, agent: Person, field: str) -> None:
    """SA4"""
    extra = {field: FORBIDDEN_FIELDS[field]}
    answers = [
        await owner.post("/api/v1/agents", json=an_agent(**extra)),
        await owner.patch(f"/api/v1/agents/{agent.id}", json=extra),
        await agent.patch("/api/v1/me", json=extra),
        await owner.post("/api/v1/sites", json={"name": "S", **extra}),
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (422, "validation_failed")
    ] * 4


@pytest.mark.parametrize(
    "field", ["email", "mobile", "role_id", "is_enabled", "max_chats", "site_ids", "password"]
)
async def test_an_agent_cannot_change_these_about_themselves(agent: Person, field: str) -> None:
    """SA4"""
    answer = await agent.patch("/api/v1/me", json={field: "x"})

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


INVALID: dict[str, dict[str, Any]] = {
    "no name": {"name": "  "},
    "name too long": {"name": "x" * 101},
    "no e-mail": {"email": "nobody"},
    "e-mail with a line break": {"email": "a@b.example\r\nBcc: c@d.example"},
    "mobile with letters": {"mobile": "call me"},
    "mobile too short": {"mobile": "123"},
    "gender": {"gender": "other"},
    "no chats": {"max_chats": 0},
    "card key": {"card": {"passport": "1"}},
    "card text too long": {"card": {"qq": "x" * 201}},
    "site_ids is no list": {"site_ids": "all"},
}


@pytest.mark.parametrize("change", INVALID.values(), ids=INVALID.keys())
async def test_invalid_values_name_their_field(owner: Person, change: dict[str, Any]) -> None:
    answer = await owner.post("/api/v1/agents", json=an_agent(**change))

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")
    (field,) = {fault["field"].split(".")[0] for fault in answer.json()["details"]["fields"]}
    assert field == next(iter(change))


async def test_colleagues_show_no_e_mails_or_numbers(agent: Person, owner: Person) -> None:
    """SA4"""
    colleagues = (await agent.get("/api/v1/colleagues")).json()

    assert {colleague["id"] for colleague in colleagues} == {agent.id, owner.id}
    assert set(colleagues[0]) == {"id", "name", "nickname", "avatar_url", "availability", "is_online"}


async def test_settings_of_the_front_end_are_kept_and_bounded(agent: Person, other_agent: Person) -> None:
    document = {"version": 3, "values": {"sound": True, "列": [1, 2, {"a": None}]}}

    assert (await agent.put("/api/v1/me/settings", json=document)).json() == document
    assert (await agent.get("/api/v1/me/settings")).json() == document
    assert (await other_agent.get("/api/v1/me/settings")).json()["values"] == {}
    large = await agent.put("/api/v1/me/settings", json={"version": 3, "values": {"a": "x" * 33_000}})
    assert (large.status_code, large.json()["code"]) == (422, "settings_too_large")


async def test_a_listening_colleague_hears_of_a_change(
    owner: Person, agent: Person, stranger: Person, server: Any
) -> None:
    """SA9: and nobody elsewhere does"""
    async with agent.socket(server) as socket, stranger.socket(server) as elsewhere:
        await owner.patch("/api/v1/me", json={"nickname": "Renamed"})

        while True:
            event = await socket.next_event("agent.updated")
            if event["agent"]["id"] == owner.id:
                break
        assert event["agent"]["nickname"] == "Renamed"
        await elsewhere.result("ping")
        assert owner.id not in str(elsewhere.events)
