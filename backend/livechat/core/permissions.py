"""Every permission there is, and what the three built-in roles hold. Deny by default."""

from enum import StrEnum


class Permission(StrEnum):
    MESSAGE_SEND = "message:send"
    MESSAGE_RECALL = "message:recall"
    CONVERSATION_EXPORT = "conversation:export"
    CONVERSATION_READ = "conversation:read"
    CONVERSATION_READ_ALL = "conversation:read_all"
    CONVERSATION_ACCEPT = "conversation:accept"
    CONVERSATION_CLOSE = "conversation:close"
    CONVERSATION_WATCH = "conversation:watch"
    CONVERSATION_WHISPER = "conversation:whisper"
    CONVERSATION_JOIN = "conversation:join"
    CONVERSATION_TAKE_OVER = "conversation:take_over"
    NOTE_WRITE = "note:write"
    RATING_REQUEST = "rating:request"
    CONVERSATION_TRANSFER = "conversation:transfer"
    CONVERSATION_TRANSFER_OVER_LIMIT = "conversation:transfer_over_limit"
    VISITOR_READ = "visitor:read"
    VISITOR_EDIT = "visitor:edit"
    VISITOR_INVITE = "visitor:invite"
    VISITOR_BLOCK = "visitor:block"
    BLOCK_READ = "block:read"
    WORD_EDIT = "word:edit"
    TEAM_READ = "team:read"
    TEAM_EDIT = "team:edit"
    ATTACHMENT_UPLOAD = "attachment:upload"
    MESSAGE_SEARCH = "message:search"
    CONVERSATION_FILE = "conversation:file"
    CATEGORY_EDIT = "category:edit"
    TAG_EDIT = "tag:edit"
    COLLEAGUE_READ = "colleague:read"
    COLLEAGUE_CHAT = "colleague:chat"
    ME_EDIT = "me:edit"
    CANNED_READ = "canned:read"
    CANNED_EDIT_OWN = "canned:edit_own"
    CANNED_EDIT_SHARED = "canned:edit_shared"
    SITE_READ = "site:read"
    SITE_EDIT = "site:edit"
    MEMBER_KEY_EDIT = "member_key:edit"
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
        Permission.MESSAGE_RECALL,
        Permission.CONVERSATION_EXPORT,
        Permission.CONVERSATION_READ,
        Permission.CONVERSATION_READ_ALL,
        Permission.CONVERSATION_ACCEPT,
        Permission.CONVERSATION_CLOSE,
        Permission.NOTE_WRITE,
        Permission.RATING_REQUEST,
        Permission.CONVERSATION_TRANSFER,
        Permission.VISITOR_READ,
        Permission.VISITOR_EDIT,
        Permission.VISITOR_INVITE,
        Permission.VISITOR_BLOCK,
        Permission.BLOCK_READ,
        Permission.TEAM_READ,
        Permission.ATTACHMENT_UPLOAD,
        Permission.MESSAGE_SEARCH,
        Permission.CONVERSATION_FILE,
        Permission.COLLEAGUE_READ,
        Permission.COLLEAGUE_CHAT,
        Permission.ME_EDIT,
        Permission.CANNED_READ,
        Permission.CANNED_EDIT_OWN,
        Permission.SITE_READ,
    }
)

OWNER = frozenset(Permission) - VISITOR
ADMIN = OWNER - {Permission.WORKSPACE_EDIT}

# key of a built-in role → its permissions
BUILT_IN_ROLES: dict[str, frozenset[Permission]] = {"owner": OWNER, "admin": ADMIN, "agent": AGENT}
