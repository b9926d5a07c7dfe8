"""What a returning client missed (G7)."""

from typing import Any
from uuid import UUID

from livechat.attachments.links import Links
from livechat.conversations.models import Conversation
from livechat.conversations.visibility import visible
from livechat.core.context import Actor
from livechat.core.services import Services
from livechat.messages import history, wire
from livechat.messages.models import Message
from livechat.workspaces.installation import Installation

# A client that asks for more at once has lost its mind, not its line.
CONVERSATIONS_MAX = 100
# Beyond this many pages, the history is the better way back.
PAGES_MAX = 10


async def resume(
    services: Services, actor: Actor, positions: dict[str, int], epoch: str | None
) -> dict[str, dict[str, Any]]:
    """For each conversation: all later entries in order (one page), or `reset`: load its history anew.

    Never a silent hole: an unknown, foreign, future or negative position is a reset.
    """
    wanted = {text: _uuid(text) for text in list(positions)[:CONVERSATIONS_MAX]}
    is_same = epoch == services.get(Installation).epoch
    answer: dict[str, dict[str, Any]] = {text: {"status": "reset", "last_seq": 0} for text in positions}
    settings = services.settings
    room = settings.frame_out_max_bytes // 2
    async with services.database.read() as db:
        ids = [id_ for id_ in wanted.values() if id_]
        rows = await db.execute(
            visible(actor, Conversation.id, Conversation.last_seq).where(Conversation.id.in_(ids))
        )
        heads: dict[UUID, int] = {row.id: row.last_seq for row in rows}
        for text, id_ in wanted.items():
            head = heads.get(id_) if id_ else None
            if id_ is None or head is None:
                continue
            answer[text]["last_seq"] = head
            seen = positions[text]
            if not is_same or not 0 <= seen <= head or head - seen > PAGES_MAX * settings.resume_page:
                continue
            messages: list[wire.Message] = []
            if seen < head and room > 0:
                statement = (
                    history.entries()
                    .where(Message.conversation_id == id_, Message.seq > seen, Message.seq <= head)
                    .order_by(Message.seq)
                    .limit(settings.resume_page)
                )
                for row in await db.execute(statement):
                    message = history.as_message(row, services.get(Links))
                    size = len(wire.encode(message))
                    if size > room:
                        room = 0
                        break
                    room -= size
                    messages.append(message)
            last = messages[-1].seq if messages else seen
            answer[text] = {"status": "ok", "messages": messages, "has_more": last < head, "last_seq": head}
    return answer


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
