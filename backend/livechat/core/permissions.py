"""Every permission there is, and what the three built-in roles hold. Deny by default."""

from enum import StrEnum


class Permission(StrEnum):
    MESSAGE_SEND = "message:send"
    CONVERSATION_READ = "conversation:read"
    CONVERSATION_READ_ALL = "conversation:read_all"
    CONVERSATION_ACCEPT = "conversation:accept"
    CONVERSATION_CLOSE = "conversation:close"
    VISITOR_READ = "visitor:read"
    VISITOR_EDIT = "visitor:edit"
    VISITOR_INVITE = "visitor:invite"
    ATTACHMENT_UPLOAD = "attachment:upload"
    COLLEAGUE_READ = "colleague:read"
    ME_EDIT = "me:edit"
    SITE_READ = "site:read"
    SITE_EDIT = "site:edit"
    AGENT_READ = "agent:read"
    AGENT_EDIT = "agent:edit"
    ROLE_READ = "role:read"
    AUDIT_READ = "audit:read"
    WORKSPACE_EDIT = "workspace:edit"
    WIDGET_BROWSE = "widget:browse"
    WIDGET_CHAT = "widget:chat"
    WIDGET_UPLOAD = "widget:upload"


VISITOR = frozenset({Permission.WIDGET_BROWSE, Permission.WIDGET_CHAT, Permission.WIDGET_UPLOAD})

AGENT = frozenset(
    {
        Permission.MESSAGE_SEND,
        Permission.CONVERSATION_READ,
        Permission.CONVERSATION_READ_ALL,
        Permission.CONVERSATION_ACCEPT,
        Permission.CONVERSATION_CLOSE,
        Permission.VISITOR_READ,
        Permission.VISITOR_EDIT,
        Permission.VISITOR_INVITE,
        Permission.ATTACHMENT_UPLOAD,
        Permission.COLLEAGUE_READ,
        Permission.ME_EDIT,
        Permission.SITE_READ,
    }
)

OWNER = frozenset(Permission) - VISITOR
ADMIN = OWNER - {Permission.WORKSPACE_EDIT}

# key of a built-in role → its permissions
BUILT_IN_ROLES: dict[str, frozenset[Permission]] = {"owner": OWNER, "admin": ADMIN, "agent": AGENT}
