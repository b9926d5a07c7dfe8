"""Refused attempts leave a trace (SP5)."""

from uuid import UUID

from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.permissions import Permission
from livechat.core.refusals import Refusals
from livechat.core.services import Services
from tests.chat import new_id, open_conversation
from tests.notes.roles import limit_to
from tests.people import Person, Server


async def entries(services: Services, agent: Person) -> list[AuditEntry]:
    await services.get(Refusals).write()  # pyright: ignore[reportAttributeAccessIssue]
    async with services.database.read() as db:
        found = await db.scalars(
            select(AuditEntry)
            .where(AuditEntry.action == "authorization.refused", AuditEntry.actor_id == UUID(agent.id))
            .order_by(AuditEntry.id)
        )
        return list(found)


async def test_refused_attempts_are_counted_in_one_entry_of_the_audit_log(
    agent: Person, server: Server, services: Services
):
    """SP5: by both doors, with who, what and from where; hammering fills one line, not the log."""
    answers = [await agent.post("/api/v1/sites", json={"name": "Mine"}) for _ in range(5)]
    assert {answer.status_code for answer in answers} == {403}

    (entry,) = await entries(services, agent)

    assert entry.details == {"permission": "site:edit", "count": 5}
    assert (entry.actor_name, entry.ip) != ("", "")
    await agent.post("/api/v1/sites", json={"name": "Mine"})
    assert len(await entries(services, agent)) == 1


async def test_what_is_refused_inside_a_command_leaves_a_trace_too(
    visitor: Person, agent: Person, other_agent: Person, services: Services
):
    """SP5: whispers, shared phrases, many chats at once."""
    conversation_id = await open_conversation(visitor, agent)
    whisper = {"client_id": new_id(), "kind": "whisper", "text": "Psst"}
    answers = [
        await other_agent.post(f"/api/v1/conversations/{conversation_id}/notes", json=whisper),
        await other_agent.post("/api/v1/canned-groups", json={"scope": "shared", "name": "Ours"}),
    ]
    first = [entry.details["permission"] for entry in await entries(services, other_agent)]
    await limit_to(services, agent, Permission.CONVERSATION_READ, Permission.CONVERSATION_FILE)
    bulk = {"conversation_ids": [conversation_id], "action": "close"}
    answers.append(await agent.post("/api/v1/conversations/bulk", json=bulk))
    second = [entry.details["permission"] for entry in await entries(services, agent)]

    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert sorted(first) == ["canned:edit_shared", "conversation:whisper"]
    assert second == ["conversation:close"]
