"""A01: sign-up makes a workspace, its owner and a default site."""

from typing import Any

from tests.people import PASSWORD, People, Person, unique
from tests.serving import client_for


def a_signup(**more: str) -> dict[str, str]:
    return {
        "workspace_name": "Tea House",
        "name": "Li Na",
        "email": f"{unique('li')}@tea.example",
        "password": PASSWORD,
        **more,
    }


async def test_a_new_workspace_has_an_owner_and_a_default_site_that_the_owner_serves(
    anonymous: Person,
) -> None:
    """A01, MS05"""
    answer = await anonymous.post("/api/v1/signup", json=a_signup())

    assert answer.status_code == 201
    me = answer.json()["me"]
    assert me["role"]["key"] == "owner"
    assert me["workspace"]["name"] == "Tea House"
    anonymous.use(answer.json()["access_token"])
    (site,) = (await anonymous.get("/api/v1/sites")).json()["items"]
    assert site["is_default"]
    assert [agent["id"] for agent in site["agents"]] == [me["id"]]


async def test_the_refresh_cookie_is_out_of_reach_of_scripts_and_other_sites(anonymous: Person) -> None:
    """SB11"""
    answer = await anonymous.post("/api/v1/signup", json=a_signup())

    (cookie,) = [line for line in answer.headers.get_list("set-cookie") if "refresh" in line]
    assert cookie.startswith("__Host-livechat_refresh=")
    for attribute in ("Secure", "HttpOnly", "SameSite=strict", "Path=/"):
        assert attribute in cookie
    assert "refresh" not in answer.text


async def test_two_workspaces_may_have_the_same_e_mail(anonymous: Person, people: People) -> None:
    """SA9, SB6: a taken address is nobody's business."""
    body = a_signup()
    first = await anonymous.post("/api/v1/signup", json=body)
    second = await people.anonymous().post("/api/v1/signup", json=body)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["me"]["workspace"]["id"] != second.json()["me"]["workspace"]["id"]
    assert first.json()["me"]["account"] != second.json()["me"]["account"]


async def test_the_operator_can_switch_it_off(make_app: Any) -> None:
    async with client_for(await make_app(allow_signup=False)) as client:
        answer = await client.post("/api/v1/signup", json=a_signup())

    assert (answer.status_code, answer.json()["code"]) == (403, "signup_disabled")
