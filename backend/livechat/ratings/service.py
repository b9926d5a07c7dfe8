"""The verbs: ask for a rating, rate, read."""

from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, Select, Uuid, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.links import Links
from livechat.conversations.aftermath import after_change
from livechat.conversations.errors import NotServed
from livechat.conversations.events import list_audience
from livechat.conversations.models import Conversation
from livechat.conversations.service import get_locked
from livechat.conversations.visibility import get_visible, visible
from livechat.core import clock
from livechat.core.context import Context
from livechat.core.db.types import UTCDateTime
from livechat.core.errors import Invalid, NotFound
from livechat.core.paging import decode_cursor, encode_cursor
from livechat.core.rate_limits import limit
from livechat.core.schema import Page
from livechat.messages.entries import Appended, append_in, happening
from livechat.messages.errors import ConversationClosed, NotServing
from livechat.ratings.errors import AlreadyRated, RatingFinal, RatingRequestedAlready
from livechat.ratings.events import RatingGiven
from livechat.ratings.models import Rating
from livechat.ratings.schemas import (
    GiveRating,
    OwnRating,
    RatedAgent,
    RatingOut,
    RatingTag,
    RatingVisitor,
)
from livechat.visitors.models import Visitor

CHANGEABLE = timedelta(hours=24)
ASK_AGAIN = timedelta(minutes=10)
# How often one visitor may change their mind.
TIMES, WINDOW_SECONDS = 20, 600


async def ask(ctx: Context, conversation_id: UUID) -> Conversation:
    """Ask the visitor for a rating, by an entry of the log that opens the question in their window."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if conversation.status == "closed":
        raise ConversationClosed
    if conversation.agent_id != ctx.actor.id and str(ctx.actor.id) not in conversation.participants:
        raise NotServing
    if conversation.rating is not None:
        raise AlreadyRated
    moment, before = clock.now(), conversation.rating_requested_at
    if before and moment - before < ASK_AGAIN:
        left = (before + ASK_AGAIN - moment).total_seconds()
        raise RatingRequestedAlready(retry_after=max(1, round(left)))
    entry = happening("rating_requested", agent_id=str(ctx.actor.id), agent_name=ctx.actor.name)
    links = ctx.services.get(Links)
    appended = await append_in(ctx.db, links, conversation, [entry], rating_requested_at=moment)
    await ctx.db.refresh(conversation)
    after_change(ctx, conversation, appended)
    return conversation


async def rate(ctx: Context, conversation_id: UUID, command: GiveRating) -> OwnRating:
    """Rate, or change one's rating. The log tells of the first time only; of two tries at once one comes second."""
    await limit(ctx.services, f"ratings:{ctx.actor.id}", TIMES, WINDOW_SECONDS)
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if conversation.agent_id is None:
        raise NotServed
    rating = await ctx.db.scalar(select(Rating).where(Rating.conversation_id == conversation_id))
    is_first = rating is None
    if rating is None:
        rating = Rating(
            workspace_id=ctx.workspace_id,
            conversation_id=conversation_id,
            visitor_id=conversation.visitor_id,
            agent_id=conversation.agent_id,
            created_at=clock.now(),
        )
        ctx.db.add(rating)
    elif clock.now() - rating.created_at > CHANGEABLE:
        raise RatingFinal
    rating.score, rating.comment, rating.rated_at = command.score, command.comment, clock.now()
    rating.tags = list(dict.fromkeys(command.tags))
    await ctx.db.flush()
    appended = await _note_stars(ctx, conversation, command.score, is_first=is_first)
    after_change(ctx, conversation, appended)
    out = await _out(ctx.db, conversation_id)
    assert out  # noqa: S101
    heard = list_audience(ctx.workspace_id, conversation.site_id, rating.agent_id)
    ctx.emit(RatingGiven.of(out, heard))
    return _own(rating)


async def _note_stars(
    ctx: Context, conversation: Conversation, score: int, *, is_first: bool
) -> list[Appended]:
    if is_first:
        links = ctx.services.get(Links)
        appended = await append_in(
            ctx.db, links, conversation, [happening("rated", score=score)], rating=score
        )
        await ctx.db.refresh(conversation)
        return appended
    conversation.rating = score
    conversation.version = Conversation.version + 1  # pyright: ignore[reportAttributeAccessIssue]
    await ctx.db.flush()
    await ctx.db.refresh(conversation)
    return []


async def own_rating(ctx: Context, conversation_id: UUID) -> OwnRating:
    """What the visitor said of this conversation."""
    await get_visible(ctx.db, ctx.actor, conversation_id)
    rating = await ctx.db.scalar(select(Rating).where(Rating.conversation_id == conversation_id))
    if rating is None:
        raise NotFound
    return _own(rating)


async def one_rating(ctx: Context, conversation_id: UUID) -> RatingOut:
    """The rating of a conversation that the agent may see."""
    await get_visible(ctx.db, ctx.actor, conversation_id)
    out = await _out(ctx.db, conversation_id)
    if out is None:
        raise NotFound
    return out


async def list_ratings(
    ctx: Context, *, agent_id: UUID | None, cursor: str | None, limit: int
) -> Page[RatingOut]:
    """The ratings of visible conversations, newest first."""
    statement = (
        _joined(visible(ctx.actor, *COLUMNS))
        .order_by(Rating.rated_at.desc(), Rating.id.desc())
        .limit(limit + 1)
    )
    if agent_id:
        statement = statement.where(Rating.agent_id == agent_id)
    if cursor:
        statement = statement.where(tuple_(Rating.rated_at, Rating.id) < tuple_(*_place(cursor)))
    rows = list(await ctx.db.execute(statement))
    last = rows[limit - 1].Rating if len(rows) > limit else None
    return Page(
        items=[_rating_out(row) for row in rows[:limit]],
        next_cursor=encode_cursor(clock.to_wire(last.rated_at), str(last.id)) if last else None,
    )


COLUMNS = (Rating, Visitor.number, Visitor.name, Agent.nickname)


def _joined(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        statement.select_from(Conversation)
        .join(Rating, Rating.conversation_id == Conversation.id)
        .join(Visitor, Visitor.id == Rating.visitor_id)
        .outerjoin(Agent, Agent.id == Rating.agent_id)
    )


async def _out(db: AsyncSession, conversation_id: UUID) -> RatingOut | None:
    statement = _joined(select(*COLUMNS)).where(Conversation.id == conversation_id)
    row = (await db.execute(statement)).one_or_none()
    return _rating_out(row) if row else None


def _rating_out(row: Row[*tuple[Any, ...]]) -> RatingOut:
    rating: Rating = row.Rating
    return RatingOut(
        **_own(rating).model_dump(),
        conversation_id=rating.conversation_id,
        visitor=RatingVisitor(id=rating.visitor_id, number=row.number, name=row.name),
        agent=RatedAgent(id=rating.agent_id, nickname=row.nickname) if rating.agent_id else None,
    )


def _own(rating: Rating) -> OwnRating:
    return OwnRating(
        score=rating.score,
        tags=cast("list[RatingTag]", rating.tags),
        comment=rating.comment,
        rated_at=rating.rated_at,
    )


def _place(cursor: str) -> tuple[object, object]:
    at, id_ = decode_cursor(cursor, 2)
    try:
        moment, rating_id = datetime.fromisoformat(at), UUID(id_)
        if moment.tzinfo is None:
            raise ValueError(at)
    except ValueError:
        raise Invalid(fields=[{"field": "query.cursor", "reason": "cursor"}]) from None
    return literal(moment, UTCDateTime), literal(rating_id, Uuid)
