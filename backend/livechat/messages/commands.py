"""What a socket may ask about messages."""

from livechat.core.commands import command, fast_command
from livechat.core.connection import Connection
from livechat.core.context import Context
from livechat.core.errors import DomainError
from livechat.core.permissions import Permission
from livechat.messages import wire
from livechat.messages.log import MessageLog
from livechat.messages.recall import recall_message
from livechat.messages.schemas import RecalledOut, RecallMessage, SendMessage
from livechat.messages.send import Send
from livechat.messages.service import check_send
from livechat.messages.wire import SendFrame


@fast_command(
    "message.send", SendFrame, SendMessage, agent=Permission.MESSAGE_SEND, visitor=Permission.WIDGET_CHAT
)
def send_message(connection: Connection, request_id: str, data: SendFrame) -> None:
    """Send a message; the answer comes once it is stored."""
    services, actor = connection.services, connection.actor
    try:
        check_send(services, actor, data)
    except DomainError as error:
        connection.fail(request_id, error)
        return

    def settle(send: Send) -> None:
        if send.error:
            connection.fail(request_id, send.error)
        else:
            connection.reply(request_id, wire.sent_result(send.message, is_duplicate=send.is_duplicate))

    services.get(MessageLog).submit(
        Send(
            actor,
            data.conversation_id,
            data.client_id,
            data.kind,
            data.text,
            data.attachment_id,
            settle,
            connection,
            data.quote_seq,
        )
    )


@command("message.recall", RecallMessage, agent=Permission.MESSAGE_RECALL, visitor=Permission.WIDGET_CHAT)
async def recall(ctx: Context, data: RecallMessage) -> RecalledOut:
    """Take back one's own message; everybody keeps its place and loses its content."""
    return await recall_message(ctx, data.conversation_id, data.seq)
