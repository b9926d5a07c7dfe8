"""What goes in and out about blocks."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from livechat.core.schema import Moment, Schema

BlockKind = Literal["visitor", "address", "range"]
BlockState = Literal["active", "ended"]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]
YEARS_10 = 10 * 366 * 86_400


class BlockedVisitor(Schema):
    id: UUID
    number: int
    name: str


class BlockAgent(Schema):
    id: UUID
    nickname: str


class BlockOut(Schema):
    """Who or what may not chat, why, since when and until when; lifted and expired ones stay for the trace."""

    id: UUID
    kind: BlockKind
    # Who is blocked, or in whose chat the addresses were blocked.
    visitor: BlockedVisitor | None
    # 203.0.113.7 or 203.0.113.0/24; null where the visitor alone is blocked.
    network: str | None
    reason: str
    created_by: BlockAgent | None
    created_at: Moment
    # Null: until somebody lifts it.
    expires_at: Moment | None
    lifted_at: Moment | None
    lifted_by: BlockAgent | None
    is_active: bool


class CreateBlock(Schema):
    """Block a visitor, or an address or range of addresses. Running chats of those concerned end at once."""

    kind: BlockKind
    # Needed for a visitor; for addresses the one in whose chat they were seen.
    visitor_id: UUID | None = None
    # Needed for an address and a range, such as 203.0.113.7 and 203.0.113.0/24.
    network: Annotated[str, Field(max_length=50)] | None = None
    reason: Reason = ""
    # Without it the block stands until somebody lifts it.
    lasts_seconds: int | None = Field(None, ge=60, le=YEARS_10)
