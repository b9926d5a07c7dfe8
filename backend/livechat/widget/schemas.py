"""What the widget is told."""

from uuid import UUID

from livechat.agents.schemas import AgentCard
from livechat.conversations.schemas import ConversationForVisitor
from livechat.core.schema import Moment, Schema
from livechat.sites.schemas import Appearance, Language
from livechat.widget.limits import Limits


class WidgetConfig(Schema):
    """What the launcher needs before the first click; the same for all visitors, so it may be cached for a minute."""

    site_key: str
    name: str
    language: Language
    appearance: Appearance
    agents_online: int


class SessionVisitor(Schema):
    id: UUID
    number: int
    name: str


class SessionSite(Schema):
    name: str
    language: Language
    greeting: str
    offline_text: str
    appearance: Appearance


class WidgetSession(Schema):
    """Everything to begin with. `token` recognises this browser from now on; keep it in the frame's storage."""

    token: str
    # Goes beside a file's link, as `pass=`.
    file_pass: str
    epoch: str
    visitor: SessionVisitor
    site: SessionSite
    agents: list[AgentCard]
    conversation: ConversationForVisitor | None
    limits: Limits
    server_time: Moment
