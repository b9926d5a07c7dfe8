"""POST /widget/v1/session and GET /widget/v1/config. W19, V04, V05, SC2, SC3."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from livechat.core.clock import now
from livechat.core.services import Services
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import PageView, Visit, Visitor
from tests.people import People, Person

SESSION = "/widget/v1/session"


def told(site: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "site_key": site["site_key"],
        "host_origin": "https://shop.example",
        "page": {"url": "https://shop.example/", "title": "Shop"},
        **more,
    }


async def visits_of(services: Services, visitor_id: str) -> list[Visit]:
    async with services.database.read() as db:
        return list(await db.scalars(select(Visit).filter_by(visitor_id=UUID(visitor_id))))


async def age_visits(services: Services, visitor_id: str, minutes: int) -> None:
    await services.get(VisitJournal).flush()
    earlier = now() - timedelta(minutes=minutes)
    async with services.database.write() as db:
        await db.execute(
            update(Visit)
            .where(Visit.visitor_id == UUID(visitor_id))
            .values(last_seen_at=earlier, started_at=earlier)
        )


async def test_a_new_browser_gets_a_number_and_a_token(anonymous: Person, site: dict[str, Any]) -> None:
    """V04, W19: nine digits, no name yet; everything the widget needs in one answer."""
    answer = await anonymous.post(SESSION, json=told(site))

    session = answer.json()
    assert answer.status_code == 200
    assert set(session) == {
        "token", "file_pass", "epoch", "visitor", "site", "agents", "conversation", "limits", "server_time",
    }  # fmt: skip
    assert 100_000_000 <= session["visitor"]["number"] <= 999_999_999
    assert session["visitor"]["name"] == ""
    assert session["conversation"] is None
    assert session["site"]["name"] == site["name"]


async def test_the_token_recognises_the_browser(
    services: Services, anonymous: Person, site: dict[str, Any]
) -> None:
    """V05: pages of one stay are one visit."""
    first = (await anonymous.post(SESSION, json=told(site))).json()
    again = (await anonymous.post(SESSION, json=told(site, token=first["token"]))).json()

    assert again["visitor"] == first["visitor"]
    assert len(await visits_of(services, first["visitor"]["id"])) == 1


async def test_a_stay_ends_after_half_an_hour_of_silence(
    services: Services, anonymous: Person, owner: Person, site: dict[str, Any]
) -> None:
    """V05, V02: the next page is a second visit of a returning visitor."""
    first = (await anonymous.post(SESSION, json=told(site))).json()
    visitor_id = first["visitor"]["id"]
    assert (await owner.get(f"/api/v1/visitors/{visitor_id}")).json()["type"] == "new"

    await age_visits(services, visitor_id, minutes=31)
    await anonymous.post(SESSION, json=told(site, token=first["token"]))

    shown = (await owner.get(f"/api/v1/visitors/{visitor_id}")).json()
    assert (shown["visits"], shown["type"], shown["state"]) == (2, "returning", "left")
    assert len(await visits_of(services, visitor_id)) == 2


async def test_two_tabs_after_a_pause_begin_one_visit(
    services: Services, anonymous: Person, site: dict[str, Any]
) -> None:
    """V05, G15: both tabs come back at once; one visit is counted."""
    import asyncio

    first = (await anonymous.post(SESSION, json=told(site))).json()
    visitor_id = first["visitor"]["id"]
    await age_visits(services, visitor_id, minutes=31)

    answers = await asyncio.gather(
        *(anonymous.post(SESSION, json=told(site, token=first["token"])) for _ in range(5))
    )

    assert {answer.status_code for answer in answers} == {200}
    assert len(await visits_of(services, visitor_id)) == 2


@pytest.mark.parametrize("token", ["", "nonsense", "a.b.c", "x" * 4096])
async def test_a_broken_token_makes_a_new_visitor(
    anonymous: Person, site: dict[str, Any], token: str
) -> None:
    """SC3: never an error that locks a browser out."""
    answer = await anonymous.post(SESSION, json=told(site, token=token))

    assert answer.status_code == 200


async def test_a_token_is_worth_nothing_elsewhere(
    people: People,
    anonymous: Person,
    owner: Person,
    site: dict[str, Any],
    visitor: Person,
    strange_visitor: Person,
) -> None:
    """SC3, SA8: another site's token, another workspace's, and an agent's make a new visitor."""
    for token in (strange_visitor.token, owner.token):
        session = (await anonymous.post(SESSION, json=told(site, token=token))).json()
        assert session["visitor"]["id"] not in {strange_visitor.id, visitor.id, owner.id}


