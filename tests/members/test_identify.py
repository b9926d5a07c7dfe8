"""The command visitor.identify with a proof. V21, I06, SC4, SX9, V02, V04."""

from collections.abc import Callable
from datetime import timedelta
from time import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from livechat.core.clock import now
from livechat.core.services import Services
from livechat.members.models import MemberKey
from livechat.visitors.models import Visitor
from tests.members.proofs import claims_of, jwt_of, make_key, signed
from tests.people import People, Person, Server

Site = dict[str, Any]


async def shown(owner: Person, visitor: Person) -> dict[str, Any]:
    return (await owner.get(f"/api/v1/visitors/{visitor.id}")).json()


@pytest.fixture
async def secret(owner: Person, site: Site) -> str:
    return await make_key(owner, site)


@pytest.mark.parametrize("form", ["jwt", "hmac"])
async def test_a_signed_member_is_a_member(
    server: Server, owner: Person, visitor: Person, site: Site, secret: str, form: str
) -> None:
    """V21, V02, V04, I06: class 会, the site's own id and alias, and the card of what was signed."""
    claims = claims_of(site, alias="妮妮", name="王妮", company="华欧家具", phone="13800000000", level="VIP")
    proof = {"jwt": jwt_of(secret, claims)} if form == "jwt" else signed(secret, claims)
    async with visitor.socket(server) as socket, owner.socket(server) as watching:
        await watching.result("visitors.watch", {})
        answer = await socket.result("visitor.identify", proof)
        while True:
            event = await watching.next_event("visitors.changed")
            rows = [row for row in event["upserts"] if row["id"] == visitor.id and row["type"] == "member"]
            if rows:
                break

    assert answer == {"token": None}
    assert (rows[0]["member_id"], rows[0]["name"], rows[0]["phone"]) == ("CC458625", "妮妮", "13800000000")
    card = (await shown(owner, visitor))["card"]
    assert (card["name"], card["company"]) == ("王妮", "华欧家具")


def other_signature(secret: str, site: Site) -> dict[str, str]:
    return signed("smk_" + "x" * 43, claims_of(site))


def no_algorithm(secret: str, site: Site) -> dict[str, str]:
    token = jwt_of(secret, claims_of(site), header={"alg": "none", "typ": "JWT"})
    return {"jwt": token.rsplit(".", 1)[0] + "."}


def tampered(secret: str, site: Site) -> dict[str, str]:
    """The signature of an honest text under a text that says more."""
    proof = signed(secret, claims_of(site, level="basic"))
    return {**proof, "member": proof["member"].replace("basic", "vip")}


def hmac_of_email(secret: str, site: Site) -> dict[str, str]:
    """What others sign: the address alone. Everything beside it would be free to change."""
    email = "vip@shop.example"
    return {
        **signed(secret, claims_of(site, email=email)),
        "signature": signed(secret, {"e": email})["signature"],
    }


