"""The books: what was sent, what was acknowledged, and what each reader got, in the order they got it."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol

Message = dict[str, Any]


@dataclass(slots=True)
class Ack:
    """What the server promised: HTTP 2xx or a reply frame, completely received."""

    id: str
    seq: int
    is_duplicate: bool


@dataclass(slots=True)
class Sent:
    conversation_id: str
    sender: str
    client_id: str
    text: str
    ack: Ack | None = None
    tries: int = 0


class Reader(Protocol):
    name: str
    # By conversation, in the order in which the entries became visible to this reader.
    logs: dict[str, list[Message]]


@dataclass(slots=True)
class Ledger:
    """One per test; every client writes into it."""

    sent: list[Sent] = field(default_factory=list[Sent])
    readers: list[Reader] = field(default_factory=list[Reader])
    # HTTP status → how often.
    answers: Counter[int] = field(default_factory=Counter[int])
    # Sentences about what should never happen; the checker fails on the first.
    surprises: list[str] = field(default_factory=list[str])

    def of(self, conversation_id: str) -> list[Sent]:
        return [sent for sent in self.sent if sent.conversation_id == conversation_id]

    def conversations(self) -> list[str]:
        return list(dict.fromkeys(sent.conversation_id for sent in self.sent))

    @property
    def acked(self) -> list[Sent]:
        return [sent for sent in self.sent if sent.ack]
