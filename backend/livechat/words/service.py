"""The list of words, and what was heard of them."""

import re
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, delete, select

from livechat.agents.models import Agent
from livechat.audit.service import record
from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.core.errors import NotFound
from livechat.core.strict_json import check_text
from livechat.messages.models import Message
from livechat.words.errors import TooManyWords
from livechat.words.events import AttentionChanged
from livechat.words.lists import WordLists
from livechat.words.matching import fold
from livechat.words.models import SensitiveWord, WordHit
from livechat.words.schemas import WORDS_MAX, AddWords, HitKind, HitPart, WordHitOut, WordOut, WordsOut
from livechat.workspaces.models import Workspace

HITS_MAX = 50
# How much of a message stands before the word, and how much there is of it at all.
LEAD, EXCERPT = 20, 120


async def list_words(ctx: Context) -> WordsOut:
    statement = (
        select(SensitiveWord, Agent.nickname)
        .outerjoin(Agent, Agent.id == SensitiveWord.created_by_id)
        .where(SensitiveWord.workspace_id == ctx.workspace_id)
        .order_by(SensitiveWord.id.desc())
    )
    items = [
        WordOut(id=word.id, word=word.word, created_by=nickname, created_at=word.created_at)
        for word, nickname in (await ctx.db.execute(statement)).all()
    ]
    return WordsOut(items=items, max=WORDS_MAX)


async def add_words(ctx: Context, cmd: AddWords) -> WordsOut:
    for word in cmd.words:
        check_text(word)
    # The lock lines up two who add at once: together they must not pass the bound.
    await ctx.db.execute(select(Workspace.id).filter_by(id=ctx.workspace_id).with_for_update())
    known = set(await ctx.db.scalars(select(SensitiveWord.folded).filter_by(workspace_id=ctx.workspace_id)))
    added = {fold(word): word for word in cmd.words if fold(word)}
    fresh = {folded: word for folded, word in added.items() if folded not in known}
    if len(known) + len(fresh) > WORDS_MAX:
        raise TooManyWords(max=WORDS_MAX)
    if fresh:
        ctx.db.add_all(
            SensitiveWord(workspace_id=ctx.workspace_id, word=word, folded=folded, created_by_id=ctx.actor.id)
            for folded, word in fresh.items()
        )
        await ctx.db.flush()
        record(ctx, "words.added", words=list(fresh.values()))
    _changed(ctx)
    return await list_words(ctx)


async def delete_word(ctx: Context, word_id: UUID) -> None:
    word = await ctx.db.scalar(
        delete(SensitiveWord)
        .where(SensitiveWord.id == word_id, SensitiveWord.workspace_id == ctx.workspace_id)
        .returning(SensitiveWord.word)
    )
    if word is None:
        raise NotFound
    record(ctx, "word.deleted", word_id, word=word)
    _changed(ctx)


async def list_hits(ctx: Context) -> list[WordHitOut]:
    """What nobody has looked into yet, in running conversations that the caller may see; newest first."""
    statement = (
        visible(ctx.actor, WordHit, Message.text, Message.sender_type, Message.sender_name)
        .select_from(Conversation)
        .join(WordHit, WordHit.conversation_id == Conversation.id)
        .join(
            Message,
            (Message.conversation_id == WordHit.conversation_id) & (Message.seq == WordHit.seq),
        )
        .where(
            Conversation.status != "closed",
            WordHit.workspace_id == ctx.workspace_id,
            WordHit.dismissed_at.is_(None),
            Message.kind == "text",
            Message.recalled_at.is_(None),
        )
        .order_by(WordHit.id.desc())
        .limit(HITS_MAX)
    )
    return [_hit_out(row) for row in await ctx.db.execute(statement)]


async def dismiss_hit(ctx: Context, hit_id: UUID) -> None:
    """Somebody has looked into it; doing so again changes nothing."""
    hit = await ctx.db.scalar(
        visible(ctx.actor, WordHit)
        .select_from(Conversation)
        .join(WordHit, WordHit.conversation_id == Conversation.id)
        .where(WordHit.id == hit_id)
    )
    if hit is None:
        raise NotFound
    if hit.dismissed_at is None:
        hit.dismissed_at, hit.dismissed_by_id = now(), ctx.actor.id
        record(ctx, "word.hit_dismissed", hit.conversation_id, seq=hit.seq, words=hit.words)
        ctx.emit(AttentionChanged.of(ctx.workspace_id))


def _changed(ctx: Context) -> None:
    lists = ctx.services.get(WordLists)
    ctx.afterwards(lambda: lists.changed(ctx.workspace_id))


def _hit_out(row: Row[Any]) -> WordHitOut:
    hit: WordHit = row[0]
    return WordHitOut(
        id=hit.id,
        conversation_id=hit.conversation_id,
        seq=hit.seq,
        kind=cast("HitKind", hit.kind),
        words=hit.words,
        sender_type=row.sender_type,
        sender_name=row.sender_name,
        parts=marked(row.text, hit.words),
        created_at=hit.created_at,
    )


def marked(text: str, words: list[str]) -> list[HitPart]:
    """A piece of the text around the first word, the words marked as far as they stand there as they were given."""
    pattern = re.compile(
        "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE
    )
    first = pattern.search(text)
    start = max(0, first.start() - LEAD) if first else 0
    piece = ("…" if start else "") + text[start : start + EXCERPT]
    piece += "…" if start + EXCERPT < len(text) else ""
    parts: list[HitPart] = []
    at = 0
    for found in pattern.finditer(piece):
        if found.start() > at:
            parts.append(HitPart(text=piece[at : found.start()], is_hit=False))
        parts.append(HitPart(text=found.group(), is_hit=True))
        at = found.end()
    if at < len(piece):
        parts.append(HitPart(text=piece[at:], is_hit=False))
    return parts