BAD: list[tuple[str, Callable[[str, Site], dict[str, Any]], str]] = [
    ("another key", other_signature, "member_signature_invalid"),
    ("tampered", tampered, "member_signature_invalid"),
    ("hmac of the e-mail", hmac_of_email, "member_signature_invalid"),
    ("no algorithm", no_algorithm, "member_signature_invalid"),
    ("no signature", lambda _s, site: {"member": signed("k", claims_of(site))["member"]}, "member_signature_invalid"),
    ("signature alone", lambda s, site: {"signature": signed(s, claims_of(site))["signature"]}, "member_signature_invalid"),
    ("HS512", lambda s, site: {"jwt": jwt_of(s, claims_of(site), header={"alg": "HS512"}, digest="sha512")}, "member_signature_invalid"),
    ("RS256 header, our secret", lambda s, site: {"jwt": jwt_of(s, claims_of(site), header={"alg": "RS256"})}, "member_signature_invalid"),
    ("unknown crit", lambda s, site: {"jwt": jwt_of(s, claims_of(site), header={"alg": "HS256", "crit": ["x"]})}, "member_signature_invalid"),
    ("a key in the header", lambda s, site: {"jwt": jwt_of(s, claims_of(site), header={"alg": "HS256", "jwk": {}})}, "member_signature_invalid"),
    ("not a token", lambda _s, _site: {"jwt": "a.b.c"}, "member_signature_invalid"),
    ("empty", lambda _s, _site: {"jwt": ""}, "member_signature_invalid"),
    ("expired", lambda s, site: signed(s, claims_of(site, exp=int(time()) - 1)), "member_proof_expired"),
    ("expired jwt", lambda s, site: {"jwt": jwt_of(s, claims_of(site, exp=int(time()) - 1))}, "member_proof_expired"),
    ("for a year", lambda s, site: {"jwt": jwt_of(s, claims_of(site, exp=int(time()) + 31_536_000))}, "member_proof_too_long"),
    ("for eleven minutes", lambda s, site: signed(s, claims_of(site, exp=int(time()) + 670)), "member_proof_too_long"),
    ("another site", lambda s, site: signed(s, claims_of(site, aud="abcdefghijkmnpqr")), "member_audience_wrong"),
    ("no audience", lambda s, site: {"jwt": jwt_of(s, {k: v for k, v in claims_of(site).items() if k != "aud"})}, "member_audience_wrong"),
    ("audience list", lambda s, site: {"jwt": jwt_of(s, claims_of(site, aud=[site["site_key"]]))}, "member_audience_wrong"),
    ("no expiry", lambda s, site: signed(s, {k: v for k, v in claims_of(site).items() if k != "exp"}), "member_claims_invalid"),
    ("expiry as text", lambda s, site: {"jwt": jwt_of(s, claims_of(site, exp=str(int(time()) + 300)))}, "member_claims_invalid"),
    ("expiry as list", lambda s, site: {"jwt": jwt_of(s, claims_of(site, exp=[1]))}, "member_claims_invalid"),
    ("issued tomorrow", lambda s, site: {"jwt": jwt_of(s, claims_of(site, iat=int(time()) + 86_400))}, "member_claims_invalid"),
    ("nobody", lambda s, site: signed(s, claims_of(site, sub=" ")), "member_claims_invalid"),
    ("a name that is none", lambda s, site: signed(s, claims_of(site, name={"x": 1})), "member_claims_invalid"),
    ("a name without end", lambda s, site: signed(s, claims_of(site, name="x" * 101)), "member_claims_invalid"),
    ("claims that are a list", lambda s, site: {"jwt": jwt_of(s, [1])}, "member_signature_invalid"),
]  # fmt: skip


