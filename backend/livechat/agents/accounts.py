"""The generated number that an agent signs in with (MA05)."""

import secrets

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent


async def new_account(db: AsyncSession) -> int:
    """Eight digits nobody has yet. Random, so that accounts cannot be counted or guessed along."""
    while True:
        account = 10_000_000 + secrets.randbelow(90_000_000)
        if await db.scalar(select(Agent.id).filter_by(account=account)) is None:
            return account
