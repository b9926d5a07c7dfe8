"""The names of the audiences. Only the server makes them; a client never names one.

Every channel lives inside one workspace: the bus carries the workspace id beside it (SA9).
"""

from uuid import UUID


def workspace(workspace_id: UUID) -> str:
    """All agents of a workspace."""
    return f"workspace:{workspace_id}"


def site_agents(site_id: UUID) -> str:
    """The agents who serve a site."""
    return f"site-agents:{site_id}"


def all_conversations(workspace_id: UUID) -> str:
    """The agents who may read every conversation of a workspace, whatever sites they serve."""
    return f"all-conversations:{workspace_id}"


def visitor_readers(site_id: UUID) -> str:
    """The agents who serve a site and may read who its visitors are."""
    return f"visitor-readers:{site_id}"


def all_visitor_readers(workspace_id: UUID) -> str:
    """The agents who may read every conversation of a workspace, and who its visitors are."""
    return f"all-visitor-readers:{workspace_id}"


def supervisors(workspace_id: UUID) -> str:
    """The agents who may look after the chats of others."""
    return f"supervisors:{workspace_id}"


def live(site_id: UUID) -> str:
    """The agents who look at a site's live visitors."""
    return f"live:{site_id}"


def site_visitors(site_id: UUID) -> str:
    """The visitors connected on a site."""
    return f"site-visitors:{site_id}"


def agent(agent_id: UUID) -> str:
    """All sockets of one agent."""
    return f"agent:{agent_id}"


def session(session_id: UUID) -> str:
    """The sockets opened with one sign-in."""
    return f"session:{session_id}"


def visitor(visitor_id: UUID) -> str:
    """All sockets of one visitor."""
    return f"visitor:{visitor_id}"


def watchers(conversation_id: UUID) -> str:
    """The agents who have a conversation open. Agents only: notes go here."""
    return f"watchers:{conversation_id}"
