"""A row of the live list, in the very shape that goes over the wire: encoded often, so no pydantic."""

import msgspec


class Region(msgspec.Struct, gc=False):
    country: str = ""
    province: str = ""
    city: str = ""


class Source(msgspec.Struct, gc=False):
    kind: str = "direct"
    name: str = ""
    keyword: str = ""


class Page(msgspec.Struct, gc=False):
    url: str
    title: str


class AgentName(msgspec.Struct, gc=False):
    id: str
    nickname: str


class LiveRow(msgspec.Struct, gc=False):
    """One visitor who is on the site. Fields equal those of `schemas.LiveVisitor`, which documents them."""

    id: str
    site_id: str
    number: int
    name: str
    type: str
    channel: str
    visits: int
    ip: str
    region: Region
    entered_at: str
    last_active_at: str
    source: Source
    page: Page | None
    pages: int
    browser: str
    os: str
    state: str
    state_at: str
    agent: AgentName | None
    last_agent: AgentName | None
    conversation_id: str | None
    invitation_id: str | None
    phone: str | None
    member_id: str | None
    # Grows with each change; whoever gets two keeps the higher.
    rev: int
    # False while the store is away and another process holds the visitor: then this is the last that was known.
    is_known: bool = True


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(LiveRow).decode

# Fields that other features may change.
PATCHABLE = frozenset(
    {"name", "type", "state", "agent", "last_agent", "conversation_id", "invitation_id", "phone", "member_id"}
)


class Patch(msgspec.Struct, gc=False):
    """A change of some fields, as it travels between processes."""

    visitor_id: str
    fields: dict[str, object]
    only_if_state: str | None = None


encode_patch = msgspec.json.Encoder().encode
decode_patch = msgspec.json.Decoder(Patch).decode


def apply(row: LiveRow, fields: dict[str, object]) -> bool:
    """Change the row; False if that changes nothing."""
    changed = False
    for name, value in fields.items():
        if name not in PATCHABLE:
            raise ValueError(f"{name} is not for others to change")
        is_person = name in {"agent", "last_agent"} and value is not None
        wanted = msgspec.convert(value, AgentName) if is_person else value
        if getattr(row, name) != wanted:
            setattr(row, name, wanted)
            changed = True
    return changed
