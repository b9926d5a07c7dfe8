"""Looking on while a colleague serves (旁观): nobody in the conversation sees it, the audit log does."""

from uuid import UUID

from livechat.audit.service import record
from livechat.conversations.opened import leave_conversation, open_conversation, opened
from livechat.conversations.schemas import NamedConversation
from livechat.conversations.visibility import get_visible
from livechat.core.commands import command
from livechat.core.connection import Connection
from livechat.core.context import Context
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.presence.access import AccessWatch
from livechat.supervision.events import WatchEnded
from livechat.supervision.schemas import WatchOut

# A line that drops and returns is the same look.
ONE_LOOK_SECONDS = 600


def watched(connection: Connection) -> set[UUID]:
    """The conversations that this socket watches."""
    known: set[UUID] = connection.memory.setdefault("supervised", set())
    return known


@command("conversation.watch", NamedConversation, agent=Permission.CONVERSATION_WATCH)
async def watch(ctx: Context, data: NamedConversation) -> WatchOut:
    """Look on at a colleague's conversation; written into the audit log. `conversation.leave` ends it."""
    connection, id_ = ctx.connection, data.conversation_id
    assert connection  # noqa: S101
    # Listen first: what comes between the look and the listening would be lost otherwise.
    open_conversation(connection, id_)
    try:
        conversation = await get_visible(ctx.db, ctx.actor, id_)
    except BaseException:
        leave_conversation(connection, id_)
        raise
    watched(connection).add(id_)
    if not await ctx.services.store.hit(f"watched:{ctx.actor.id}:{id_}", 1, ONE_LOOK_SECONDS):
        record(
            ctx,
            "conversation.watched",
            id_,
            serving=str(conversation.agent_id) if conversation.agent_id else None,
        )
    return WatchOut(last_seq=conversation.last_seq, last_note_seq=conversation.last_note_seq)


class Watching:
    """Ends the watching of those who lost the right to it, or to what they watch (SA7)."""

    def __init__(self, services: Services) -> None:
        services.get(AccessWatch).on_changed(self.changed)

    async def changed(self, connection: Connection) -> None:
        """What is no longer in sight was closed before this is called (`conversations.attendance`)."""
        may_watch = connection.actor.can(Permission.CONVERSATION_WATCH)
        ended = {id_ for id_ in watched(connection) if not may_watch or id_ not in opened(connection)}
        for id_ in ended:
            leave_conversation(connection, id_)
            connection.send(WatchEnded(conversation_id=id_, reason="permission").encode())
        watched(connection).difference_update(ended)
