"""A visitor begins a conversation: the row and its first message in one transaction (G16)."""

from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.agents.models import Agent
from livechat.attachments.carry import carry
from livechat.attachments.links import Links
from livechat.conversations.aftermath import after_change
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import StartConversation, StartedOut
from livechat.conversations.visitor_views import for_visitors
from livechat.conversations.waiting import Waiting
from livechat.core import clock
from livechat.core.connection import Connection
from livechat.core.context import Actor, Context, open_context
from livechat.core.errors import Unauthenticated
from livechat.core.permissions import Permission
from livechat.core.rate_limits import limit
from livechat.core.services import Services
from livechat.invitations.accepted import accepted_invitation
from livechat.messages import history, wire
from livechat.messages.entries import Appended, Entry, append_in, happening
from livechat.messages.errors import AttachmentNotFound, ClientIdReused, QuoteNotFound
from livechat.messages.models import Message
from livechat.messages.schemas import MessageBody, MessageOut
from livechat.messages.service import check_send
from livechat.presence.agents import AgentPresence
from livechat.presence.live import LiveVisitors
from livechat.presence.rows import Page
from livechat.sites.models import SiteAgent
from livechat.visitors.models import Visit, Visitor
from livechat.visitors.numbers import visitor_type

HOUR = 3600


async def start(
    services: Services,
    actor: Actor,
    command: StartConversation,
    *,
    ip: str,
    connection: Connection | None = None,
) -> StartedOut:
    """The visitor's active conversation, new or not, with the message in it."""
    check_send(services, actor, command.message)
    if command.message.quote_seq is not None:
        # Nothing has been said that it could answer.
        raise QuoteNotFound
    await limit(services, f"conversations:{ip}", services.settings.conversations_per_address, HOUR)
    await _limit_strangers(services, actor)
    online = await services.get(AgentPresence).online(actor.workspace_id)
    row = await services.get(LiveVisitors).find_row(actor.workspace_id, actor.id)
    page = row.page if row else None
    async with open_context(
        services, actor, Permission.WIDGET_CHAT, is_write=True, ip=ip, connection=connection
    ) as ctx:
        conversation = await _existing(ctx.db, actor, command)
        is_new = conversation is None
        conversation = conversation or await _create(ctx, command)
        message, is_duplicate = await _say(ctx, conversation, command, page, is_new=is_new)
        (view,) = await for_visitors(ctx.db, [conversation], online)
    if is_new:
        services.get(Waiting).wake(actor.workspace_id)
    return StartedOut(conversation=view, message=message, duplicate=is_duplicate)


async def _limit_strangers(services: Services, actor: Actor) -> None:
    """A crowd of new browsers, from wherever, fills no queue without end; who has talked before is let in (SC8)."""
    async with services.database.read() as db:
        talks = await db.scalar(select(Visitor.conversations).where(Visitor.id == actor.id))
    if not talks:
        times = services.settings.conversations_per_workspace
        await limit(services, f"conversations:workspace:{actor.workspace_id}", times, HOUR)


async def _existing(db: AsyncSession, actor: Actor, command: StartConversation) -> Conversation | None:
    """What a retry or a second tab finds. Locked, so that nobody closes it under our hands."""
    mine = select(Conversation).where(Conversation.visitor_id == actor.id).with_for_update(key_share=True)
    retried = await db.scalar(mine.where(Conversation.client_id == command.client_id))
    return retried or await db.scalar(mine.where(Conversation.status != "closed"))


async def _create(ctx: Context, command: StartConversation) -> Conversation:
    db, actor = ctx.db, ctx.actor
    if actor.site_id is None:
        raise Unauthenticated
    moment = clock.now()
    invitation = await accepted_invitation(db, actor.id)
    wanted = await _wanted_agent(db, actor.site_id, command.agent_id)
    conversation = Conversation(
        workspace_id=actor.workspace_id,
        site_id=actor.site_id,
        visitor_id=actor.id,
        client_id=command.client_id,
        visit_id=await latest_visit(db, actor.id),
        origin="invitation" if invitation else "visitor",
        wanted_agent_id=invitation.agent_id if invitation else wanted,
        created_at=moment,
        last_activity_at=moment,
    )
    try:
        async with db.begin_nested():
            db.add(conversation)
    except IntegrityError:
        # Another process was faster: theirs is the visitor's conversation now.
        existing = await _existing(db, actor, command)
        if existing is None:
            raise
        return existing
    await db.execute(
        update(Visitor).where(Visitor.id == actor.id).values(conversations=Visitor.conversations + 1)
    )
    return conversation


