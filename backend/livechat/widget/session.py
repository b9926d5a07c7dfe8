"""A browser begins a session: recognised or new, counted once per stay, and told all it needs."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from livechat.auth.file_passes import visitor_pass
from livechat.auth.keys import Keys
from livechat.auth.tokens import make_visitor_token, read_visitor_token
from livechat.blocks.blocklist import Blocklist
from livechat.conversations.lists import one_for_visitor
from livechat.conversations.models import Conversation
from livechat.conversations.schemas import ConversationForVisitor
from livechat.core.clock import now
from livechat.core.context import Actor
from livechat.core.errors import Unauthenticated
from livechat.core.permissions import VISITOR
from livechat.core.services import Services
from livechat.presence.agents import AgentPresence
from livechat.presence.cards import online_cards
from livechat.presence.live import LiveVisitors
from livechat.sites.domains import allows
from livechat.sites.errors import DomainNotAllowed, SiteNotFound
from livechat.sites.models import Site
from livechat.sites.service import appearance_of
from livechat.visitors.arrival import Peer, arrive
from livechat.visitors.journal import VisitJournal
from livechat.visitors.models import Visitor
from livechat.visitors.regions import Regions
from livechat.visitors.schemas import BeginSession
from livechat.widget.limits import limits
from livechat.widget.schemas import SessionSite, SessionVisitor, WidgetSession
from livechat.workspaces.installation import Installation
from livechat.workspaces.models import Workspace

# The snippet's sign of life is written at most so often.
SNIPPET_EVERY = timedelta(minutes=1)


# Built once: putting a statement together costs as much as running it.
_site_of_key = (
    select(Site)
    .join(Workspace, Workspace.id == Site.workspace_id)
    .where(Site.site_key == bindparam("site_key"), Workspace.is_suspended.is_(False))
)
_recognised = select(Visitor.id).where(
    Visitor.id == bindparam("visitor_id"),
    Visitor.site_id == bindparam("site_id"),
    Visitor.token_generation == bindparam("generation"),
)
_present = select(Conversation).where(
    Conversation.visitor_id == bindparam("visitor_id"), Conversation.status != "closed"
)


async def find_site(services: Services, site_key: str) -> Site:
    async with services.database.read() as db:
        site = await db.scalar(_site_of_key, {"site_key": site_key})
    if site is None:
        raise SiteNotFound
    return site


async def begin(services: Services, told: BeginSession, peer: Peer) -> WidgetSession:
    site = await find_site(services, told.site_key)
    if not told.is_hosted and not allows(site.allowed_domains, told.host_origin):
        raise DomainNotAllowed
    known = await _recognise(services, site, told.token)
    await services.get(Blocklist).check(site.workspace_id, known, peer.ip)
    visitor, _visit = await arrive(
        services.database, services.get(VisitJournal), services.get(Regions), site, known, told, peer
    )
    if told.page.url:
        services.get(LiveVisitors).note_page(site.workspace_id, visitor.id, told.page.url, told.page.title)
    if not told.is_hosted:
        await _note_snippet(services, site, told.page.url)
    return await _answer(services, site, visitor, is_new=known is None)


async def _recognise(services: Services, site: Site, token: str | None) -> UUID | None:
    """The visitor of a token that still holds for this very site; anybody else is new (SC3)."""
    if not token:
        return None
    try:
        claims = read_visitor_token(services.get(Keys), token)
    except Unauthenticated:
        return None
    if (claims.workspace_id, claims.site_id) != (site.workspace_id, site.id):
        return None
    async with services.database.read() as db:
        return await db.scalar(
            _recognised,
            {"visitor_id": claims.visitor_id, "site_id": site.id, "generation": claims.generation},
        )


async def _note_snippet(services: Services, site: Site, url: str) -> None:
    """The console shows that the snippet works, and where (MS05)."""
    moment = now()
    if not _is_due(site.snippet_seen_at, moment):
        return
    statement = (
        update(Site).where(Site.id == site.id).values(snippet_seen_at=moment, snippet_seen_url=url or None)
    )
    async with services.database.write() as db:
        await db.execute(statement)


def _is_due(seen_at: datetime | None, moment: datetime) -> bool:
    return seen_at is None or moment - seen_at > SNIPPET_EVERY


async def _present_conversation(
    services: Services, db: AsyncSession, site: Site, visitor: Visitor
) -> ConversationForVisitor | None:
    conversation = await db.scalar(_present, {"visitor_id": visitor.id})
    if conversation is None:
        return None
    actor = Actor("visitor", visitor.id, site.workspace_id, VISITOR, visitor.name, site_id=site.id)
    return await one_for_visitor(services, db, actor, conversation)


async def _answer(services: Services, site: Site, visitor: Visitor, *, is_new: bool) -> WidgetSession:
    settings = services.settings
    online = set(await services.get(AgentPresence).online(site.workspace_id))
    # The session does not connect before it is asked something, which for most browsers is never.
    async with services.database.read() as db:
        agents = await online_cards(db, site.id, online)
        shown = None if is_new else await _present_conversation(services, db, site, visitor)
    token = make_visitor_token(
        services.get(Keys),
        visitor_id=visitor.id,
        workspace_id=site.workspace_id,
        site_id=site.id,
        generation=visitor.token_generation,
        lifetime_seconds=settings.visitor_token_days * 86_400,
    )
    return WidgetSession(
        token=token,
        file_pass=visitor_pass(services.get(Keys), visitor.id, visitor.token_generation),
        epoch=services.get(Installation).epoch,
        visitor=SessionVisitor(id=visitor.id, number=visitor.number, name=visitor.name),
        site=SessionSite(
            name=site.name,
            language=site.language,  # pyright: ignore[reportArgumentType]
            greeting=site.greeting,
            offline_text=site.offline_text,
            appearance=appearance_of(site),
        ),
        agents=agents,
        conversation=shown,
        limits=limits(settings),
        server_time=now(),
    )
