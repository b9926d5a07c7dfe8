"""Joins the routers of all features under the two prefixes."""

from fastapi import FastAPI

from livechat.agents.router import router as agents
from livechat.attachments import router as attachments
from livechat.auth.router import router as auth
from livechat.blocks.router import router as blocks
from livechat.canned.router import router as canned
from livechat.contacts.router import router as contacts
from livechat.conversations.router import router as conversations
from livechat.conversations.widget_router import widget_router as own_conversations
from livechat.filing.router import router as filing
from livechat.invitations.router import router as invitations
from livechat.members.router import router as members
from livechat.messages import router as messages
from livechat.notes.router import router as notes
from livechat.presence.router import router as presence
from livechat.ratings.router import router as ratings
from livechat.ratings.widget_router import widget_router as own_ratings
from livechat.roles.router import router as roles
from livechat.rooms.router import router as rooms
from livechat.search.router import router as search
from livechat.sites.router import router as sites
from livechat.supervision.router import router as supervision
from livechat.teams.router import router as teams
from livechat.transcripts import router as transcripts
from livechat.transfers.router import router as transfers
from livechat.widget.router import widget_router as widget
from livechat.words.router import router as words

AGENTS = "/api/v1"
VISITORS = "/widget/v1"


def add_routes(app: FastAPI) -> None:
    for router in (
        auth,
        agents,
        roles,
        sites,
        teams,
        blocks,
        members,
        conversations,
        transfers,
        messages.router,
        transcripts.router,
        attachments.router,
        attachments.public_router,
        notes,
        ratings,
        supervision,
        invitations,
        canned,
        presence,
        search,
        filing,
        rooms,
        contacts,
        words,
    ):
        app.include_router(router, prefix=AGENTS)
    for router in (
        widget,
        own_conversations,
        own_ratings,
        messages.widget_router,
        transcripts.widget_router,
        attachments.widget_router,
    ):
        app.include_router(router, prefix=VISITORS)
