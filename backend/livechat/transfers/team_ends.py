"""What waits for a team that is deleted goes to everybody (MG01)."""

from uuid import UUID

from sqlalchemy import select, update

from livechat.conversations.models import Conversation, Transfer
from livechat.conversations.updates import ConversationUpdates
from livechat.conversations.waiting import Waiting
from livechat.core.clock import now
from livechat.core.context import Context


async def release_team(ctx: Context, team_id: UUID) -> None:
    statement = select(Conversation.id).where(
        Conversation.workspace_id == ctx.workspace_id, Conversation.team_id == team_id
    )
    ids = list(await ctx.db.scalars(statement.where(Conversation.status == "queued")))
    await ctx.db.execute(
        update(Transfer)
        .where(Transfer.to_team_id == team_id, Transfer.state == "offered")
        .values(state="cancelled", ended_at=now())
        .execution_options(synchronize_session=False)
    )
    await ctx.db.execute(
        update(Conversation)
        .where(Conversation.workspace_id == ctx.workspace_id, Conversation.team_id == team_id)
        .values(team_id=None, version=Conversation.version + 1)
        .execution_options(synchronize_session=False)
    )
    updates = ctx.services.get(ConversationUpdates)

    def tell() -> None:
        for id_ in ids:
            updates.touch(ctx.workspace_id, id_)
        ctx.services.get(Waiting).wake(ctx.workspace_id)

    ctx.afterwards(tell)
