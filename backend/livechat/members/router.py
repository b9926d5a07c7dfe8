"""How a site tells who is signed in: its keys, and whether unsigned words count."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.members import service
from livechat.members.schemas import (
    MemberCheckOut,
    MemberIdentityOut,
    MemberIdentityPatch,
    MemberKeyMade,
    MemberProof,
)

router = APIRouter(tags=["members"])


@router.get("/sites/{site_id}/member-identity")
async def get_member_identity(
    site_id: UUID, ctx: Annotated[Context, allow(Permission.MEMBER_KEY_EDIT)]
) -> MemberIdentityOut:
    """The keys of a site, without their secrets, and whether unsigned words of its pages count (I06)."""
    return await service.show(ctx, site_id)


@router.patch("/sites/{site_id}/member-identity")
async def change_member_identity(
    site_id: UUID, change: MemberIdentityPatch, ctx: Annotated[Context, allow(Permission.MEMBER_KEY_EDIT)]
) -> MemberIdentityOut:
    """Say whether a page's unsigned words about its visitor count."""
    return await service.change(ctx, site_id, is_proof_required=change.is_proof_required)


@router.post("/sites/{site_id}/member-keys", status_code=201)
async def make_member_key(
    site_id: UUID, ctx: Annotated[Context, allow(Permission.MEMBER_KEY_EDIT)]
) -> MemberKeyMade:
    """Make a key, or a new one: the one before holds for another 24 hours. The secret is shown this once (SP6)."""
    return await service.make_key(ctx, site_id)


@router.delete("/member-keys/{key_id}", status_code=204)
async def withdraw_member_key(
    key_id: UUID, ctx: Annotated[Context, allow(Permission.MEMBER_KEY_EDIT)]
) -> None:
    """Withdraw a key at once: what it signed is worth nothing from now on."""
    await service.withdraw_key(ctx, key_id)


@router.post("/sites/{site_id}/member-checks")
async def check_member_proof(
    site_id: UUID, proof: MemberProof, ctx: Annotated[Context, allow(Permission.MEMBER_KEY_EDIT)]
) -> MemberCheckOut:
    """What the widget would make of this proof: the member, or what is wrong with it."""
    return await service.check(ctx, site_id, proof)
