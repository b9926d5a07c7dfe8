"""The keys of a site: made, renewed with a day of overlap, withdrawn at once."""

import secrets
from datetime import timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.audit.service import record
from livechat.auth.keys import Keys
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import DomainError, NotFound
from livechat.core.rate_limits import limit
from livechat.members.models import MemberKey
from livechat.members.proofs import judge
from livechat.members.schemas import (
    MemberCheckOut,
    MemberIdentityOut,
    MemberKeyMade,
    MemberKeyOut,
    MemberProof,
)
from livechat.members.sealing import seal, unseal
from livechat.sites.models import Site

OVERLAP = timedelta(hours=24)
SECRET_BYTES = 32
PREFIX = "smk_"
HINT_CHARACTERS = 4
CHECKS_PER_MINUTE = 30


async def show(ctx: Context, site_id: UUID) -> MemberIdentityOut:
    site = await _site(ctx, site_id)
    return await _identity(ctx, site)


async def change(ctx: Context, site_id: UUID, *, is_proof_required: bool) -> MemberIdentityOut:
    site = await _site(ctx, site_id)
    if site.is_member_proof_required != is_proof_required:
        site.is_member_proof_required = is_proof_required
        record(ctx, "member_identity.changed", site.id, is_proof_required=is_proof_required)
        await ctx.db.flush()
    return await _identity(ctx, site)


async def make_key(ctx: Context, site_id: UUID) -> MemberKeyMade:
    """A new key for the site. The one before holds for another day, so that no page fails while servers are changed."""
    site = await _site(ctx, site_id, is_locked=True)
    keys = await _living(ctx.db, site.id)
    for key in keys:
        if key.retires_at is None:
            key.retires_at = now() + OVERLAP
        else:
            # A third key is one that nobody uses any more, or that somebody must not use any more.
            await ctx.db.delete(key)
    secret = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
    made = MemberKey(
        workspace_id=ctx.workspace_id,
        site_id=site.id,
        sealed=seal(ctx.services.get(Keys), site.id, secret),
        hint=secret[-HINT_CHARACTERS:],
        retires_at=None,
    )
    ctx.db.add(made)
    await ctx.db.flush()
    record(ctx, "member_key.renewed" if keys else "member_key.made", site.id, hint=made.hint)
    return MemberKeyMade(key=MemberKeyOut.model_validate(made), secret=secret)


async def withdraw_key(ctx: Context, key_id: UUID) -> None:
    """What it signed is worth nothing from now on: for a key that has leaked."""
    key = await ctx.db.scalar(select(MemberKey).filter_by(id=key_id, workspace_id=ctx.workspace_id))
    if key is None:
        raise NotFound
    await ctx.db.delete(key)
    record(ctx, "member_key.withdrawn", key.site_id, hint=key.hint)


async def check(ctx: Context, site_id: UUID, proof: MemberProof) -> MemberCheckOut:
    """The same judgement as at the widget's door, without a visitor."""
    site = await _site(ctx, site_id)
    await limit(ctx.services, f"member-checks:{ctx.actor.id}", CHECKS_PER_MINUTE, 60)
    try:
        member = judge(proof, await living_secrets(ctx.db, ctx.services.get(Keys), site.id), site.site_key)
    except DomainError as error:
        return MemberCheckOut(code=error.code, field=error.details.get("field"))
    return MemberCheckOut(member=member)


async def living_secrets(db: AsyncSession, keys: Keys, site_id: UUID) -> list[str]:
    """The secrets that hold now, the newest first."""
    opened = [unseal(keys, site_id, key.sealed) for key in await _living(db, site_id)]
    return [secret for secret in opened if secret is not None]


async def _living(db: AsyncSession, site_id: UUID) -> list[MemberKey]:
    statement = (
        select(MemberKey)
        .where(
            MemberKey.site_id == site_id, or_(MemberKey.retires_at.is_(None), MemberKey.retires_at > now())
        )
        .order_by(MemberKey.id.desc())
    )
    return list(await db.scalars(statement))


async def _identity(ctx: Context, site: Site) -> MemberIdentityOut:
    keys = [MemberKeyOut.model_validate(key) for key in await _living(ctx.db, site.id)]
    return MemberIdentityOut(is_proof_required=site.is_member_proof_required, keys=keys)


async def _site(ctx: Context, site_id: UUID, *, is_locked: bool = False) -> Site:
    statement = select(Site).filter_by(id=site_id, workspace_id=ctx.workspace_id)
    site = await ctx.db.scalar(statement.with_for_update() if is_locked else statement)
    if site is None:
        raise NotFound
    return site
