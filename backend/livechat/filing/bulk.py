"""One change of many conversations (T22): each by itself, so that one that is refused holds up no other."""

from uuid import UUID

from livechat.conversations.service import close, get_locked
from livechat.core.context import Caller, Context, open_context
from livechat.core.errors import DomainError
from livechat.core.permissions import Permission
from livechat.core.refusals import refuse
from livechat.filing.filing import file_locked
from livechat.filing.marks import mark_conversation
from livechat.filing.schemas import BulkChange, BulkOut, BulkResult, MarkConversation
from livechat.filing.tags import MOST_PER_CONVERSATION, set_tags, tags_of


async def change_many(caller: Caller, change: BulkChange) -> BulkOut:
    permission = Permission.CONVERSATION_CLOSE if change.action == "close" else caller.permission
    if not caller.actor.can(permission):
        refuse(caller.services, caller.actor, permission, caller.ip)
    results: list[BulkResult] = []
    for conversation_id in dict.fromkeys(change.conversation_ids):
        code = None
        try:
            async with open_context(
                caller.services,
                caller.actor,
                permission,
                is_write=True,
                ip=caller.ip,
                user_agent=caller.user_agent,
            ) as ctx:
                await _change(ctx, conversation_id, change)
        except DomainError as error:
            code = error.code
        results.append(BulkResult(conversation_id=conversation_id, code=code))
    return BulkOut(results=results)


async def _change(ctx: Context, conversation_id: UUID, change: BulkChange) -> None:
    match change.action:
        case "close":
            await close(ctx, conversation_id)
        case "tag" | "untag":
            await _tag(ctx, conversation_id, change)
        case "mark_unread" | "mark_read":
            mark = MarkConversation(is_marked_unread=change.action == "mark_unread")
            await mark_conversation(ctx, conversation_id, mark)
        case "categorise" | "handle" | "unhandle":
            conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
            is_category = change.action == "categorise"
            await file_locked(
                ctx,
                conversation,
                category_id=change.category_id if is_category else conversation.category_id,
                is_handled=conversation.is_handled if is_category else change.action == "handle",
                note=conversation.handling_note,
            )


async def _tag(ctx: Context, conversation_id: UUID, change: BulkChange) -> None:
    assert change.tag_id  # noqa: S101
    await get_locked(ctx.db, ctx.actor, conversation_id)
    kept = [id_ for id_ in await tags_of(ctx, conversation_id) if id_ != change.tag_id]
    wanted = kept if change.action == "untag" else [*kept, change.tag_id][-MOST_PER_CONVERSATION:]
    await set_tags(ctx, conversation_id, wanted)
