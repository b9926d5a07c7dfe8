"""Signed tokens. The only module that calls python-jose, with everything it lets through checked here (SB1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import time
from typing import Any, Literal
from uuid import UUID, uuid4

from jose import jwt

from livechat.auth.keys import Keys
from livechat.core.errors import Unauthenticated

ISSUER = "livechat"
ALGORITHM = "HS256"
MAX_TOKEN_CHARACTERS = 4096
LEEWAY_SECONDS = 60

TokenType = Literal["agent", "visitor"]


@dataclass(frozen=True, slots=True)
class AgentClaims:
    agent_id: UUID
    workspace_id: UUID
    session_id: UUID
    expires_at: int


@dataclass(frozen=True, slots=True)
class VisitorClaims:
    visitor_id: UUID
    workspace_id: UUID
    site_id: UUID
    generation: int
    expires_at: int


def make_agent_token(
    keys: Keys, *, agent_id: UUID, workspace_id: UUID, session_id: UUID, lifetime_seconds: int
) -> str:
    return _make(
        keys, "agent", agent_id, lifetime_seconds, {"wid": str(workspace_id), "sid": str(session_id)}
    )


def make_visitor_token(
    keys: Keys, *, visitor_id: UUID, workspace_id: UUID, site_id: UUID, generation: int, lifetime_seconds: int
) -> str:
    claims = {"wid": str(workspace_id), "sid": str(site_id), "gen": generation}
    return _make(keys, "visitor", visitor_id, lifetime_seconds, claims)


def read_agent_token(keys: Keys, token: str) -> AgentClaims:
    """The claims of a valid agent access token; Unauthenticated for anything else."""
    claims = _read(keys, "agent", token)
    try:
        return AgentClaims(UUID(claims["sub"]), UUID(claims["wid"]), UUID(claims["sid"]), claims["exp"])
    except (KeyError, ValueError, TypeError, AttributeError):
        raise Unauthenticated from None


def read_visitor_token(keys: Keys, token: str) -> VisitorClaims:
    """The claims of a valid visitor token; Unauthenticated for anything else."""
    claims = _read(keys, "visitor", token)
    try:
        generation = claims["gen"]
        if type(generation) is not int:
            raise Unauthenticated
        return VisitorClaims(
            UUID(claims["sub"]), UUID(claims["wid"]), UUID(claims["sid"]), generation, claims["exp"]
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        raise Unauthenticated from None


def signed_claims(secret: str, token: str) -> dict[str, Any] | None:
    """What somebody else's HS256 token says, if `secret` signed it; who reads it checks the claims. None otherwise."""
    if not token or len(token) > MAX_TOKEN_CHARACTERS:
        return None
    try:
        if set(jwt.get_unverified_header(token)) - {"alg", "typ"}:
            return None
        # Only the signature is judged here: python-jose lets too much through in the claims (SB1).
        checks = ("aud", "iat", "exp", "nbf", "iss", "sub", "jti", "at_hash")
        return jwt.decode(
            token, secret, algorithms=[ALGORITHM], options={f"verify_{check}": False for check in checks}
        )
    except Exception:  # noqa: BLE001 - see below
        return None


def _make(
    keys: Keys, kind: TokenType, subject: UUID, lifetime_seconds: int, more: Mapping[str, object]
) -> str:
    moment = int(time())
    claims = {
        "iss": ISSUER,
        "aud": kind,
        "typ": kind,
        "sub": str(subject),
        "jti": uuid4().hex,
        "iat": moment,
        "exp": moment + lifetime_seconds,
        **more,
    }
    return jwt.encode(claims, keys.key(kind), algorithm=ALGORITHM)


def _read(keys: Keys, kind: TokenType, token: str) -> dict[str, Any]:
    if not token or len(token) > MAX_TOKEN_CHARACTERS:
        raise Unauthenticated
    try:
        # python-jose knows no critical extensions and ignores the list (RFC 7515, 4.1.11); none is ever ours.
        if set(jwt.get_unverified_header(token)) - {"alg", "typ"}:
            raise Unauthenticated
        claims = jwt.decode(
            token,
            keys.key(kind),
            algorithms=[ALGORITHM],
            audience=kind,
            issuer=ISSUER,
            options={
                "require_exp": True,
                "require_iat": True,
                "require_aud": True,
                "require_iss": True,
                "require_sub": True,
                "require_jti": True,
                "leeway": LEEWAY_SECONDS,
            },
        )
    except Exception:  # noqa: BLE001 - it raises what it likes (OverflowError, RecursionError …) on hostile input
        raise Unauthenticated from None
    issued_at, expires_at = claims["iat"], claims["exp"]
    if type(issued_at) is not int or type(expires_at) is not int or claims.get("typ") != kind:
        raise Unauthenticated
    if issued_at > time() + LEEWAY_SECONDS:
        raise Unauthenticated
    return claims
