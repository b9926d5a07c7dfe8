"""Refused attempts leave a trace (SP5)."""

from uuid import UUID

from sqlalchemy import select

from livechat.audit.models import AuditEntry
from livechat.core.refusals import Refusals
from livechat.core.services import Services
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
