"""What follows the commit of a change: the news, the lists, the live list, the queue."""

from typing import Any

from livechat.conversations.models import Conversation
from livechat.conversations.updates import ConversationUpdates
from livechat.core.context import Context
from livechat.core.services import Services
from livechat.messages.entries import Appended, tell
from livechat.presence.live import LiveVisitors


def after_change(
    ctx: Context,
    conversation: Conversation,
    appended: list[Appended],
    *,
    live: dict[str, Any] | None = None,
    exclude: object | None = None,
) -> None:
    """Once the transaction has committed, tell everybody whom the change concerns."""
    services = ctx.services
    ctx.afterwards(lambda: announce(services, conversation, appended, live=live, exclude=exclude))


def announce(
    services: Services,
    conversation: Conversation,
    appended: list[Appended],
    *,
    live: dict[str, Any] | None = None,
    exclude: object | None = None,
) -> None:
    """The same, after a transaction of one's own."""
    workspace_id = conversation.workspace_id
    tell(services, workspace_id, conversation, appended, exclude=exclude)
    services.get(ConversationUpdates).touch(workspace_id, conversation.id)
    if live is not None:
        services.get(LiveVisitors).patch(workspace_id, conversation.site_id, conversation.visitor_id, **live)
