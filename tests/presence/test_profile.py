"""The whole profile of a visitor: stays, sources, invitations, membership. V05, V10, V21, C24, I07."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import update

from livechat.core.clock import now
from livechat.core.services import Services
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visit
from tests.members.proofs import claims_of, make_key, signed
from tests.people import People, Person, Server

AD = "https://shop.example/landing?utm_source=baidu&utm_campaign=june&bd_vid=77&session=secret"


async def come_again(people: People, services: Services, site: dict[str, Any], visitor: Person) -> None:
    await services.get(VisitJournal).flush()
    earlier = now() - timedelta(hours=2)
    async with services.database.write() as db:
        await db.execute(
            update(Visit)
            .where(Visit.visitor_id == UUID(visitor.id))
            .values(last_seen_at=earlier, started_at=earlier)
        )
    told = {
        "site_key": site["site_key"],
        "host_origin": "https://shop.example",
        "page": {"url": "https://shop.example/again", "title": "Again"},
        "referrer": "https://www.so.com/s?q=chat",
        "token": visitor.token,
    }
    assert (await people.anonymous().post("/widget/v1/session", json=told)).status_code == 200
    await services.get(VisitJournal).flush()


async def test_the_first_source_and_the_campaigns_are_kept(
    people: People, services: Services, agent: Person, site: dict[str, Any]
) -> None:
    """V10, I07: how the visitor came the first time, and this time."""
    visitor = await people.visitor(site["site_key"], page={"url": AD, "title": "Landing"})
    await come_again(people, services, site, visitor)

    profile = (await agent.get(f"/api/v1/visitors/{visitor.id}")).json()
    visits = (await agent.get(f"/api/v1/visitors/{visitor.id}/visits")).json()["items"]

    assert profile["source"] == {"kind": "search", "name": "360", "keyword": "chat"}
    assert profile["campaign"] == {}
    assert profile["first"]["campaign"] == {"utm_source": "baidu", "utm_campaign": "june", "bd_vid": "77"}
    assert profile["first"]["source"]["kind"] == "campaign"
    assert profile["first"]["landing_url"] == AD
    assert [visit["pages"] for visit in visits] == [1, 1]
    assert visits[0]["source"]["name"] == "360"
    assert visits[1]["campaign"] == profile["first"]["campaign"]


async def test_stays_come_in_pages(
    people: People, services: Services, agent: Person, site: dict[str, Any]
) -> None:
    """V05: the latest first, none twice."""
    visitor = await people.visitor(site["site_key"])
    for _ in range(2):
        await come_again(people, services, site, visitor)

    path = f"/api/v1/visitors/{visitor.id}/visits"
    first = (await agent.get(path, params={"limit": 2})).json()
    rest = (await agent.get(path, params={"limit": 2, "cursor": first["next_cursor"]})).json()

    ids = [visit["id"] for visit in first["items"] + rest["items"]]
    assert len(ids) == len(set(ids)) == 3
    assert ids == sorted(ids, reverse=True)
    assert rest["next_cursor"] is None


async def test_invitations_are_remembered_with_what_became_of_them(
    server: Server, agent: Person, visitor: Person
) -> None:
    """C24: who asked, with what words, and the answer."""
    async with visitor.socket(server) as socket:
        body = {"client_id": str(uuid4()), "text": "需要帮忙吗？"}
        sent = await agent.post(f"/api/v1/visitors/{visitor.id}/invitations", json=body)
        await socket.result(
            "invitation.respond", {"invitation_id": sent.json()["id"], "response": "declined"}
        )

    (shown,) = (await agent.get(f"/api/v1/visitors/{visitor.id}/invitations")).json()["items"]
    assert (shown["text"], shown["status"], shown["agent"]["id"]) == ("需要帮忙吗？", "declined", agent.id)


async def test_the_profile_says_what_the_site_has_signed(
    server: Server, owner: Person, visitor: Person, site: dict[str, Any]
) -> None:
    """V21: id, alias and level, and only for who proved it."""
    assert (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()["member"] is None
    secret = await make_key(owner, site)
    async with visitor.socket(server) as socket:
        await socket.result("visitor.identify", signed(secret, claims_of(site, alias="妮妮", level="金卡")))

    member = (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()["member"]
    assert member == {"id": "CC458625", "alias": "妮妮", "level": "金卡"}


async def test_a_foreign_profile_is_not_found(visitor: Person, stranger: Person) -> None:
    """SA2."""
    for part in ("visits", "invitations"):
        assert (await stranger.get(f"/api/v1/visitors/{visitor.id}/{part}")).status_code == 404
