from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import AwareDatetime

from livechat.conversations import wire
from livechat.conversations.schemas import ConversationOut
from livechat.core.context import Caller, Context, allow, permit
from livechat.core.paging import Cursor, Limit
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit as limit_rate
from livechat.core.schema import Page
from livechat.filing import bulk, categories, filing, marks, records, tags
from livechat.filing.records import RecordFilter
from livechat.filing.schemas import (
    BulkChange,
    BulkOut,
    CategoryOut,
    CategoryPatch,
    FileConversation,
    FilingOut,
    MarkConversation,
    MarkOut,
    NewCategory,
    NewTag,
    RecordCounts,
    TagConversation,
    TagOut,
    TagPatch,
    TagsOut,
)

router = APIRouter(tags=["filing"])

BULKS_PER_MINUTE = 30
WITH_TEXT_PER_MINUTE = 120

Files = Annotated[Context, allow(Permission.CONVERSATION_FILE)]
EditsCategories = Annotated[Context, allow(Permission.CATEGORY_EDIT)]
EditsTags = Annotated[Context, allow(Permission.TAG_EDIT)]


@router.get("/categories")
async def list_categories(ctx: Files) -> list[CategoryOut]:
    """The categories that conversations are filed under."""
    return await categories.list_categories(ctx)


@router.post("/categories", status_code=201)
async def add_category(body: NewCategory, ctx: EditsCategories) -> CategoryOut:
    """Add a category at the end."""
    return await categories.add_category(ctx, body)


@router.patch("/categories/{category_id}")
async def change_category(category_id: UUID, body: CategoryPatch, ctx: EditsCategories) -> CategoryOut:
    """Rename a category or move it."""
    return await categories.change_category(ctx, category_id, body)


@router.delete("/categories/{category_id}", status_code=204)
async def delete_category(category_id: UUID, ctx: EditsCategories) -> None:
    """Delete a category and those below it; conversations stay, filed under nothing."""
    await categories.delete_category(ctx, category_id)


@router.get("/tags")
async def list_tags(ctx: Files) -> list[TagOut]:
    """The tags of the workspace."""
    return await tags.list_tags(ctx)


@router.post("/tags", status_code=201)
async def add_tag(body: NewTag, ctx: EditsTags) -> TagOut:
    """Add a tag; names are unique."""
    return await tags.add_tag(ctx, body)


@router.patch("/tags/{tag_id}")
async def change_tag(tag_id: UUID, body: TagPatch, ctx: EditsTags) -> TagOut:
    """Rename a tag or give it another colour."""
    return await tags.change_tag(ctx, tag_id, body)


@router.delete("/tags/{tag_id}", status_code=204)
async def delete_tag(tag_id: UUID, ctx: EditsTags) -> None:
    """Delete a tag, also from the conversations that have it."""
    await tags.delete_tag(ctx, tag_id)


@router.get("/conversations/{conversation_id}/filing")
async def read_filing(conversation_id: UUID, ctx: Files) -> FilingOut:
    """How a conversation is filed."""
    return await filing.read_filing(ctx, conversation_id)


@router.put("/conversations/{conversation_id}/filing")
async def file_conversation(conversation_id: UUID, body: FileConversation, ctx: Files) -> FilingOut:
    """Put a conversation under a category and say whether it is handled."""
    return await filing.file_conversation(ctx, conversation_id, body)


@router.put("/conversations/{conversation_id}/tags")
async def tag_conversation(conversation_id: UUID, body: TagConversation, ctx: Files) -> TagsOut:
    """Give a conversation exactly these tags."""
    return TagsOut(tag_ids=await tags.set_tags(ctx, conversation_id, body.tag_ids))


@router.put("/conversations/{conversation_id}/mark")
async def mark_conversation(conversation_id: UUID, body: MarkConversation, ctx: Files) -> MarkOut:
    """Star a conversation or mark it unread, for oneself."""
    return await marks.mark_conversation(ctx, conversation_id, body)


@router.get("/marks")
async def list_marks(ctx: Files) -> list[MarkOut]:
    """The conversations that the caller starred or marked unread."""
    return await marks.list_marks(ctx)


@router.post("/conversations/bulk")
async def change_many(
    body: BulkChange, caller: Annotated[Caller, permit(Permission.CONVERSATION_FILE)]
) -> BulkOut:
    """Change many conversations alike; the answer says of each whether it was done."""
    await limit_rate(caller.services, f"bulk:{caller.actor.id}", BULKS_PER_MINUTE, 60)
    return await bulk.change_many(caller, body)


def _filter(
    site_id: UUID | None = None,
    visitor_id: UUID | None = None,
    agent_id: UUID | None = None,
    category_id: UUID | None = None,
    tag_id: UUID | None = None,
    is_handled: bool | None = None,
    started_from: AwareDatetime | None = None,
    started_to: AwareDatetime | None = None,
    q: Annotated[str, Query(max_length=100, description="Said in it, or the visitor's name or number.")] = "",
) -> RecordFilter:
    return RecordFilter(
        site_id=site_id,
        visitor_id=visitor_id,
        agent_id=agent_id,
        category_id=category_id,
        tag_id=tag_id,
        is_handled=is_handled,
        started_from=started_from,
        started_to=started_to,
        text=q,
    )


Filter = Annotated[RecordFilter, Depends(_filter)]


@router.get("/records", response_model=Page[ConversationOut])
async def list_records(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)],
    wanted: Filter,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Ended conversations, newest first."""
    await _limit(ctx, wanted)
    page = await records.list_records(ctx, wanted, limit=limit, cursor=cursor)
    return Response(wire.encode(page), media_type="application/json")


@router.get("/records/counts")
async def count_records(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_READ)], wanted: Filter
) -> RecordCounts:
    """How many ended conversations there are, and how many of them are handled."""
    await _limit(ctx, wanted)
    return await records.count_records(ctx, wanted)


async def _limit(ctx: Context, wanted: RecordFilter) -> None:
    if wanted.text:
        await limit_rate(ctx.services, f"search:{ctx.actor.id}", WITH_TEXT_PER_MINUTE, 60)
