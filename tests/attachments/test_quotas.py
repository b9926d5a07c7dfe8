"""How much is kept, and for how long (SU7)."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import update

from livechat.attachments.leftovers import Leftovers
from livechat.attachments.models import Attachment
from livechat.core.clock import now
from livechat.core.services import Services
from tests.attachments.pictures import picture
from tests.attachments.test_upload import upload
from tests.chat import open_conversation, say
from tests.people import Person


async def age(services: Services, *ids: str) -> None:
    async with services.database.write() as db:
        await db.execute(
            update(Attachment)
            .where(Attachment.id.in_([UUID(id_) for id_ in ids]))
            .values(created_at=now() - timedelta(days=2))
        )


async def test_a_visitor_has_had_enough_for_a_day_and_others_go_on(
    visitor: Person, other_visitor: Person, services: Services
):
    """SU7: 429 with the time to come back; it is a day's sum, so yesterday's files do not count."""
    first = (await upload(visitor, b"words", "a.txt")).json()
    async with services.database.write() as db:
        size = services.settings.upload_megabytes_per_visitor * 1024 * 1024
        await db.execute(update(Attachment).where(Attachment.id == UUID(first["id"])).values(size=size))

    refused = await upload(visitor, b"words", "b.txt")

    assert (refused.status_code, refused.json()["code"]) == (429, "upload_quota_reached")
    assert int(refused.headers["retry-after"]) > 0
    assert (await upload(other_visitor, b"words", "c.txt")).status_code == 201
    await age(services, first["id"])
    assert (await upload(visitor, b"words", "d.txt")).status_code == 201


async def test_what_was_never_sent_goes_after_a_day(visitor: Person, agent: Person, services: Services):
    """SU7: row, content and link; what was sent, or is young, stays."""
    conversation_id = await open_conversation(visitor, agent)
    unsent, sent, young = [(await upload(visitor, picture(), f"{name}.png")).json() for name in "abc"]
    await say(visitor, conversation_id, "", kind="file", attachment_id=sent["id"])
    await age(services, unsent["id"], sent["id"])

    await services.get(Leftovers).look()

    found = [(await visitor.get(file["url"])).status_code for file in (unsent, sent, young)]
    assert found == [404, 200, 200]
