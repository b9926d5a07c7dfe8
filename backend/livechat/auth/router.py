"""Sign-up, sign-in, and the devices that are signed in. The first four take no bearer token."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from livechat.auth import cookies, devices, sessions
from livechat.auth.door import authenticate
from livechat.auth.errors import OriginRefused
from livechat.auth.keys import Keys
from livechat.auth.login import Entry, Visit, log_in
from livechat.auth.models import Session
from livechat.auth.refresh import refresh
from livechat.auth.refresh_tokens import make_refresh_token, read_refresh_token
from livechat.auth.schemas import LogIn, SessionOut, SignedIn, SignUp
from livechat.auth.signup import sign_up
from livechat.auth.tokens import make_agent_token
from livechat.core.clock import now
from livechat.core.context import Context, allow
from livechat.core.errors import NotFound, Unauthenticated
from livechat.core.permissions import Permission
from livechat.core.services import Services

router = APIRouter(tags=["sign-in"])


@router.post("/signup", status_code=201)
async def create_workspace(cmd: SignUp, request: Request, response: Response) -> SignedIn:
    """Create a workspace with its owner and a default site, and sign in."""
    entry = await sign_up(_services(request), cmd, _visit(request))
    return _signed_in(request, response, entry)


@router.post("/auth/login")
async def create_session(cmd: LogIn, request: Request, response: Response) -> SignedIn:
    """Sign in with account number, mobile or e-mail."""
    entry = await log_in(_services(request), cmd, _visit(request))
    return _signed_in(request, response, entry)


@router.post("/auth/refresh")
async def refresh_session(request: Request, response: Response) -> SignedIn:
    """Use the refresh cookie up for the next one and an access token. Needs `X-Requested-With: livechat`."""
    # A page of another origin cannot set the header without asking, and is never told yes (SB11).
    if request.headers.get("x-requested-with", "").lower() != "livechat":
        raise OriginRefused
    token = cookies.read(request, cookies.REFRESH)
    if not token:
        raise Unauthenticated
    entry = await refresh(_services(request), token, _visit(request))
    return _signed_in(request, response, entry)


@router.post("/auth/logout", status_code=204)
async def end_session(request: Request, response: Response) -> None:
    """Sign out here: ends the session of the access token, or else of the cookie. Always succeeds."""
    services = _services(request)
    session_id = await _present_session(request, services)
    cookies.clear_refresh(request, response)
    if session_id is None:
        return
    async with services.database.write() as db:
        session = await db.get(Session, session_id)
        ended = await sessions.end(db, agent_id=session.agent_id, session_id=session_id) if session else []
    if session:
        sessions.announce(services, session.workspace_id, ended, "signed_out")


@router.get("/auth/sessions")
async def list_sessions(ctx: Annotated[Context, allow(Permission.ME_EDIT)]) -> list[SessionOut]:
    """The devices on which one is signed in, the last used first."""
    found = await ctx.db.scalars(
        select(Session)
        .where(
            Session.agent_id == ctx.actor.id,
            Session.revoked_at.is_(None),
            Session.expires_at > now(),
        )
        .order_by(Session.last_used_at.desc(), Session.id)
        .limit(200)
    )
    return [
        SessionOut(
            id=session.id,
            created_at=session.created_at,
            last_used_at=session.last_used_at,
            expires_at=session.expires_at,
            ip=session.ip,
            user_agent=session.user_agent,
            is_persistent=session.is_persistent,
            is_current=session.id == ctx.actor.session_id,
        )
        for session in found
    ]


@router.delete("/auth/sessions/{session_id}", status_code=204)
async def revoke_session(session_id: UUID, ctx: Annotated[Context, allow(Permission.ME_EDIT)]) -> None:
    """Sign one of one's own devices out."""
    ended = await sessions.end(ctx.db, agent_id=ctx.actor.id, session_id=session_id)
    if not ended:
        raise NotFound
    ctx.afterwards(lambda: sessions.announce(ctx.services, ctx.workspace_id, ended, "revoked"))


def _signed_in(request: Request, response: Response, entry: Entry) -> SignedIn:
    services = _services(request)
    keys = services.get(Keys)
    session = entry.session
    lifetime = services.settings.access_token_minutes * 60
    cookies.set_refresh(
        request,
        response,
        make_refresh_token(keys, session.id, session.counter),
        services.settings,
        is_persistent=session.is_persistent,
    )
    cookies.set_device(request, response, devices.make_mark(keys, session.agent_id))
    return SignedIn(
        access_token=make_agent_token(
            keys,
            agent_id=session.agent_id,
            workspace_id=session.workspace_id,
            session_id=session.id,
            lifetime_seconds=lifetime,
        ),
        expires_in=lifetime,
        me=entry.me,
    )


async def _present_session(request: Request, services: Services) -> UUID | None:
    try:
        actor = await authenticate(request)
    except Unauthenticated:
        pass
    else:
        return actor.session_id
    try:
        return read_refresh_token(services.get(Keys), cookies.read(request, cookies.REFRESH)).session_id
    except Unauthenticated:
        return None


def _visit(request: Request) -> Visit:
    return Visit(
        ip=request.app.state.client_ip(request.scope),
        user_agent=request.headers.get("user-agent", "")[:400],
        device_mark=cookies.read(request, cookies.DEVICE),
    )


def _services(request: Request) -> Services:
    return request.app.state.services
