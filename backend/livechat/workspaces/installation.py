"""Facts about the whole installation."""

from dataclasses import dataclass

from sqlalchemy import select

from livechat.core.db import Database
from livechat.workspaces.models import InstallationFact


@dataclass(slots=True)
class Installation:
    """`services.get(Installation)`; `epoch` changes when positions lose their meaning (G7)."""

    epoch: str


async def load_installation(database: Database) -> Installation:
    async with database.read() as db:
        epoch = await db.scalar(select(InstallationFact.value).filter_by(key="epoch"))
    if epoch is None:
        raise LookupError("the database holds no epoch: run livechat migrate")
    return Installation(epoch)
