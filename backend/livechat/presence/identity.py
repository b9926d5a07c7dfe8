"""Who a visitor is: the card, filled in by agents or told by the host page, and the member a signature proves (V21)."""

from typing import Any

from sqlalchemy import select

from livechat.audit.service import record
from livechat.auth.keys import Keys
from livechat.auth.tokens import make_visitor_token
from livechat.conversations.models import Conversation
from livechat.conversations.updates import ConversationUpdates
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.rate_limits import limit
from livechat.members.errors import MemberProofRequired
from livechat.members.proofs import is_proof, judge
from livechat.members.schemas import MemberClaims, MemberProof
from livechat.members.service import living_secrets
from livechat.presence.errors import CardChanged
from livechat.presence.events import VisitorCardChanged
from livechat.presence.live import LiveVisitors
from livechat.presence.schemas import Identified
from livechat.sites.models import Site
from livechat.visitors.models import Visitor
from livechat.visitors.newcomers import same_browser_anew
from livechat.visitors.numbers import visitor_type
from livechat.visitors.schemas import IdentifyVisitor, VisitorCard, VisitorPatch

NAME_MAX = 100
MINUTE = 60
# A page that tells its visitor at every view stays far below.
PER_VISITOR = 30
# Visitors who began anew because somebody else signed in, per address.
SWITCHES_PER_ADDRESS = 30
# Lists show the latest conversations of a visitor by name.
CONVERSATIONS_TOLD = 5
# What a signature says goes into these fields of the card.
CARD_CLAIMS = ("name", "company", "phone", "email")


async def identify(ctx: Context, told: IdentifyVisitor) -> Identified:
    """What the host page says of its own visitor. Without a signature it fills the card and proves nothing (V21, SC4)."""
    await limit(ctx.services, f"identify:{ctx.actor.id}", PER_VISITOR, MINUTE)
    visitor = await ctx.db.scalar(select(Visitor).filter_by(id=ctx.actor.id).with_for_update())
    if visitor is None:
        raise NotFound
    site = await ctx.db.get_one(Site, visitor.site_id)
    proof = MemberProof(jwt=told.jwt, member=told.member, signature=told.signature)
    if not is_proof(proof):
        if site.is_member_proof_required:
            raise MemberProofRequired
        hints = told.model_dump(include=set(CARD_CLAIMS), exclude_unset=True, exclude_none=True)
        # What a signature has said is not for a script in the page to change.
        await fill_in(
            ctx, visitor, {name: text for name, text in hints.items() if not visitor.member.get(name)}
        )
        return Identified()
    claims = judge(proof, await living_secrets(ctx.db, ctx.services.get(Keys), site.id), site.site_key)
    if visitor.member_id in {None, claims.sub}:
        await _become(ctx, visitor, claims)
        return Identified()
    return await _begin_anew(ctx, visitor, claims)


async def _begin_anew(ctx: Context, earlier: Visitor, claims: MemberClaims) -> Identified:
    """Another member on the same computer: a visitor of their own, who sees nothing of the earlier one's talks (SC4)."""
    await limit(ctx.services, f"switches:{ctx.ip}", SWITCHES_PER_ADDRESS, MINUTE)
    visitor = await same_browser_anew(ctx.db, earlier)
    await _become(ctx, visitor, claims)
    settings = ctx.services.settings
    token = make_visitor_token(
        ctx.services.get(Keys),
        visitor_id=visitor.id,
        workspace_id=visitor.workspace_id,
        site_id=visitor.site_id,
        generation=visitor.token_generation,
        lifetime_seconds=settings.visitor_token_days * 86_400,
    )
    return Identified(token=token)


async def _become(ctx: Context, visitor: Visitor, claims: MemberClaims) -> None:
    """The visitor is this member. The card takes what the site says, but keeps what an agent has corrected."""
    before = visitor.member
    told = {name: text for name, text in claims.model_dump(exclude={"sub", "exp"}).items() if text}
    visitor.member_id = claims.sub
    visitor.member = told
    stale = {name: {None, "", before.get(name)} for name in CARD_CLAIMS}
    card = {
        name: told[name] for name in CARD_CLAIMS if name in told and visitor.card.get(name) in stale[name]
    }
    has_told_name = visitor.name in {"", before.get("alias"), before.get("name")}
    await fill_in(ctx, visitor, card)
    if has_told_name:
        # An alias is what the site's own people call the member (V04).
        visitor.name = (told.get("alias") or told.get("name") or visitor.name)[:NAME_MAX]
        await _tell(ctx, visitor)


async def patch(ctx: Context, visitor: Visitor, change: VisitorPatch) -> None:
    """Nobody writes over what they have not seen: a change made on an older card is shown the newer one."""
    await ctx.db.refresh(visitor, with_for_update=True)
    if change.version is not None and change.version != visitor.card_version:
        raise CardChanged(version=visitor.card_version, card=card_of(visitor).model_dump())
    fields = change.model_dump(exclude={"version"}, exclude_unset=True)
    await fill_in(ctx, visitor, fields)
    record(ctx, "visitor.card_changed", visitor.id, fields=sorted(fields))


async def fill_in(ctx: Context, visitor: Visitor, fields: dict[str, Any]) -> None:
    """Empty text and null empty a field."""
    card = {**visitor.card, **fields}
    filled = {key: value for key, value in card.items() if value}
    # A page that tells the same at every view changes nothing.
    if filled != visitor.card:
        visitor.card = filled
        visitor.card_version += 1
        ctx.emit(VisitorCardChanged.of(visitor, card_of(visitor), ctx.actor))
    if "name" in fields:
        visitor.name = (fields["name"] or "")[:NAME_MAX]
    await _tell(ctx, visitor)


async def _tell(ctx: Context, visitor: Visitor) -> None:
    """The live list shows it at once, and so do the conversations of a visitor who is not here any more."""
    shown = {
        "name": visitor.name,
        "phone": phone_of(visitor),
        "member_id": visitor.member_id,
        "type": visitor_type(
            member_id=visitor.member_id, conversations=visitor.conversations, visits=visitor.visits
        ),
    }
    workspace_id, site_id, visitor_id = visitor.workspace_id, visitor.site_id, visitor.id
    statement = (
        select(Conversation.id)
        .where(Conversation.visitor_id == visitor_id)
        .order_by(Conversation.created_at.desc())
        .limit(CONVERSATIONS_TOLD)
    )
    conversations = list(await ctx.db.scalars(statement))
    live, updates = ctx.services.get(LiveVisitors), ctx.services.get(ConversationUpdates)

    def tell() -> None:
        live.patch(workspace_id, site_id, visitor_id, **shown)
        for conversation_id in conversations:
            updates.touch(workspace_id, conversation_id, is_state=False)

    ctx.afterwards(tell)


def card_of(visitor: Visitor) -> VisitorCard:
    """The stored card; keys of later versions are left out."""
    return VisitorCard.model_validate({key: visitor.card.get(key) for key in VisitorCard.model_fields})


def phone_of(visitor: Visitor) -> str | None:
    return visitor.card.get("mobile") or visitor.card.get("phone")
