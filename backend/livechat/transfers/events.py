from typing import Literal
from uuid import UUID

from pydantic import PrivateAttr

from livechat.core import channels
from livechat.core.events import Event
from livechat.transfers.schemas import Outcome


class TransferEnded(Event):
    """An offer is over; told to whom it came from and to whom it went."""

    type: Literal["transfer.ended"] = "transfer.ended"
    transfer_id: UUID
    conversation_id: UUID
    outcome: Outcome
    from_agent_id: UUID | None
    # To whom it was offered; the name is that of the agent or of the team.
    to_agent_id: UUID | None
    to_name: str
    _audience: list[UUID] = PrivateAttr(default_factory=list[UUID])

    @classmethod
    def of(cls, **fields: object) -> "TransferEnded":
        event = cls.model_validate(fields)
        event._audience = [one for one in (event.from_agent_id, event.to_agent_id) if one]  # noqa: SLF001 - its own
        return event

    def channels(self) -> list[str]:
        return [channels.agent(agent_id) for agent_id in self._audience]
