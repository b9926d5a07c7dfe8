"""Words by REST: the list for those who keep it, what was heard for those who look after the others."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from livechat.core.context import Context, allow
from livechat.core.permissions import Permission
from livechat.words import service
from livechat.words.schemas import AddWords, WordHitOut, WordsOut

router = APIRouter(tags=["words"])


@router.get("/words")
async def list_words(ctx: Annotated[Context, allow(Permission.WORD_EDIT)]) -> WordsOut:
    """The words that supervisors want to know of, newest first."""
    return await service.list_words(ctx)


@router.post("/words", status_code=201)
async def add_words(cmd: AddWords, ctx: Annotated[Context, allow(Permission.WORD_EDIT)]) -> WordsOut:
    """Add words. They are looked for in messages from then on, not in what was said before."""
    return await service.add_words(ctx, cmd)


@router.delete("/words/{word_id}", status_code=204)
async def delete_word(word_id: UUID, ctx: Annotated[Context, allow(Permission.WORD_EDIT)]) -> None:
    """Take a word out of the list. What was heard of it stays until somebody has looked into it."""
    await service.delete_word(ctx, word_id)


@router.get("/word-hits")
async def list_word_hits(
    ctx: Annotated[Context, allow(Permission.CONVERSATION_WATCH)],
) -> list[WordHitOut]:
    """Messages of running conversations that hold sensitive words or words of discontent, until somebody has looked."""
    return await service.list_hits(ctx)


@router.delete("/word-hits/{hit_id}", status_code=204)
async def dismiss_word_hit(
    hit_id: UUID, ctx: Annotated[Context, allow(Permission.CONVERSATION_WATCH)]
) -> None:
    """Somebody has looked into it; it leaves the list of all."""
    await service.dismiss_hit(ctx, hit_id)
