"""One question, asked of messages, visitors and canned responses."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select

from livechat.conversations.models import Conversation
from livechat.core.context import Context
from livechat.core.errors import Invalid
from livechat.core.permissions import Permission
from livechat.core.strict_json import check_text
from livechat.search.canned import search_canned
from livechat.search.messages import search_messages
from livechat.search.schemas import Kind, SearchOut
from livechat.search.visitors import search_visitors
from livechat.search.words import Wanted

KINDS: tuple[Kind, ...] = ("messages", "visitors", "canned")


async def search(
    ctx: Context,
    *,
    q: str,
    kinds: list[Kind],
    site_id: UUID | None,
    visitor_id: UUID | None,
    conversation_id: UUID | None,
    limit: int,
    cursor: str | None,
) -> SearchOut:
    """What the caller may see of what was asked for. A cursor goes on with the one kind it came from."""
    check_text(q)
    wanted = Wanted(q)
    if not wanted.text:
        raise Invalid(fields=[{"field": "query.q", "reason": "empty"}])
    if cursor and kinds != ["messages"]:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}])

    def narrow(statement: Select[Any]) -> Select[Any]:
        if site_id:
            statement = statement.where(Conversation.site_id == site_id)
        if visitor_id:
            statement = statement.where(Conversation.visitor_id == visitor_id)
        return statement.where(Conversation.id == conversation_id) if conversation_id else statement

    asked = kinds or [kind for kind in KINDS if kind != "visitors" or ctx.actor.can(Permission.VISITOR_READ)]
    return SearchOut(
        messages=await search_messages(ctx, wanted, limit=limit, cursor=cursor, narrow=narrow)
        if "messages" in asked
        else None,
        visitors=await search_visitors(ctx, wanted, limit=limit, site_id=site_id)
        if "visitors" in asked and ctx.actor.can(Permission.VISITOR_READ)
        else None,
        canned=await search_canned(ctx, wanted, limit=limit) if "canned" in asked else None,
    )
