"""Join, leave, take over."""

from uuid import UUID

from livechat.attachments.links import Links
from livechat.audit.service import record
from livechat.conversations.aftermath import after_change
from livechat.conversations.errors import NotServed, VersionConflict
from livechat.conversations.models import Conversation
from livechat.conversations.service import assign_in, get_locked, live_chat, lock_agent
from livechat.conversations.waiting import Waiting
from livechat.core.context import Context
from livechat.messages.entries import append_in, happening
from livechat.messages.errors import ConversationClosed
from livechat.supervision.errors import AlreadyServing
from livechat.supervision.events import ConversationTakenOver
from livechat.supervision.schemas import NewServer


async def join(ctx: Context, conversation_id: UUID) -> Conversation:
    """Take part under one's own name, beside the agent who serves; joining again changes nothing."""
    conversation = await _get_served(ctx, conversation_id)
    key = str(ctx.actor.id)
    if conversation.agent_id == ctx.actor.id:
        raise AlreadyServing
    if key in conversation.participants:
        return conversation
    agent = await lock_agent(ctx.db, ctx.actor.id)
    person = {"name": agent.nickname, "avatar": agent.avatar_version}
    await _change(ctx, conversation, "joined", {**conversation.participants, key: person})
    return conversation


async def leave(ctx: Context, conversation_id: UUID) -> Conversation:
    """Stop taking part; whoever does not changes nothing."""
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    key = str(ctx.actor.id)
    if key not in conversation.participants:
        return conversation
    await _change(ctx, conversation, "left", _without(conversation, key))
    return conversation


async def take_over(ctx: Context, conversation_id: UUID, if_version: int | None) -> Conversation:
    """Serve it instead of the agent who does. Of two who try at once the second is told 409 by `if_version` (G16).

    A supervisor may go beyond their own limit: they take what would otherwise be lost.
    """
    conversation = await _get_served(ctx, conversation_id)
    former_id = conversation.agent_id
    if former_id == ctx.actor.id:
        return conversation
    if if_version is not None and conversation.version != if_version:
        raise VersionConflict(version=conversation.version)
    agent = await lock_agent(ctx.db, ctx.actor.id)
    conversation.participants = _without(conversation, str(agent.id))
    entry = happening("taken_over", agent_id=str(agent.id), agent_name=agent.nickname)
    appended = await assign_in(ctx.db, ctx.services.get(Links), conversation, agent, [entry])
    record(ctx, "conversation.taken_over", conversation_id, former=str(former_id))
    after_change(ctx, conversation, appended, live=live_chat(conversation, agent))
    if former_id:
        person = NewServer(id=agent.id, nickname=agent.nickname)
        ctx.emit(ConversationTakenOver.of(conversation_id, person, former_id))
    # The former agent has room for somebody who waits.
    ctx.afterwards(lambda: ctx.services.get(Waiting).wake(conversation.workspace_id))
    return conversation


async def _get_served(ctx: Context, conversation_id: UUID) -> Conversation:
    conversation = await get_locked(ctx.db, ctx.actor, conversation_id)
    if conversation.status == "closed":
        raise ConversationClosed
    if conversation.status != "open":
        raise NotServed
    return conversation


async def _change(
    ctx: Context, conversation: Conversation, action: str, participants: dict[str, object]
) -> None:
    """What the visitor is told stands in the log, like everything they are told; who it was, in the audit, too."""
    entry = happening(action, agent_id=str(ctx.actor.id), agent_name=ctx.actor.name)
    links = ctx.services.get(Links)
    appended = await append_in(ctx.db, links, conversation, [entry], participants=participants)
    record(ctx, f"conversation.{action}", conversation.id)
    await ctx.db.refresh(conversation)
    after_change(ctx, conversation, appended)


def _without(conversation: Conversation, key: str) -> dict[str, object]:
    return {id_: one for id_, one in conversation.participants.items() if id_ != key}
