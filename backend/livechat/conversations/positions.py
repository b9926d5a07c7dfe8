"""Where conversations stand now, for heartbeats (G8) and for the time without a bus (G12)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam, select

from livechat.conversations.models import Conversation
from livechat.conversations.opened import opened
from livechat.core.connection import Connection
from livechat.core.services import Services
from livechat.messages.events import audience

# Conversations asked for in one select.
PAGE = 500

# Made once: every heartbeat asks them, and putting a statement together costs more than running it.
_COLUMNS = (Conversation.id, Conversation.last_seq, Conversation.visitor_id, Conversation.agent_id)
_IDS = bindparam("ids", expanding=True)
_OF_VISITORS = select(*_COLUMNS).where(Conversation.status != "closed", Conversation.visitor_id.in_(_IDS))
_OF_AGENTS = select(*_COLUMNS).where(Conversation.status != "closed", Conversation.agent_id.in_(_IDS))
_BY_ID = select(*_COLUMNS).where(Conversation.id.in_(_IDS))


async def heads(services: Services, connections: Sequence[Connection]) -> list[dict[str, int]]:
    """The head positions of what each socket follows: its own active conversations and those it has open."""
    visitors = {one.actor.id for one in connections if one.actor.kind == "visitor"}
    agents = {one.actor.id for one in connections if one.actor.kind == "agent"}
    looked_at = {id_ for one in connections for id_ in opened(one) | _told(one)}
    by_visitor: dict[UUID, dict[str, int]] = {}
    by_agent: dict[UUID, dict[str, int]] = {}
    by_id: dict[UUID, int] = {}
    async with services.database.read() as db:
        for part in _parts(visitors):
            for row in await db.execute(_OF_VISITORS, {"ids": part}):
                by_visitor.setdefault(row.visitor_id, {})[str(row.id)] = row.last_seq
        for part in _parts(agents):
            for row in await db.execute(_OF_AGENTS, {"ids": part}):
                by_agent.setdefault(row.agent_id, {})[str(row.id)] = row.last_seq
        for part in _parts(looked_at):
            for row in await db.execute(_BY_ID, {"ids": part}):
                by_id[row.id] = row.last_seq
    found: list[dict[str, int]] = []
    for one in connections:
        own = (by_visitor if one.actor.kind == "visitor" else by_agent).get(one.actor.id, {})
        beside = opened(one) | _told(one)
        found.append({**own, **{str(id_): by_id[id_] for id_ in beside if id_ in by_id}})
        if own:
            one.memory["told heads"] = {UUID(id_) for id_ in own}
        else:
            one.memory.pop("told heads", None)
    return found


def _told(connection: Connection) -> set[UUID]:
    """Its active conversations of last time: the head of one that closed meanwhile is told once more, so that
    a lost last event is found (G8)."""
    told: set[UUID] = connection.memory.get("told heads", set())
    return told


async def positions(services: Services, workspace_ids: list[UUID]) -> dict[UUID, tuple[int, int, list[str]]]:
    """conversation → (head, version, who hears of it), for the active ones of these workspaces."""
    statement = select(
        Conversation.id,
        Conversation.last_seq,
        Conversation.version,
        Conversation.visitor_id,
        Conversation.agent_id,
    ).where(Conversation.workspace_id.in_(workspace_ids), Conversation.status != "closed")
    async with services.database.read() as db:
        rows = await db.execute(statement)
        return {
            row.id: (row.last_seq, row.version, audience(row.id, row.visitor_id, row.agent_id))
            for row in rows
        }


def _parts(ids: set[UUID]) -> list[list[UUID]]:
    everything = list(ids)
    return [everything[start : start + PAGE] for start in range(0, len(everything), PAGE)]
