"""The written record of a conversation, streamed."""

from collections.abc import AsyncIterator
from uuid import UUID

from fastapi.responses import StreamingResponse

from livechat.attachments.names import clean_name, disposition
from livechat.audit.service import record
from livechat.conversations.visibility import get_visible
from livechat.core.context import Caller
from livechat.core.rate_limits import limit
from livechat.transcripts.formats import FORMATS
from livechat.transcripts.lines import Wish, read_lines
from livechat.transcripts.words import say
from livechat.visitors.models import Visitor

TEN_MINUTES = 600


async def transcript(
    caller: Caller, conversation_id: UUID, format_name: str, wish: Wish
) -> StreamingResponse:
    """What the caller may see of the conversation as it stands now; notes only for agents who ask for them."""
    services, actor = caller.services, caller.actor
    await limit(services, f"transcripts:{actor.id}", services.settings.transcripts_per_person, TEN_MINUTES)
    is_agent = actor.kind == "agent"
    async with caller.open(is_write=is_agent) as ctx:
        conversation = await get_visible(ctx.db, actor, conversation_id)
        visitor = await ctx.db.get_one(Visitor, conversation.visitor_id)
        last_seq, started_at = conversation.last_seq, conversation.created_at
        who = visitor.name or str(visitor.number)
        if is_agent:
            record(
                ctx, "conversation.exported", conversation_id, format=format_name, with_notes=wish.with_notes
            )
    format_ = FORMATS[format_name]
    title = f"{say(wish.language, 'title')} {who} {started_at:%Y-%m-%d}"
    name = clean_name(f"{title}.{format_.extension}")

    async def body() -> AsyncIterator[bytes]:
        yield format_.head(title, wish.language).encode()
        async for lines in read_lines(services, actor, conversation_id, last_seq, wish):
            yield format_.lines(lines, wish.language).encode()
        yield format_.tail().encode()

    return StreamingResponse(body(), media_type=format_.media_type, headers=_headers(name))


def _headers(name: str) -> dict[str, str]:
    return {
        "content-disposition": disposition(name, is_inline=False),
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
