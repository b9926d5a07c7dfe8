"""The tags of a workspace, and those on a conversation."""

from typing import cast
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from livechat.audit.service import record
from livechat.conversations.models import ConversationTag
from livechat.conversations.service import get_locked
from livechat.conversations.updates import ConversationUpdates
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.filing.errors import FilingLimit, TagNameTaken
from livechat.filing.events import FilingChanged
from livechat.filing.models import Tag
from livechat.filing.schemas import NewTag, TagColor, TagOut, TagPatch

MOST = 200
MOST_PER_CONVERSATION = 20


async def list_tags(ctx: Context) -> list[TagOut]:
    used = (
        select(func.count(ConversationTag.conversation_id))
        .where(ConversationTag.tag_id == Tag.id)
        .correlate(Tag)
        .scalar_subquery()
    )
    statement = select(Tag, used).filter_by(workspace_id=ctx.workspace_id).order_by(Tag.id)
    return [_out(tag, count) for tag, count in await ctx.db.execute(statement)]


async def add_tag(ctx: Context, new: NewTag) -> TagOut:
    count = select(func.count()).select_from(Tag).filter_by(workspace_id=ctx.workspace_id)
    if (await ctx.db.scalar(count) or 0) >= MOST:
        raise FilingLimit(max=MOST)
    tag = Tag(workspace_id=ctx.workspace_id, name=new.name, color=new.color)
    await _store(ctx, tag)
    _tell(ctx, tag, "tag.created")
    return _out(tag, 0)


async def change_tag(ctx: Context, tag_id: UUID, patch: TagPatch) -> TagOut:
    tag = await _get(ctx, tag_id)
    for field in patch.model_fields_set:
        setattr(tag, field, getattr(patch, field))
    await _store(ctx, tag)
    _tell(ctx, tag, "tag.changed")
    used = select(func.count()).select_from(ConversationTag).where(ConversationTag.tag_id == tag.id)
    return _out(tag, await ctx.db.scalar(used) or 0)


async def delete_tag(ctx: Context, tag_id: UUID) -> None:
    """It disappears from every conversation; the lists learn of it with their next look."""
    tag = await _get(ctx, tag_id)
    await ctx.db.delete(tag)
    _tell(ctx, tag, "tag.deleted")


async def set_tags(ctx: Context, conversation_id: UUID, tag_ids: list[UUID]) -> list[UUID]:
    """Give the conversation exactly these tags."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    wanted = list(dict.fromkeys(tag_ids))
    known = select(Tag.id).where(Tag.workspace_id == ctx.workspace_id, Tag.id.in_(wanted))
    if len(set(await ctx.db.scalars(known))) != len(wanted):
        raise NotFound
    mine = ConversationTag.conversation_id == conversation.id
    before = set(await ctx.db.scalars(select(ConversationTag.tag_id).where(mine)))
    await ctx.db.execute(delete(ConversationTag).where(mine, ConversationTag.tag_id.not_in(wanted)))
    added = [
        {"conversation_id": conversation.id, "tag_id": id_} for id_ in sorted(wanted) if id_ not in before
    ]
    if added:
        await ctx.db.execute(insert(ConversationTag), added)
    if before != set(wanted):
        conversation.version += 1
        workspace_id, id_ = conversation.workspace_id, conversation.id
        ctx.afterwards(lambda: ctx.services.get(ConversationUpdates).touch(workspace_id, id_, is_state=False))
    return wanted


async def tags_of(ctx: Context, conversation_id: UUID) -> list[UUID]:
    statement = select(ConversationTag.tag_id).where(ConversationTag.conversation_id == conversation_id)
    return list(await ctx.db.scalars(statement))


async def _get(ctx: Context, tag_id: UUID) -> Tag:
    tag = await ctx.db.scalar(select(Tag).filter_by(id=tag_id, workspace_id=ctx.workspace_id))
    if tag is None:
        raise NotFound
    return tag


async def _store(ctx: Context, tag: Tag) -> None:
    try:
        async with ctx.db.begin_nested():
            ctx.db.add(tag)
    except IntegrityError:
        raise TagNameTaken from None


def _out(tag: Tag, used: int) -> TagOut:
    return TagOut(id=tag.id, name=tag.name, color=cast("TagColor", tag.color), used=used)


def _tell(ctx: Context, tag: Tag, action: str) -> None:
    record(ctx, action, tag.id, name=tag.name)
    ctx.emit(FilingChanged.of("tags", ctx.workspace_id))
