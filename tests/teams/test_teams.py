"""MG01, MG02: teams and who is in them."""

import pytest

from tests.people import Person, Server, unique


async def team_of(admin: Person, *members: Person) -> dict[str, object]:
    body = {"name": unique("Team"), "agent_ids": [one.id for one in members]}
    answer = await admin.post("/api/v1/teams", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_team_is_made_filled_renamed_and_deleted(
    admin: Person, agent: Person, other_agent: Person
) -> None:
    """MG01, MG02: counts, and those who are in no team"""
    without = (await admin.get("/api/v1/teams")).json()["without_team"]
    team = await team_of(admin, agent)

    both = [agent.id, other_agent.id]
    filled = await admin.put(f"/api/v1/teams/{team['id']}/agents", json={"agent_ids": both})
    renamed = await admin.patch(f"/api/v1/teams/{team['id']}", json={"name": "  售后组  "})
    listed = (await agent.get("/api/v1/teams")).json()

    assert sorted(filled.json()["agent_ids"]) == sorted(both)
    assert renamed.json()["name"] == "售后组"
    assert [one["name"] for one in listed["items"]] == ["售后组"]
    assert listed["without_team"] == without - 2

    assert (await admin.delete(f"/api/v1/teams/{team['id']}")).status_code == 204
    assert (await agent.get("/api/v1/teams")).json() == {"items": [], "without_team": without}


async def test_two_teams_of_one_workspace_never_share_a_name(owner: Person, stranger: Person) -> None:
    """MG01, SA9"""
    body = {"name": unique("Team")}
    first = await owner.post("/api/v1/teams", json=body)
    second = await owner.post("/api/v1/teams", json={"name": "Other"})

    again = await owner.post("/api/v1/teams", json=body)
    renamed = await owner.patch(f"/api/v1/teams/{second.json()['id']}", json=body)
    elsewhere = await stranger.post("/api/v1/teams", json=body)

    assert (first.status_code, elsewhere.status_code) == (201, 201)
    assert (again.status_code, again.json()["code"]) == (409, "team_name_taken")
    assert (renamed.status_code, renamed.json()["code"]) == (409, "team_name_taken")


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, 7, None])
async def test_a_name_has_1_to_100_characters(owner: Person, name: object) -> None:
    """MG01"""
    answer = await owner.post("/api/v1/teams", json={"name": name})

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_a_stranger_is_never_a_member(owner: Person, agent: Person, stranger: Person) -> None:
    """SA3"""
    team = await team_of(owner, agent)

    answer = await owner.put(f"/api/v1/teams/{team['id']}/agents", json={"agent_ids": [stranger.id]})

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await owner.get("/api/v1/teams")).json()["items"][0]["agent_ids"] == [agent.id]


async def test_agents_hear_that_the_teams_changed(admin: Person, agent: Person, server: Server) -> None:
    async with agent.socket(server) as socket:
        await team_of(admin, agent)
        event = await socket.next_event("teams.changed")

    assert event == {"type": "teams.changed"}
