"""The card of a visitor, filled in by agents or told by the host page; the live list shows it at once."""

from typing import Any

from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.presence.live import LiveVisitors
from livechat.visitors.models import Visitor
from livechat.visitors.schemas import IdentifyVisitor, VisitorPatch

NAME_MAX = 100


async def identify(ctx: Context, told: IdentifyVisitor) -> Visitor:
    """What the host page says of its own visitor; proves nothing, so it never changes the type (V21)."""
    visitor = await ctx.db.get(Visitor, ctx.actor.id)
    if visitor is None:
        raise NotFound
    fill_in(ctx, visitor, told.model_dump(exclude_unset=True, exclude_none=True))
    return visitor


def patch(ctx: Context, visitor: Visitor, change: VisitorPatch) -> None:
    fill_in(ctx, visitor, change.model_dump(exclude_unset=True))


def fill_in(ctx: Context, visitor: Visitor, fields: dict[str, Any]) -> None:
    """Empty text and null empty a field."""
    card = {**visitor.card, **fields}
    visitor.card = {key: value for key, value in card.items() if value}
    if "name" in fields:
        visitor.name = (fields["name"] or "")[:NAME_MAX]
    live = ctx.services.get(LiveVisitors)
    shown = {"name": visitor.name, "phone": phone_of(visitor)}
    ctx.afterwards(lambda: live.patch(visitor.workspace_id, visitor.site_id, visitor.id, **shown))


def phone_of(visitor: Visitor) -> str | None:
    return visitor.card.get("mobile") or visitor.card.get("phone")
