"""SB4: whatever ends a sign-in ends its tokens and its open sockets within seconds."""

from tests.people import PASSWORD, People, Person, Server


async def test_signing_out_closes_the_sockets_of_that_sign_in(agent: Person, server: Server) -> None:
    """SB4"""
    async with agent.socket(server) as socket:
        assert (await agent.post("/api/v1/auth/logout")).status_code == 204

        event = await socket.next_event("session.ended")
        assert event["reason"] == "signed_out"
        assert await socket.closed() == 4401
    assert (await agent.get("/api/v1/me")).status_code == 401


async def test_disabling_an_agent_ends_everything_they_hold(
    owner: Person, agent: Person, server: Server, people: People
) -> None:
    """SB4, MA02"""
    async with agent.socket(server) as socket:
        disabled = await owner.patch(f"/api/v1/agents/{agent.id}", json={"is_enabled": False})

        assert disabled.status_code == 200
        assert await socket.closed() == 4401
    assert (await agent.get("/api/v1/me")).status_code == 401
    refused = await agent.post("/api/v1/auth/refresh", headers={"x-requested-with": "livechat"})
    assert refused.status_code == 401
    login = {"login": agent.me["email"], "password": PASSWORD}
    again = await people.anonymous().post("/api/v1/auth/login", json=login)
    assert (again.status_code, again.json()["code"]) == (403, "account_disabled")


async def test_a_new_password_signs_the_other_devices_out_but_not_this_one(
    agent: Person, people: People, server: Server
) -> None:
    """SB4, SB7"""
    elsewhere = await people.log_in(agent.me["email"])
    async with elsewhere.socket(server) as socket:
        body = {"old_password": PASSWORD, "new_password": "another horse, another battery"}
        assert (await agent.put("/api/v1/me/password", json=body)).status_code == 204

        assert await socket.closed() == 4401
    assert (await elsewhere.get("/api/v1/me")).status_code == 401
    assert (await agent.get("/api/v1/me")).status_code == 200


async def test_a_device_can_be_signed_out_from_another(agent: Person, people: People, server: Server) -> None:
    """SB4"""
    elsewhere = await people.log_in(agent.me["email"])
    sessions = (await agent.get("/api/v1/auth/sessions")).json()
    (other,) = [session["id"] for session in sessions if not session["is_current"]]
    async with elsewhere.socket(server) as socket:
        assert (await agent.delete(f"/api/v1/auth/sessions/{other}")).status_code == 204

        assert await socket.closed() == 4401
    assert [s["is_current"] for s in (await agent.get("/api/v1/auth/sessions")).json()] == [True]


async def test_nobody_signs_out_the_devices_of_others(agent: Person, other_agent: Person) -> None:
    """SA2"""
    (theirs,) = (await other_agent.get("/api/v1/auth/sessions")).json()

    refused = await agent.delete(f"/api/v1/auth/sessions/{theirs['id']}")

    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert (await other_agent.get("/api/v1/me")).status_code == 200