async def test_an_ended_generation_makes_a_new_visitor(
    services: Services, anonymous: Person, site: dict[str, Any], visitor: Person
) -> None:
    """SC3: a stolen token is void once the visitor's generation moved on."""
    async with services.database.write() as db:
        await db.execute(update(Visitor).where(Visitor.id == UUID(visitor.id)).values(token_generation=2))

    session = (await anonymous.post(SESSION, json=told(site, token=visitor.token))).json()

    assert session["visitor"]["id"] != visitor.id
    assert (await visitor.get("/widget/v1/agents")).status_code == 401


async def test_an_unknown_site_is_a_404(anonymous: Person, site: dict[str, Any]) -> None:
    answer = await anonymous.post(SESSION, json=told(site, site_key="nosuchsite"))
    assert (answer.status_code, answer.json()["code"]) == (404, "site_not_found")

    answer = await anonymous.get("/widget/v1/config", params={"site_key": "nosuchsite"})
    assert (answer.status_code, answer.json()["code"]) == (404, "site_not_found")


async def test_the_allow_list_decides_which_pages_may(
    anonymous: Person, owner: Person, site: dict[str, Any]
) -> None:
    """SC2: look-alikes and pages without an origin are refused; the hosted page is ours."""
    allowed = {"allowed_domains": ["*.shop.example", "shop.example"]}
    assert (await owner.patch(f"/api/v1/sites/{site['id']}", json=allowed)).status_code == 200

    async def status(origin: str | None, **more: Any) -> int:
        return (await anonymous.post(SESSION, json=told(site, host_origin=origin, **more))).status_code

    assert await status("https://shop.example") == 200
    assert await status("https://www.shop.example") == 200
    for origin in (
        None,
        "null",
        "https://evil.example",
        "https://evilshop.example",
        "https://shop.example.evil.test",
        "https://shop.example:8443",
        "https://user@shop.example",
        "javascript:shop.example",
    ):
        assert await status(origin) == 403, origin
    assert await status(None, is_hosted=True) == 200


async def test_the_snippet_tells_that_it_works(
    anonymous: Person, owner: Person, site: dict[str, Any]
) -> None:
    """MS05: when and where it was last seen; the hosted page does not count."""
    await anonymous.post(SESSION, json=told(site, is_hosted=True))
    assert (await owner.get(f"/api/v1/sites/{site['id']}")).json()["snippet_seen_at"] is None

    await anonymous.post(SESSION, json=told(site))
    seen = (await owner.get(f"/api/v1/sites/{site['id']}")).json()
    assert seen["snippet_seen_at"] is not None
    assert seen["snippet_seen_url"] == "https://shop.example/"


async def test_an_address_begins_so_many_sessions_and_no_more(make_server: Any) -> None:
    """SC8: 429 with Retry-After."""
    _server, people = await make_server(rate_limits_enabled=True, session_per_address=3)
    owner = await people.owner()
    site = await people.site(owner)
    answers = [await people.anonymous().post(SESSION, json=told(site)) for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_the_config_is_public_and_may_be_cached(anonymous: Person, site: dict[str, Any]) -> None:
    """W20: the launcher asks before the first click, without a token."""
    answer = await anonymous.get("/widget/v1/config", params={"site_key": site["site_key"]})

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "public, max-age=60"
    assert answer.json()["appearance"]["side"] == "right"
    assert set(answer.json()) == {"site_key", "name", "language", "appearance", "agents_online"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"page": {"url": 7}},
        {"page": {"url": "x" * 2001}},
        {"screen": "<script>"},
        {"token": ["x"]},
        {"visitor_id": "x"},
        {"site_key": None},
    ],
)
async def test_what_does_not_fit_is_refused(
    anonymous: Person, site: dict[str, Any], wrong: dict[str, Any]
) -> None:
    """SA4, SX5."""
    answer = await anonymous.post(SESSION, json=told(site, **wrong))

    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_the_facts_of_the_visit_are_kept(
    services: Services, anonymous: Person, site: dict[str, Any]
) -> None:
    """V03, V06, V09, V10: device, region, source and campaign of the first page."""
    landing = "https://shop.example/?gclid=7"
    answer = await anonymous.post(
        SESSION,
        json=told(
            site,
            page={"url": landing, "title": ""},
            referrer="https://www.so.com/s?q=chat",
            screen="1440x900",
            language="zh-CN",
            timezone="Asia/Shanghai",
        ),
        headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36"},
    )

    (visit,) = await visits_of(services, answer.json()["visitor"]["id"])
    assert (visit.source_kind, visit.source_name, visit.keyword) == ("search", "360", "chat")
    assert visit.campaign == {"gclid": "7"}
    assert (visit.screen, visit.language, visit.timezone) == ("1440x900", "zh-CN", "Asia/Shanghai")
    assert (visit.channel, visit.os, visit.landing_url) == ("desktop", "Windows 10", landing)
    await services.get(VisitJournal).flush()
    async with services.database.read() as db:
        (view,) = list(await db.scalars(select(PageView).filter_by(visit_id=visit.id)))
    assert view.url == landing
