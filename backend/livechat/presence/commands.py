"""What sockets may ask of presence."""

from typing import Annotated

import msgspec

from livechat.agents.models import Agent
from livechat.core import channels
from livechat.core.clock import now
from livechat.core.commands import command, fast_command
from livechat.core.connection import Connection
from livechat.core.context import Context, SocketContext
from livechat.core.permissions import Permission
from livechat.core.strict_json import check_text
from livechat.presence.agents import AgentPresence
from livechat.presence.identity import identify
from livechat.presence.live import LiveVisitors
from livechat.presence.schemas import Identified, Nothing, SetAvailability, WatchVisitors
from livechat.presence.visible import visible_sites
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
    watched: set[str] = ctx.connection.memory.setdefault("watched", set())
    wanted = {channels.live(site_id) for site_id in sites}
    for channel in watched - wanted:
        ctx.connection.unsubscribe(channel)
    for channel in wanted:
        ctx.connection.subscribe(channel)
    ctx.connection.memory["watched"] = wanted
    return Nothing()


@command("visitors.unwatch", Nothing, agent=Permission.VISITOR_READ, is_transaction=False)
async def unwatch_visitors(ctx: SocketContext, data: Nothing) -> Nothing:
    watched: set[str] = ctx.connection.memory.pop("watched", set())
    for channel in watched:
        ctx.connection.unsubscribe(channel)
    return Nothing()


@command("availability.set", SetAvailability, agent=Permission.ME_EDIT)
async def set_availability(ctx: Context, data: SetAvailability) -> SetAvailability:
    agent = await ctx.db.get_one(Agent, ctx.actor.id)
    agent.availability = data.availability
    agent.availability_at = now()
    presence = ctx.services.get(AgentPresence)
    ctx.afterwards(lambda: presence.chose(ctx.workspace_id, agent.id, data.availability))
    return data
