"""What a socket may ask about messages."""

from livechat.core.commands import fast_command
from livechat.core.connection import Connection
from livechat.core.errors import DomainError
from livechat.core.permissions import Permission
from livechat.messages import wire
from livechat.messages.log import MessageLog
from livechat.messages.schemas import SendMessage
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
        )
    )
