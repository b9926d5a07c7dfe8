"""What a visitor's socket may show before it is sent (T03, D08). Nothing of it is stored, and nothing logged.

It begins with the conversation, whoever began it. Before the first message of a visitor there is none: nothing says which
agent may read along, and somebody who has asked nobody anything is not to be read by everybody who looks at the live list.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.clock import monotonic
from livechat.core.commands import command
from livechat.core.context import SocketContext
from livechat.core.errors import NotFound
from livechat.core.permissions import Permission
from livechat.previews.errors import TypingPreviewOff
from livechat.previews.events import TypingPreview
from livechat.previews.schemas import PreviewFromSocket
from livechat.sites.models import Site

# The widget shows at most two a second; what comes faster does not come from it.
APART_SECONDS = 0.25
# A switch that was turned off is noticed after this long.
VALID_SECONDS = 5.0


@dataclass(slots=True)
class Showing:
    """Remembered with the socket, so that typing costs no query per key stroke."""

    conversation_id: UUID
    agent_id: UUID | None
    is_closed: bool
    is_on: bool
    until: float
    shown_at: float = 0.0


@command("typing.preview", PreviewFromSocket, visitor=Permission.WIDGET_CHAT, is_transaction=False)
async def show_preview(ctx: SocketContext, data: PreviewFromSocket) -> dict[str, str]:
    """Show the agents of this conversation what is being typed, where the site has switched that on."""
    showing = await _showing(ctx, data.conversation_id)
    if not showing.is_on:
        raise TypingPreviewOff
    moment = monotonic()
    if showing.is_closed or (data.text and moment - showing.shown_at < APART_SECONDS):
        return {}
    showing.shown_at = moment
    event = TypingPreview.of(data.conversation_id, showing.agent_id, data.text)
    ctx.services.broadcaster.emit(ctx.actor.workspace_id, event)
    return {}


async def _showing(ctx: SocketContext, conversation_id: UUID) -> Showing:
    known: Showing | None = ctx.connection.memory.get("typing_preview")
    if known and known.conversation_id == conversation_id and known.until > monotonic():
        return known
    async with ctx.services.database.read() as db:
        own = visible(ctx.actor, Conversation.agent_id, Conversation.status, Conversation.site_id)
        row = (await db.execute(own.where(Conversation.id == conversation_id))).one_or_none()
        if row is None:
            raise NotFound
        appearance = await db.scalar(select(Site.appearance).where(Site.id == row.site_id))
    is_on = bool((appearance or {}).get("typing_preview"))
    is_closed = row.status == "closed"
    showing = Showing(conversation_id, row.agent_id, is_closed, is_on, monotonic() + VALID_SECONDS)
    if known and known.conversation_id == conversation_id:
        showing.shown_at = known.shown_at
    ctx.connection.memory["typing_preview"] = showing
    return showing
