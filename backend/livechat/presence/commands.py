"""What sockets may ask of presence."""

from typing import Annotated

import msgspec

from livechat.core.commands import command, fast_command
from livechat.core.connection import Connection
from livechat.core.context import Context, SocketContext
from livechat.core.permissions import Permission
from livechat.core.strict_json import check_text
from livechat.presence.availability import choose
from livechat.presence.identity import identify
from livechat.presence.live import LiveVisitors
from livechat.presence.schemas import Identified, Nothing, SetAvailability, WatchVisitors
from livechat.presence.visible import visible_sites
from livechat.presence.watching import unwatch, watch
from livechat.visitors.schemas import IdentifyVisitor, PageTold


class PageData(msgspec.Struct, forbid_unknown_fields=True):
    """A visitors.schemas.PageTold from a socket: thousands of visitors turn pages all the time."""

    url: Annotated[str, msgspec.Meta(max_length=2000)]
    title: Annotated[str, msgspec.Meta(max_length=300)] = ""
    referrer: Annotated[str, msgspec.Meta(max_length=2000)] | None = None


@fast_command("page.view", PageData, PageTold, visitor=Permission.WIDGET_BROWSE)
def view_page(connection: Connection, request_id: str, data: PageData) -> None:
    """The visitor moved on; stored with the next batch."""
    check_text(data.url)
    check_text(data.title)
    check_text(data.referrer or "")
    if url := data.url.strip():
        connection.services.get(LiveVisitors).turn_page(connection, url, data.title.strip())
    connection.reply(request_id, b"{}")


@command("visitor.identify", IdentifyVisitor, visitor=Permission.WIDGET_BROWSE)
async def identify_visitor(ctx: Context, data: IdentifyVisitor) -> Identified:
    return await identify(ctx, data)


@command("visitors.watch", WatchVisitors, agent=Permission.VISITOR_READ, is_transaction=False)
async def watch_visitors(ctx: SocketContext, data: WatchVisitors) -> Nothing:
    """Hear of changes from now on; fetch the list afterwards and keep the higher `rev` of each."""
    async with ctx.services.database.read() as db:
        sites = await visible_sites(db, ctx.actor, data.site_ids)
    watch(ctx.connection, sites, is_all=data.site_ids is None)
    return Nothing()


@command("visitors.unwatch", Nothing, agent=Permission.VISITOR_READ, is_transaction=False)
async def unwatch_visitors(ctx: SocketContext, data: Nothing) -> Nothing:
    unwatch(ctx.connection)
    return Nothing()


@command("availability.set", SetAvailability, agent=Permission.ME_EDIT)
async def set_availability(ctx: Context, data: SetAvailability) -> SetAvailability:
    """Say whether one takes chats (A10); the answer says what holds now."""
    return await choose(ctx, data)
