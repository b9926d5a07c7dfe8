"""What a socket may ask about conversations."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

from livechat.conversations import direct, lists, service, wire
from livechat.conversations.models import Conversation
from livechat.conversations.opened import leave_conversation, open_conversation
from livechat.conversations.receipts import Receipts
from livechat.conversations.schemas import (
    AcceptFromSocket,
    ConversationReply,
    DirectChatFromSocket,
    HeadReply,
    NamedConversation,
    ReceiptFromSocket,
    StartConversation,
    StartedOut,
    TypingFrame,
)
from livechat.conversations.standing import Standing, Standings
from livechat.conversations.start import start
from livechat.conversations.visibility import get_visible
from livechat.core.commands import command, fast_command
from livechat.core.connection import Connection
from livechat.core.context import Context, SocketContext
from livechat.core.permissions import Permission
from livechat.messages.events import Typing, audience


@command("conversation.start", StartConversation, visitor=Permission.WIDGET_CHAT, is_transaction=False)
async def start_conversation(ctx: SocketContext, data: StartConversation) -> StartedOut:
    """Begin a conversation with its first message."""
    return await start(ctx.services, ctx.actor, data, ip=ctx.connection.ip, connection=ctx.connection)


@command("conversation.accept", AcceptFromSocket, agent=Permission.CONVERSATION_ACCEPT)
async def accept_conversation(ctx: Context, data: AcceptFromSocket) -> bytes:
    """Take a waiting conversation; without an id, the one that waits longest."""
    if data.conversation_id:
        conversation = await service.accept(ctx, data.conversation_id)
    else:
        conversation = await service.accept_longest_waiting(ctx)
    return await _reply(ctx, conversation)


@command(
    "conversation.close",
    NamedConversation,
    agent=Permission.CONVERSATION_CLOSE,
    visitor=Permission.WIDGET_CHAT,
)
async def close_conversation(ctx: Context, data: NamedConversation) -> bytes | ConversationReply:
    """End a conversation."""
    conversation = await service.close(ctx, data.conversation_id)
    if ctx.actor.kind == "agent":
        return await _reply(ctx, conversation)
    return ConversationReply(
        conversation=await lists.one_for_visitor(ctx.services, ctx.db, ctx.actor, conversation)
    )


async def _reply(ctx: Context, conversation: Conversation) -> bytes:
    return wire.encode(
        wire.Reply(await lists.one_for_agent(ctx.services, ctx.db, ctx.actor, conversation.id))
    )


@command("conversation.open", NamedConversation, agent=Permission.CONVERSATION_READ, is_transaction=False)
async def open_for_reading(ctx: SocketContext, data: NamedConversation) -> HeadReply:
    """Hear every message of this conversation from now on."""
    # Listen first: what comes between the look and the listening would be lost otherwise.
    open_conversation(ctx.connection, data.conversation_id)
    try:
        async with ctx.services.database.read() as db:
            conversation = await get_visible(db, ctx.actor, data.conversation_id)
    except BaseException:
        leave_conversation(ctx.connection, data.conversation_id)
        raise
    return HeadReply(last_seq=conversation.last_seq)


@command("conversation.leave", NamedConversation, agent=Permission.CONVERSATION_READ, is_transaction=False)
async def leave(ctx: SocketContext, data: NamedConversation) -> dict[str, Any]:
    """Stop hearing of this conversation's messages."""
    leave_conversation(ctx.connection, data.conversation_id)
    return {}


@command("visitor.chat", DirectChatFromSocket, agent=Permission.VISITOR_INVITE, is_transaction=False)
async def chat_with_visitor(ctx: SocketContext, data: DirectChatFromSocket) -> bytes:
    """Open a chat on the visitor's page (W16)."""
    conversation = await direct.start_direct(ctx.services, ctx.actor, data)
    async with ctx.services.database.read() as db:
        view = await lists.one_for_agent(ctx.services, db, ctx.actor, conversation.id)
    return wire.encode(wire.Reply(view))


Position = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]


class ReceiptData(msgspec.Struct, forbid_unknown_fields=True):
    conversation_id: UUID
    delivered_seq: Position | None = None
    read_seq: Position | None = None


class TypingData(msgspec.Struct, forbid_unknown_fields=True):
    conversation_id: UUID
    is_typing: bool


@fast_command(
    "conversation.receipt",
    ReceiptData,
    ReceiptFromSocket,
    agent=Permission.CONVERSATION_READ,
    visitor=Permission.WIDGET_CHAT,
)
def note_receipt(connection: Connection, request_id: str, data: ReceiptData) -> None:
    """Say how far one's own side has received and read."""
    side = connection.actor.kind

    def note(standing: Standing) -> None:
        # Whoever only looks on has not read it for the agents' side.
        if standing.is_own:
            receipts = connection.services.get(Receipts)
            receipts.note(data.conversation_id, side, data.delivered_seq or 0, data.read_seq or 0)

    connection.services.get(Standings).ask(connection, request_id, data.conversation_id, note)


@fast_command(
    "typing", TypingData, TypingFrame, agent=Permission.MESSAGE_SEND, visitor=Permission.WIDGET_CHAT
)
def tell_typing(connection: Connection, request_id: str, data: TypingData) -> None:
    """Say whether one is writing. Nothing is stored."""

    def tell(standing: Standing) -> None:
        if not standing.is_speaking or standing.is_closed:
            return
        actor = connection.actor
        event = Typing(
            conversation_id=data.conversation_id,
            side=actor.kind,
            agent_id=actor.id if actor.kind == "agent" else None,
            is_typing=data.is_typing,
        )
        heard = audience(data.conversation_id, standing.visitor_id, standing.agent_id)
        connection.services.broadcaster.send(
            actor.workspace_id, heard, event.encode(), ephemeral=True, exclude=connection
        )

    connection.services.get(Standings).ask(connection, request_id, data.conversation_id, tell)
