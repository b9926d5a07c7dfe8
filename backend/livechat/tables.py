"""Every table of the product, imported once so that `Base.metadata` is complete."""

from livechat.agents import models as agents
from livechat.attachments import models as attachments
from livechat.audit import models as audit
from livechat.auth import models as auth
from livechat.blocks import models as blocks
from livechat.canned import models as canned
from livechat.contacts import models as contacts
from livechat.conversations import models as conversations
from livechat.core.db import Base
from livechat.filing import models as filing
from livechat.invitations import models as invitations
from livechat.members import models as members
from livechat.messages import models as messages
from livechat.notes import models as notes
from livechat.ratings import models as ratings
from livechat.roles import models as roles
from livechat.rooms import models as rooms
from livechat.search import models as search
from livechat.sites import models as sites
from livechat.teams import models as teams
from livechat.visitors import models as visitors
from livechat.words import models as words
from livechat.workspaces import models as workspaces

__all__ = [
    "agents",
    "attachments",
    "audit",
    "auth",
    "blocks",
    "canned",
    "contacts",
    "conversations",
    "filing",
    "invitations",
    "members",
    "messages",
    "notes",
    "ratings",
    "roles",
    "rooms",
    "search",
    "sites",
    "teams",
    "visitors",
    "words",
    "workspaces",
]

metadata = Base.metadata
