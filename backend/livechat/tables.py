"""Every table of the product, imported once so that `Base.metadata` is complete."""

from livechat.agents import models as agents
from livechat.attachments import models as attachments
from livechat.audit import models as audit
from livechat.auth import models as auth
from livechat.conversations import models as conversations
from livechat.core.db import Base
from livechat.invitations import models as invitations
from livechat.messages import models as messages
from livechat.roles import models as roles
from livechat.sites import models as sites
from livechat.visitors import models as visitors
from livechat.workspaces import models as workspaces

__all__ = [
    "agents",
    "attachments",
    "audit",
    "auth",
    "conversations",
    "invitations",
    "messages",
    "roles",
    "sites",
    "visitors",
    "workspaces",
]

metadata = Base.metadata
