"""An agent opens a chat on the visitor's page (W16)."""

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from livechat.attachments.links import Links
from livechat.conversations.aftermath import after_change
from livechat.conversations.errors import ConversationTaken, VisitorOffline
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import DirectChatFromSocket
from livechat.conversations.service import accept, assign_in, live_chat, lock_agent
from livechat.conversations.start import latest_visit
from livechat.core import clock
from livechat.core.context import Actor, Context, open_context
from livechat.core.permissions import Permission
from livechat.core.services import Services
from livechat.messages.entries import Entry, append_in, happening
from livechat.messages.errors import ClientIdReused
from livechat.messages.models import Message
from livechat.messages.service import check_content
from livechat.presence.live import LiveVisitors
from livechat.visitors.models import Visitor
from livechat.visitors.numbers import visitor_type
from livechat.visitors.visibility import get_visible_visitor


async def start_direct(services: Services, actor: Actor, command: DirectChatFromSocket) -> Conversation:
    """The conversation with this visitor, served by this agent; the visitor's panel opens when they hear of it."""
    if command.text:
        check_content(
            actor, "text", command.text, None, text_max_characters=services.settings.text_max_characters
        )
    online = await services.get(LiveVisitors).online(actor.workspace_id, [command.visitor_id])
    async with open_context(services, actor, Permission.VISITOR_INVITE, is_write=True) as ctx:
        visitor = await get_visible_visitor(ctx.db, actor, command.visitor_id)
        if retried := await _retried(ctx, command):
            return retried
        conversation = await _active(ctx, visitor)
        if conversation is None:
            if visitor.id not in online:
                raise VisitorOffline
            return await _create(ctx, visitor, command)
        if conversation.status == "queued":
            conversation = await accept(ctx, conversation.id)
        elif conversation.agent_id != actor.id:
            raise ConversationTaken(agent_id=str(conversation.agent_id))
        await _say(ctx, conversation, command)
        return conversation


async def _retried(ctx: Context, command: DirectChatFromSocket) -> Conversation | None:
    return await ctx.db.scalar(
        select(Conversation).where(
            Conversation.visitor_id == command.visitor_id,
            Conversation.client_id == command.client_id,
            Conversation.agent_id == ctx.actor.id,
        )
    )


async def _active(ctx: Context, visitor: Visitor) -> Conversation | None:
    statement = select(Conversation).where(
        Conversation.visitor_id == visitor.id, Conversation.status != "closed"
    )
    return await ctx.db.scalar(statement.with_for_update(key_share=True))


async def _create(ctx: Context, visitor: Visitor, command: DirectChatFromSocket) -> Conversation:
    db, links = ctx.db, ctx.services.get(Links)
    moment = clock.now()
    conversation = Conversation(
        workspace_id=ctx.workspace_id,
        site_id=visitor.site_id,
        visitor_id=visitor.id,
        client_id=command.client_id,
        visit_id=await latest_visit(db, visitor.id),
        origin="direct",
        created_at=moment,
        last_activity_at=moment,
    )
    try:
        async with db.begin_nested():
            db.add(conversation)
    except IntegrityError:
        # The visitor or a colleague began in the same moment.
        raise ConversationTaken from None
    await db.execute(
        update(Visitor).where(Visitor.id == visitor.id).values(conversations=Visitor.conversations + 1)
    )
    agent = await lock_agent(db, ctx.actor.id)
    entries = [happening("direct", agent_id=str(agent.id), agent_name=agent.nickname)]
    if command.text:
        entries.append(_words(ctx, command, agent.nickname, agent.avatar_version))
    appended = await assign_in(db, links, conversation, agent, entries)
    # Whoever has talked is interested, unless they are a member (V04).
    type_ = visitor_type(member_id=visitor.member_id, conversations=1, visits=visitor.visits)
    after_change(ctx, conversation, appended, live={**live_chat(conversation, agent), "type": type_})
    return conversation


async def _say(ctx: Context, conversation: Conversation, command: DirectChatFromSocket) -> None:
    """Add the text to a conversation that was there already, once."""
    if not command.text:
        return
    known = await ctx.db.scalar(
        select(Message.text).where(
            Message.conversation_id == conversation.id,
            Message.sender_id == ctx.actor.id,
            Message.client_id == command.client_id,
        )
    )
    if known is not None:
        if known != command.text:
            raise ClientIdReused
        return
    agent = await lock_agent(ctx.db, ctx.actor.id)
    words = _words(ctx, command, agent.nickname, agent.avatar_version)
    appended = await append_in(ctx.db, ctx.services.get(Links), conversation, [words])
    await ctx.db.refresh(conversation)
    after_change(ctx, conversation, appended)


def _words(ctx: Context, command: DirectChatFromSocket, nickname: str, avatar: str | None) -> Entry:
    return Entry(
        kind="text",
        sender_type="agent",
        sender_id=ctx.actor.id,
        sender_name=nickname,
        sender_avatar=avatar,
        client_id=command.client_id,
        text=command.text,
    )
