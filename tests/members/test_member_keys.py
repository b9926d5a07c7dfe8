"""The keys of a site at the admin's door. I06, SP6, SX9."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from livechat.core.services import Services
from livechat.members.models import MemberKey
from tests.members.proofs import claims_of, jwt_of, make_key, signed
from tests.people import Person

Site = dict[str, Any]


async def test_a_secret_is_shown_once_and_never_stored_in_clear(
    services: Services, admin: Person, site: Site
) -> None:
    """SP6: the API does not give it again, and the database has it encrypted."""
    secret = await make_key(admin, site)

    listed = await admin.get(f"/api/v1/sites/{site['id']}/member-identity")
    async with services.database.read() as db:
        (stored,) = await db.scalars(select(MemberKey).filter_by(site_id=UUID(site["id"])))
    assert listed.json()["keys"][0]["hint"] == secret[-4:]
    assert secret not in listed.text
    assert secret.removeprefix("smk_") not in stored.sealed
    assert len(secret) >= 47


async def test_a_third_key_ends_the_first(admin: Person, site: Site) -> None:
    """I06: two keys hold at once, never three."""
    secrets = [await make_key(admin, site) for _ in range(3)]

    keys = (await admin.get(f"/api/v1/sites/{site['id']}/member-identity")).json()["keys"]
    assert [key["hint"] for key in keys] == [secrets[2][-4:], secrets[1][-4:]]
    assert [key["retires_at"] is None for key in keys] == [True, False]


async def test_a_proof_can_be_tried_out(admin: Person, site: Site) -> None:
    """I06: the same judgement as at the widget, with the field that is wrong."""
    secret = await make_key(admin, site)
    path = f"/api/v1/sites/{site['id']}/member-checks"

    good = (await admin.post(path, json={"jwt": jwt_of(secret, claims_of(site, name="王妮"))})).json()
    bad = (await admin.post(path, json=signed(secret, claims_of(site, exp="soon")))).json()
    empty = (await admin.post(path, json={})).json()

    assert (good["member"]["sub"], good["member"]["name"], good["code"]) == ("CC458625", "王妮", None)
    assert (bad["member"], bad["code"], bad["field"]) == (None, "member_claims_invalid", "exp")
    assert empty["code"] == "member_signature_invalid"


async def test_keys_are_for_admins_of_this_company(
    agent: Person, stranger: Person, owner: Person, site: Site
) -> None:
    """SA1, SA2: an agent is forbidden, a foreign admin finds nothing, at every door."""
    await make_key(owner, site)
    path = f"/api/v1/sites/{site['id']}"
    key = (await owner.get(f"{path}/member-identity")).json()["keys"][0]["id"]
    for person, status in ((agent, 403), (stranger, 404)):
        assert (await person.get(f"{path}/member-identity")).status_code == status
        assert (
            await person.patch(f"{path}/member-identity", json={"is_proof_required": True})
        ).status_code == status
        assert (await person.post(f"{path}/member-keys")).status_code == status
        assert (await person.post(f"{path}/member-checks", json={})).status_code == status
        assert (await person.delete(f"/api/v1/member-keys/{key}")).status_code == status
