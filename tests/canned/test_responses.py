"""P02–P09, MG07: canned responses through the door."""

from typing import Any

import pytest

from tests.canned.prepared import make_group, make_response, titles, upload
from tests.people import People, Person, Server


async def test_a_personal_response_exists_for_its_owner_only(
    agent: Person, other_agent: Person, admin: Person
) -> None:
    """P02, SA2: not even an admin sees it"""
    group = await make_group(agent)
    response = await make_response(agent, group["id"])

    assert await titles(agent) == ["检测报告"]
    for colleague in (other_agent, admin):
        assert await titles(colleague) == []
        groups = (await colleague.get("/api/v1/canned-groups")).json()["items"]
        assert groups == []
        for path in (f"canned-responses/{response['id']}", f"canned-groups/{group['id']}"):
            gone = await colleague.delete(f"/api/v1/{path}")
            assert (gone.status_code, gone.json()["code"]) == (404, "not_found")


async def test_what_is_shared_is_seen_by_all_and_changed_by_admins(agent: Person, admin: Person) -> None:
    """P03, MG07"""
    group = await make_group(admin, "shared")
    response = await make_response(admin, group["id"])
    path = f"/api/v1/canned-responses/{response['id']}"

    assert await titles(agent, scope="shared") == ["检测报告"]
    refused = [
        await agent.patch(path, json={"title": "X"}),
        await agent.delete(path),
        await agent.post("/api/v1/canned-groups", json={"scope": "shared", "name": "X"}),
        await agent.put(f"/api/v1/canned-groups/{group['id']}/responses", json={"ids": []}),
        await agent.post(
            "/api/v1/canned-responses", json={"group_id": group["id"], "title": "X", "text": "X"}
        ),
    ]
    assert {(answer.status_code, answer.json()["code"]) for answer in refused} == {(403, "forbidden")}
    changed = await admin.patch(path, json={"title": "水质检测报告"})
    assert changed.json()["title"] == "水质检测报告"
    assert changed.json()["updated_by"]["id"] == admin.id


async def test_another_company_sees_nothing_of_it(admin: Person, stranger: Person) -> None:
    """SA9"""
    group = await make_group(admin, "shared")
    await make_response(admin, group["id"])

    assert await titles(stranger) == []
    into_it = {"group_id": group["id"], "title": "X", "text": "X"}
    assert (await stranger.post("/api/v1/canned-responses", json=into_it)).status_code == 404


async def test_groups_count_what_is_in_them(agent: Person) -> None:
    """P04"""
    group = await make_group(agent)
    for title in ("一", "二"):
        await make_response(agent, group["id"], title=title)
    gone = await make_response(agent, group["id"], title="三")
    await agent.delete(f"/api/v1/canned-responses/{gone['id']}")

    (shown,) = (await agent.get("/api/v1/canned-groups", params={"kind": "responses"})).json()["items"]
    assert (shown["name"], shown["count"], shown["scope"]) == ("报价", 2, "personal")


@pytest.mark.parametrize(
    "typed",
    ["检测", "报告", "jcbg", "JCB", "有的", "pdf", "bg", "/bg", "yd"],
    ids=lambda typed: typed.strip("/"),
)
async def test_the_search_finds_title_text_shortcut_and_initials(agent: Person, typed: str) -> None:
    """P06, D09: two characters are enough, and so are pinyin initials"""
    group = await make_group(agent)
    await make_response(agent, group["id"], shortcut="bg")
    await make_response(agent, group["id"], title="交货周期", text="三天发出")

    assert await titles(agent, search=typed) == ["检测报告"]


@pytest.mark.parametrize("typed", ["%", "_", "' OR 1=1 --", "\\", "{}"])
async def test_signs_of_a_query_are_plain_text(agent: Person, typed: str) -> None:
    """SA10"""
    group = await make_group(agent)
    await make_response(agent, group["id"])

    assert await titles(agent, search=typed) == []


async def test_the_order_is_what_was_put_in_order(agent: Person) -> None:
    """P07"""
    group, other = await make_group(agent), await make_group(agent, name="售后")
    made = [await make_response(agent, group["id"], title=title) for title in ("一", "二", "三")]
    moved = await make_response(agent, other["id"], title="四")

    ordered = [made[2]["id"], moved["id"], made[0]["id"]]
    answer = await agent.put(f"/api/v1/canned-groups/{group['id']}/responses", json={"ids": ordered})

    assert answer.status_code == 204
    assert await titles(agent, group_id=group["id"]) == ["三", "四", "一", "二"]
    assert await titles(agent, group_id=other["id"]) == []


async def test_groups_are_put_in_order(agent: Person) -> None:
    """P04, P07"""
    first, second = await make_group(agent), await make_group(agent, name="售后")

    body = {"scope": "personal", "group_ids": [second["id"], first["id"]]}
    answer = await agent.put("/api/v1/canned-groups", json=body)

    assert [group["name"] for group in answer.json()] == ["售后", "报价"]
    assert [group["position"] for group in answer.json()] == [0, 1]


