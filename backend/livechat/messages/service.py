"""Taking a message at either door."""

from uuid import UUID

from livechat.core.connection import Connection
from livechat.core.context import Actor
from livechat.core.errors import Invalid
from livechat.core.services import Services
from livechat.core.strict_json import check_text
from livechat.messages.errors import InvalidMessage
from livechat.messages.log import MessageLog
from livechat.messages.rates import SendRates
from livechat.messages.schemas import MessageBody
from livechat.messages.send import Send
from livechat.messages.wire import SendFrame


def check_content(
    actor: Actor, kind: str, text: str, attachment_id: UUID | None, *, text_max_characters: int
) -> None:
    """A text message is words, a file message is a file, and a card is the agent's own."""
    if kind == "card":
        if actor.kind != "agent" or attachment_id is not None or text:
            raise InvalidMessage(field="kind")
        return
    if kind == "file":
        if attachment_id is None or text:
            raise InvalidMessage(field="attachment_id" if attachment_id is None else "text")
        return
    if attachment_id is not None:
        raise InvalidMessage(field="attachment_id")
    if not text.strip():
        raise InvalidMessage(field="text")
    if len(text) > text_max_characters:
        raise Invalid(field="text", max=text_max_characters)
    check_text(text)


def check_send(services: Services, actor: Actor, content: MessageBody | SendFrame) -> None:
    """What can be said about a message before the database is asked."""
    services.get(SendRates).count(actor)
    check_content(
        actor,
        content.kind,
        content.text,
        content.attachment_id,
        text_max_characters=services.settings.text_max_characters,
    )


async def send_message(
    services: Services,
    actor: Actor,
    conversation_id: UUID,
    body: MessageBody,
    connection: Connection | None = None,
) -> Send:
    """Store one message; raises its refusal."""
    check_send(services, actor, body)
    return await services.get(MessageLog).append(
        actor,
        conversation_id,
        body.client_id,
        kind=body.kind,
        text=body.text,
        attachment_id=body.attachment_id,
        quote_seq=body.quote_seq,
        connection=connection,
    )
