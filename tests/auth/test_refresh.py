"""SB3, SB11: the refresh cookie is used once; an old one that comes back ends the session."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.services import Services
from tests.people import People, Person, Server
from tests.serving import client_for

HEADER = {"x-requested-with": "livechat"}
COOKIE = "__Host-livechat_refresh"


async def test_it_gives_a_new_access_token_and_a_new_cookie(owner: Person) -> None:
    """SB3, A05"""
    before = owner.client.cookies[COOKIE]

    answer = await owner.post("/api/v1/auth/refresh", headers=HEADER)

    assert answer.status_code == 200
    assert answer.json()["me"]["id"] == owner.id
    assert owner.client.cookies[COOKIE] != before
    owner.use(answer.json()["access_token"])
    assert (await owner.get("/api/v1/me")).status_code == 200


async def test_an_old_one_that_comes_back_ends_the_session(make_server: Any, services: Services) -> None:
    """SB3: whoever holds it, the thief or the owner, everybody is signed out, and the audit log says so"""
    server, people = await make_server(refresh_grace_seconds=0)
    owner = await people.owner()
    stolen = owner.client.cookies[COOKIE]
    renewed = await owner.post("/api/v1/auth/refresh", headers=HEADER)
    owner.use(renewed.json()["access_token"])

    async with owner.socket(server) as socket:
        thief = people.anonymous()
        reused = await thief.post("/api/v1/auth/refresh", headers={**HEADER, "cookie": f"{COOKIE}={stolen}"})

        assert (reused.status_code, reused.json()["code"]) == (401, "refresh_reused")
        assert await socket.closed() == 4401
    assert (await owner.post("/api/v1/auth/refresh", headers=HEADER)).status_code == 401
    assert (await owner.get("/api/v1/me")).status_code == 401
    async with services.database.read() as db:
        entry = await db.scalar(
            select(AuditEntry).filter_by(action="session.reuse_detected", actor_id=_uuid(owner.id))
        )
    assert entry is not None


async def test_twenty_at_once_do_not_sign_a_good_user_out(owner: Person, people: People) -> None:
    """SB3: two tabs wake up together"""
    cookie = owner.client.cookies[COOKIE]
    tabs = [people.anonymous() for _ in range(20)]

    answers = await asyncio.gather(
        *(
            tab.post("/api/v1/auth/refresh", headers={**HEADER, "cookie": f"{COOKIE}={cookie}"})
            for tab in tabs
        )
    )

    assert {answer.status_code for answer in answers} == {200}
    # All get the same successor, so whichever tab wrote the cookie last, it works.
    assert len({answer.cookies[COOKIE] for answer in answers}) == 1
    tabs[7].client.cookies.set(COOKIE, answers[0].cookies[COOKIE])
    again = await tabs[7].client.post("/api/v1/auth/refresh", headers=HEADER)
    assert again.status_code == 200


@pytest.mark.parametrize("headers", [{}, {"x-requested-with": "XMLHttpRequest"}, {"x-requested-with": ""}])
async def test_another_origins_page_cannot_use_the_cookie(owner: Person, headers: dict[str, str]) -> None:
    """SB11"""
    refused = await owner.post("/api/v1/auth/refresh", headers=headers)

    assert (refused.status_code, refused.json()["code"]) == (403, "origin_not_allowed")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", ["auth/login", "auth/refresh", "auth/logout", "signup"])
async def test_reading_changes_nothing(owner: Person, method: str, path: str) -> None:
    """SB11"""
    answer = await owner.client.request(method, f"/api/v1/{path}", headers=HEADER)

    assert answer.status_code == 405


BROKEN = ["", "x", "null", "0", "true", "[]", "=" * 80, "A" * 76, "A" * 75, "A" * 5000, "%00", "…"]


@pytest.mark.parametrize("cookie", BROKEN)
async def test_what_we_did_not_make_is_refused(anonymous: Person, cookie: str) -> None:
    """SB12"""
    answer = await anonymous.post(
        "/api/v1/auth/refresh",
        headers=[(b"x-requested-with", b"livechat"), (b"cookie", f"{COOKIE}={cookie}".encode())],
    )

    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


async def test_the_cookie_of_a_session_outlives_the_browser_only_if_asked(
    people: People, owner: Person
) -> None:
    """A04"""
    body = {"login": owner.me["email"], "password": owner.password}
    short = await people.anonymous().post("/api/v1/auth/login", json=body)
    long = await people.anonymous().post("/api/v1/auth/login", json={**body, "is_persistent": True})

    def refresh_cookie(answer: Any) -> str:
        return next(line for line in answer.headers.get_list("set-cookie") if COOKIE in line)

    assert "Max-Age" not in refresh_cookie(short)
    assert f"Max-Age={30 * 86400}" in refresh_cookie(long)


async def test_plain_http_to_another_machine_still_signs_in(app: Any) -> None:
    """SB11: browsers drop Secure cookies there, so the plain name is used"""
    import httpx

    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://intranet.example") as client:
        people = People(lambda: client)
        owner = await people.owner()
        assert "livechat_refresh" in owner.client.cookies
        assert (await owner.post("/api/v1/auth/refresh", headers=HEADER)).status_code == 200


async def test_plain_http_to_this_machine_keeps_the_secure_cookie(server: Server) -> None:
    """SB11"""
    import httpx

    async with httpx.AsyncClient(base_url=server.url) as client:
        owner = await People(lambda: client).owner()
        answer = await client.post(
            "/api/v1/auth/login", json={"login": owner.me["email"], "password": owner.password}
        )

    assert any(
        line.startswith(f"{COOKIE}=") and "Secure" in line for line in answer.headers.get_list("set-cookie")
    )


async def test_signing_out_clears_the_cookie_and_always_succeeds(owner: Person, anonymous: Person) -> None:
    """SB4"""
    answer = await owner.post("/api/v1/auth/logout")
    nobody = await anonymous.post("/api/v1/auth/logout")

    assert (answer.status_code, nobody.status_code) == (204, 204)
    assert COOKIE not in owner.client.cookies
    assert (await owner.post("/api/v1/auth/refresh", headers=HEADER)).status_code == 401


async def test_an_expired_access_token_can_still_sign_out_by_its_cookie(owner: Person) -> None:
    """SB4"""
    owner.use("expired")
    cookie = owner.client.cookies[COOKIE]

    assert (await owner.post("/api/v1/auth/logout")).status_code == 204

    again = await owner.post("/api/v1/auth/refresh", headers={**HEADER, "cookie": f"{COOKIE}={cookie}"})
    assert again.status_code == 401


async def test_a_session_ends_by_itself(make_app: Any) -> None:
    """SB3"""
    app = await make_app()
    people = People(lambda: client_for(app))
    owner = await people.owner()
    await _age_sessions(app.state.services, owner)

    answer = await owner.post("/api/v1/auth/refresh", headers=HEADER)

    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert (await owner.get("/api/v1/me")).status_code == 401
    await people.close()


async def _age_sessions(services: Services, owner: Person) -> None:
    from datetime import timedelta

    from sqlalchemy import update

    from livechat.auth.models import Session
    from livechat.core.clock import now

    async with services.database.write() as db:
        await db.execute(
            update(Session)
            .where(Session.agent_id == _uuid(owner.id))
            .values(expires_at=now() - timedelta(minutes=2))
        )


def _uuid(text: str) -> Any:
    from uuid import UUID

    return UUID(text)