@pytest.mark.parametrize(("proof", "code"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
async def test_what_does_not_hold_makes_no_member(
    server: Server,
    owner: Person,
    visitor: Person,
    site: Site,
    secret: str,
    proof: Callable[[str, Site], dict[str, Any]],
    code: str,
) -> None:
    """SC4, SB1: refused with a code of its own, and the socket lives on."""
    async with visitor.socket(server) as socket:
        assert await socket.error("visitor.identify", proof(secret, site)) == code
        assert (await socket.ask("ping"))["id"]

    assert (await shown(owner, visitor))["type"] == "new"


async def test_the_key_of_another_company_proves_nothing(
    server: Server, people: People, stranger: Person, visitor: Person, site: Site, secret: str
) -> None:
    """SC4, SA9: not even with our own site named in it."""
    foreign = await make_key(stranger, await people.site(stranger))
    async with visitor.socket(server) as socket:
        code = await socket.error("visitor.identify", {"jwt": jwt_of(foreign, claims_of(site))})

    assert code == "member_signature_invalid"


async def test_unsigned_words_are_refused_where_the_site_wants_proof(
    server: Server, owner: Person, visitor: Person, site: Site, secret: str
) -> None:
    """SC4: with the switch on an unsigned name is not even a hint."""
    path = f"/api/v1/sites/{site['id']}/member-identity"
    assert (await owner.patch(path, json={"is_proof_required": True})).json()["is_proof_required"] is True
    async with visitor.socket(server) as socket:
        assert await socket.error("visitor.identify", {"name": "VIP"}) == "member_proof_required"
        await socket.result("visitor.identify", signed(secret, claims_of(site, name="王妮")))

    assert (await shown(owner, visitor))["name"] == "王妮"


async def test_unsigned_words_do_not_change_what_was_signed(
    server: Server, owner: Person, visitor: Person, site: Site, secret: str
) -> None:
    """SC4: a script in the page may not rename a member; nor does a signature undo what an agent wrote."""
    async with visitor.socket(server) as socket:
        await socket.result("visitor.identify", signed(secret, claims_of(site, name="王妮", company="华欧")))
        await socket.result("visitor.identify", {"name": "CEO", "phone": "139"})
        assert (await shown(owner, visitor))["card"]["name"] == "王妮"
        await owner.patch(f"/api/v1/visitors/{visitor.id}", json={"company": "华欧家具"})
        await socket.result(
            "visitor.identify", signed(secret, claims_of(site, name="王妮妮", company="华欧"))
        )

    after = await shown(owner, visitor)
    assert (after["card"]["company"], after["card"]["phone"]) == ("华欧家具", "139")
    assert (after["name"], after["card"]["name"]) == ("王妮妮", "王妮妮")


async def test_another_member_on_the_same_computer_begins_anew(
    server: Server, people: People, owner: Person, visitor: Person, site: Site, secret: str
) -> None:
    """SC4: who signs in after somebody else gets a token of their own, behind which nothing of the earlier talk is."""
    message = {"client_id": str(uuid4()), "kind": "text", "text": "my secret question"}
    async with visitor.socket(server) as socket:
        await socket.result("conversation.start", {"client_id": str(uuid4()), "message": message})
        assert await socket.result("visitor.identify", signed(secret, claims_of(site))) == {"token": None}
        answer = await socket.result("visitor.identify", signed(secret, claims_of(site, sub="other")))

    told = {"site_key": site["site_key"], "host_origin": "https://shop.example", "token": answer["token"]}
    session = await people.anonymous().post("/widget/v1/session", json=told)
    assert session.json()["visitor"]["id"] != visitor.id
    assert session.json()["conversation"] is None
    assert "my secret question" not in session.text
    earlier = await shown(owner, visitor)
    later = (await owner.get(f"/api/v1/visitors/{session.json()['visitor']['id']}")).json()
    assert (earlier["member_id"], later["member_id"], later["visits"]) == ("CC458625", "other", 1)
    assert later["ip"] == earlier["ip"]


async def test_the_old_key_holds_for_a_day_after_a_new_one(
    server: Server, services: Services, owner: Person, visitor: Person, site: Site, secret: str
) -> None:
    """I06: no page fails while the site's servers are changed; after that, and after withdrawal, it does."""
    newer = await make_key(owner, site)
    async with visitor.socket(server) as socket:
        await socket.result("visitor.identify", {"jwt": jwt_of(secret, claims_of(site))})
        await socket.result("visitor.identify", {"jwt": jwt_of(newer, claims_of(site))})
        async with services.database.write() as db:
            await db.execute(
                update(MemberKey)
                .where(MemberKey.site_id == UUID(site["id"]), MemberKey.retires_at.is_not(None))
                .values(retires_at=now() - timedelta(seconds=1))
            )
        assert await socket.error("visitor.identify", {"jwt": jwt_of(secret, claims_of(site))}) == (
            "member_signature_invalid"
        )
        path = f"/api/v1/sites/{site['id']}"
        (key,) = (await owner.get(f"{path}/member-identity")).json()["keys"]
        assert (await owner.delete(f"/api/v1/member-keys/{key['id']}")).status_code == 204
        assert await socket.error("visitor.identify", {"jwt": jwt_of(newer, claims_of(site))}) == (
            "member_signature_invalid"
        )


async def test_a_flood_of_words_is_refused(make_server: Any) -> None:
    """SC4, G21: 429 with the seconds to wait; the socket lives on."""
    server, others = await make_server(rate_limits_enabled=True)
    owner = await others.owner()
    visitor = await others.visitor((await others.site(owner))["site_key"])
    async with visitor.socket(server) as socket:
        replies = [await socket.ask("visitor.identify", {"name": f"n{number}"}) for number in range(40)]

    refused = [reply["error"] for reply in replies if "error" in reply]
    assert {error["code"] for error in refused} == {"too_many_requests"}
    assert refused[0]["details"]["retry_after"] > 0
    assert len(refused) == 10


async def test_members_are_stored_as_they_were_signed(
    server: Server, services: Services, visitor: Person, site: Site, secret: str
) -> None:
    """V21: a number as id is the same member as its digits; level and alias are kept beside."""
    async with visitor.socket(server) as socket:
        await socket.result(
            "visitor.identify", {"jwt": jwt_of(secret, claims_of(site, sub=1024, level="金卡"))}
        )
        again = await socket.result(
            "visitor.identify", signed(secret, claims_of(site, sub="1024", level="钻石"))
        )
    async with services.database.read() as db:
        stored = await db.get_one(Visitor, UUID(visitor.id))

    assert again == {"token": None}
    assert (stored.member_id, stored.member) == ("1024", {"level": "钻石"})