async def latest_visit(db: AsyncSession, visitor_id: UUID) -> UUID | None:
    return await db.scalar(
        select(Visit.id).where(Visit.visitor_id == visitor_id).order_by(Visit.started_at.desc()).limit(1)
    )


async def _wanted_agent(db: AsyncSession, site_id: UUID, agent_id: UUID | None) -> UUID | None:
    """The agent asked for, if they serve the site; anybody else is nobody."""
    if agent_id is None:
        return None
    return await db.scalar(
        select(SiteAgent.agent_id).where(SiteAgent.site_id == site_id, SiteAgent.agent_id == agent_id)
    )


async def _say(
    ctx: Context, conversation: Conversation, command: StartConversation, page: Page | None, *, is_new: bool
) -> tuple[MessageOut, bool]:
    """Add the message, unless an earlier try did."""
    db, links = ctx.db, ctx.services.get(Links)
    body = command.message
    known = await _known(db, ctx.actor, conversation, body, links)
    if known:
        return known, True
    if conversation.status == "closed":
        # A retry of the beginning, but with a message nobody has seen: it comes too late for this conversation.
        raise ClientIdReused
    entries = await _beginning(ctx, conversation, page) if conversation.last_seq == 0 else []
    entries.append(await _entry(ctx, conversation, body))
    appended = await append_in(db, links, conversation, entries)
    await db.refresh(conversation)
    live = await _live(ctx, conversation) if is_new else None
    # The others, and the visitor's other tabs, hear of everything; the tab itself has its message already.
    after_change(ctx, conversation, appended[:-1], live=live)
    after_change(ctx, conversation, appended[-1:], exclude=ctx.connection)
    return _out(appended[-1]), False


async def _live(ctx: Context, conversation: Conversation) -> dict[str, Any]:
    """What the live list shows of a visitor who waits; who has asked once is interested (V06)."""
    visitor = await ctx.db.get_one(Visitor, conversation.visitor_id, populate_existing=True)
    type_ = visitor_type(
        member_id=visitor.member_id, conversations=visitor.conversations, visits=visitor.visits
    )
    return {"state": "queued", "conversation_id": str(conversation.id), "type": type_}


async def _known(
    db: AsyncSession, actor: Actor, conversation: Conversation, body: MessageBody, links: Links
) -> MessageOut | None:
    statement = (
        history.entries()
        .add_columns(Message.attachment_id)
        .where(
            Message.conversation_id == conversation.id,
            Message.sender_id == actor.id,
            Message.client_id == body.client_id,
        )
    )
    row = (await db.execute(statement)).one_or_none()
    if row is None:
        return None
    # What was taken back cannot be compared any more.
    if row.recalled_at is None and (row.kind, row.text, row.attachment_id) != (
        body.kind,
        body.text,
        body.attachment_id,
    ):
        raise ClientIdReused
    return as_schema(history.as_message(row, links))


async def _beginning(ctx: Context, conversation: Conversation, page: Page | None) -> list[Entry]:
    """What the log starts with: where the visitor was, and whose invitation it answers."""
    entries = [
        happening("requested", page_title=page.title if page else None, page_url=page.url if page else None)
    ]
    if conversation.origin == "invitation":
        agent = await ctx.db.get(Agent, conversation.wanted_agent_id)
        if agent:
            entries.append(
                happening("invitation_accepted", agent_id=str(agent.id), agent_name=agent.nickname)
            )
    return entries


async def _entry(ctx: Context, conversation: Conversation, body: MessageBody) -> Entry:
    data = None
    if body.attachment_id:
        data = await carry(ctx.db, ctx.actor, body.attachment_id, conversation.id)
        if data is None:
            raise AttachmentNotFound
    return Entry(
        kind=body.kind,
        sender_type="visitor",
        sender_id=ctx.actor.id,
        sender_name=ctx.actor.name,
        client_id=body.client_id,
        text=body.text,
        attachment_id=body.attachment_id,
        data=data,
    )


def _out(appended: Appended) -> MessageOut:
    return as_schema(appended.message)


def as_schema(message: wire.Message) -> MessageOut:
    return MessageOut.model_validate(msgspec.to_builtins(message), strict=False)
