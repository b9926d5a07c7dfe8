"""Who hears of a visitor's card, of what was found for it, and of invitations."""

from uuid import UUID

from livechat.core import channels


def visitor_audience(workspace_id: UUID, site_id: UUID) -> list[str]:
    """The agents who may see the visitors of a site; fewer than those who may read the chats (SA2)."""
    return [channels.visitor_readers(site_id), channels.all_visitor_readers(workspace_id)]