async def test_what_was_deleted_can_be_had_back(agent: Person) -> None:
    """P07"""
    group = await make_group(agent)
    response = await make_response(agent, group["id"])
    await agent.delete(f"/api/v1/canned-responses/{response['id']}")
    assert await titles(agent) == []

    back = await agent.post(f"/api/v1/canned-responses/{response['id']}/restoration")
    assert back.json()["title"] == "检测报告"

    await agent.delete(f"/api/v1/canned-groups/{group['id']}")
    assert await titles(agent) == []
    restored = await agent.post(f"/api/v1/canned-groups/{group['id']}/restoration")
    assert restored.json()["count"] == 1
    assert await titles(agent) == ["检测报告"]


async def test_bounds_of_a_response(agent: Person) -> None:
    """P08, SX5"""
    group = await make_group(agent)
    longest = {"title": "标" * 100, "text": "字" * 10_000, "shortcut": "a" * 30}
    stored = await make_response(agent, group["id"], **longest)
    assert len(stored["text"]) == 10_000

    path = f"/api/v1/canned-responses/{stored['id']}"
    for change in (
        {"title": "标" * 101},
        {"text": "字" * 10_001},
        {"shortcut": "a" * 31},
        {"shortcut": "a b"},
        {"shortcut": "a/b"},
        {"title": " "},
        {"text": ""},
        {"title": None},
        {"uses": 5},
    ):
        assert (await agent.patch(path, json=change)).status_code == 422, change


@pytest.mark.parametrize("text", ["{{7*7}}", "${7*7}", "{0.__class__}", "%(x)s", "<script>1</script>"])
async def test_text_is_stored_and_given_back_as_it_is(agent: Person, text: str) -> None:
    """SX1, SX3: the server replaces nothing"""
    group = await make_group(agent, name=text)
    response = await make_response(agent, group["id"], title=text, text=text)

    assert (response["title"], response["text"]) == (text, text)
    copies = await agent.post(f"/api/v1/canned-responses/{response['id']}/uses")
    assert copies.json() == {"attachments": []}


async def test_uses_are_counted_in_the_month(agent: Person) -> None:
    """MG07: 本月使用"""
    group = await make_group(agent)
    response = await make_response(agent, group["id"])
    for _ in range(2):
        await agent.post(f"/api/v1/canned-responses/{response['id']}/uses")

    assert (await agent.get(f"/api/v1/canned-responses/{response['id']}")).json()["uses"] == 2


async def test_its_files_come_as_copies_of_ones_own(
    admin: Person, agent: Person, other_agent: Person
) -> None:
    """P08, SA3"""
    group = await make_group(admin, "shared")
    file = await upload(admin)
    response = await make_response(admin, group["id"], attachment_ids=[file["id"]])
    assert [each["name"] for each in response["attachments"]] == ["检测报告.pdf"]

    use = f"/api/v1/canned-responses/{response['id']}/uses"
    (mine,) = (await agent.post(use)).json()["attachments"]
    (theirs,) = (await other_agent.post(use)).json()["attachments"]
    assert len({file["id"], mine["id"], theirs["id"]}) == 3
    assert (await agent.get(f"/api/v1/files/{mine['id']}")).status_code == 200
    assert (await agent.get(f"/api/v1/files/{theirs['id']}")).status_code == 404
    # Everybody who sees the response may look at its file.
    assert (await agent.get(f"/api/v1/files/{file['id']}")).status_code == 200

    emptied = await admin.patch(f"/api/v1/canned-responses/{response['id']}", json={"attachment_ids": []})
    assert emptied.json()["attachments"] == []
    content = await agent.get(mine["url"])
    assert content.content == b"%PDF-1.7 x"


async def test_only_ones_own_unused_upload_can_be_attached(agent: Person, other_agent: Person) -> None:
    """SA3"""
    group = await make_group(agent)
    theirs = await upload(other_agent)
    kept = await upload(agent)
    await make_response(agent, group["id"], attachment_ids=[kept["id"]])

    for file_id in (theirs["id"], kept["id"], group["id"]):
        body = {"group_id": group["id"], "title": "X", "text": "X", "attachment_ids": [file_id]}
        answer = await agent.post("/api/v1/canned-responses", json=body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_changes_of_what_is_shared_reach_everybody_at_once(
    server: Server, admin: Person, agent: Person, people: People
) -> None:
    """P10: no restart, and nobody hears of what is personal"""
    async with agent.socket(server) as socket:
        own = await make_group(admin)
        await make_response(admin, own["id"])
        group = await make_group(admin, "shared")

        event = await socket.next_event("canned.changed")

    assert event == {"type": "canned.changed", "kind": "responses", "scope": "shared"}
    assert group["scope"] == "shared"


async def test_a_flood_of_changes_is_refused(make_server: Any) -> None:
    """G21"""
    _, people = await make_server(rate_limits_enabled=True)
    owner = await people.owner()
    group = await make_group(owner)
    answers = [
        await owner.patch(f"/api/v1/canned-groups/{group['id']}", json={"name": "X"}) for _ in range(605)
    ]

    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0
