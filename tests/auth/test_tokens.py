"""SB1, SB2, SB12: what python-jose lets through, we do not."""

import base64
import hashlib
import hmac
import json
from time import perf_counter, time
from typing import Any
from uuid import uuid4

import pytest

from livechat.auth.keys import Keys
from livechat.auth.tokens import (
    make_agent_token,
    make_visitor_token,
    read_agent_token,
    read_visitor_token,
)
from livechat.core.errors import Unauthenticated
from livechat.core.services import Services
from tests.people import Person

KEYS = Keys("k" * 20 + "0123456789abcdef")
HEAD = {"alg": "HS256", "typ": "JWT"}


def a_token(head: Any = None, key: bytes | None = None, digest: Any = hashlib.sha256, **claims: Any) -> str:
    """A token signed with the agents' key, unless told otherwise; a claim of ... is left out."""
    moment = int(time())
    body = {
        "iss": "livechat",
        "aud": "agent",
        "typ": "agent",
        "sub": str(uuid4()),
        "wid": str(uuid4()),
        "sid": str(uuid4()),
        "jti": uuid4().hex,
        "iat": moment,
        "exp": moment + 900,
        **claims,
    }
    kept = {name: value for name, value in body.items() if value is not ...}
    return sign(_json(HEAD if head is None else head), _json(kept), key or KEYS.key("agent"), digest)


def sign(head: bytes, body: bytes, key: bytes, digest: Any = hashlib.sha256) -> str:
    message = f"{_b64(head)}.{_b64(body)}"
    return f"{message}.{_b64(hmac.digest(key, message.encode(), digest))}"


def _json(value: Any) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def test_a_token_made_by_hand_the_right_way_is_taken() -> None:
    """Otherwise the refusals below would prove nothing."""
    assert read_agent_token(KEYS, a_token()).agent_id


def test_what_we_make_we_read() -> None:
    agent_id, workspace_id, session_id = uuid4(), uuid4(), uuid4()
    token = make_agent_token(
        KEYS, agent_id=agent_id, workspace_id=workspace_id, session_id=session_id, lifetime_seconds=60
    )

    claims = read_agent_token(KEYS, token)

    assert (claims.agent_id, claims.workspace_id, claims.session_id) == (agent_id, workspace_id, session_id)


FORGED: dict[str, str] = {
    "none": f"{_b64(_json({'alg': 'none'}))}.{a_token().split('.')[1]}.",
    "nOnE": f"{_b64(_json({'alg': 'nOnE'}))}.{a_token().split('.')[1]}.",
    "no algorithm": a_token(head={"typ": "JWT"}),
    "HS512": a_token(head={"alg": "HS512"}, digest=hashlib.sha512),
    "RS256 over our HMAC": a_token(head={"alg": "RS256"}),
    "another key": a_token(key=b"x" * 32),
    "an empty key": a_token(key=b"\x00"),
    "an empty signature": a_token().rpartition(".")[0] + ".",
    "no signature": a_token().rpartition(".")[0],
    "jwk": a_token(head={**HEAD, "jwk": {"kty": "oct", "k": "AAAA"}}),
    "jku": a_token(head={**HEAD, "jku": "https://evil.example/keys"}),
    "kid as a path": a_token(head={**HEAD, "kid": "../../dev/null"}),
    "kid as SQL": a_token(head={**HEAD, "kid": "' OR 1=1"}),
    "an unknown extension": a_token(head={**HEAD, "crit": ["b64"], "b64": False}),
    "a nested header": sign(b'{"alg":' + b"[" * 1500 + b"]" * 1500 + b"}", b"{}", KEYS.key("agent")),
    "a header that is a list": a_token(head=[]),
    "a body that is a list": sign(_json(HEAD), b"[]", KEYS.key("agent")),
    "a body that is no JSON": sign(_json(HEAD), b"{", KEYS.key("agent")),
    "a body that nests": sign(_json(HEAD), b"[" * 1500, KEYS.key("agent")),
    "exp as text": a_token(exp=str(int(time()) + 900)),
    "exp as a list": a_token(exp=[int(time()) + 900]),
    "exp without end": sign(_json(HEAD), b'{"exp": 1e400}', KEYS.key("agent")),
    "exp as a fraction": a_token(exp=time() + 900),
    "exp as true": a_token(exp=True),
    "no exp": a_token(exp=...),
    "no aud": a_token(aud=...),
    "no iss": a_token(iss=...),
    "no sub": a_token(sub=...),
    "no jti": a_token(jti=...),
    "no iat": a_token(iat=...),
    "no typ": a_token(typ=...),
    "no workspace": a_token(wid=...),
    "no session": a_token(sid=...),
    "another issuer": a_token(iss="other"),
    "another audience": a_token(aud="visitor"),
    "a list of audiences": a_token(aud=["visitor"]),
    "another type": a_token(typ="visitor"),
    "made in the future": a_token(iat=int(time()) + 3600, exp=int(time()) + 7200),
    "not yet valid": a_token(nbf=int(time()) + 3600),
    "expired": a_token(iat=int(time()) - 7200, exp=int(time()) - 3600),
    "sub is no id": a_token(sub="0"),
    "sub is null": a_token(sub=None),
    "sub is a number": a_token(sub=7),
    "session is a list": a_token(sid=[]),
    "five megabytes": "a" * 5_000_000,
    "just long": a_token(padding="x" * 5000),
    "empty": "",
    "dots": "..",
    "0": "0",
    "null": "null",
    "not ASCII": "тест.токен.ы",
}


@pytest.mark.parametrize("token", FORGED.values(), ids=FORGED.keys())
def test_anything_else_is_unauthenticated_and_quickly_so(token: str) -> None:
    """SB1, SB12"""
    start = perf_counter()

    with pytest.raises(Unauthenticated):
        read_agent_token(KEYS, token)

    assert perf_counter() - start < 0.05


@pytest.mark.parametrize("token", ["", "x", "a" * 5000, "..", "Bearer"])
@pytest.mark.parametrize("path", ["/api/v1/me", "/widget/v1/conversations"])
async def test_at_the_door_it_is_a_401(anonymous: Person, token: str, path: str) -> None:
    """SB1"""
    answer = await anonymous.get(path, headers={"authorization": f"Bearer {token}"})

    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("scheme", ["", "Basic ", "Token ", "Bearer\t"])
async def test_other_schemes_are_no_token(owner: Person, scheme: str) -> None:
    answer = await owner.get("/api/v1/me", headers={"authorization": f"{scheme}{owner.token}"})

    assert answer.status_code == 401


def test_a_visitor_token_without_a_proper_generation_is_refused() -> None:
    """SB12"""
    key = KEYS.key("visitor")
    for generation in ("1", True, None, [1], 1.0):
        token = a_token(key=key, aud="visitor", typ="visitor", gen=generation)
        with pytest.raises(Unauthenticated):
            read_visitor_token(KEYS, token)


def test_tokens_of_one_kind_are_nothing_to_the_other() -> None:
    """SB2"""
    agent = make_agent_token(
        KEYS, agent_id=uuid4(), workspace_id=uuid4(), session_id=uuid4(), lifetime_seconds=60
    )
    visitor = make_visitor_token(
        KEYS, visitor_id=uuid4(), workspace_id=uuid4(), site_id=uuid4(), generation=1, lifetime_seconds=60
    )
    with pytest.raises(Unauthenticated):
        read_visitor_token(KEYS, agent)
    with pytest.raises(Unauthenticated):
        read_agent_token(KEYS, visitor)
    # Even signed with the other's key: the audience differs, too.
    with pytest.raises(Unauthenticated):
        read_agent_token(KEYS, a_token(key=KEYS.key("visitor")))


async def test_no_kind_of_token_opens_another_door(agent: Person, visitor: Person, people: Any) -> None:
    """SB2: all pairs at the doors"""
    refresh = agent.client.cookies["__Host-livechat_refresh"]
    device = agent.client.cookies["__Host-livechat_device"]
    nobody = people.anonymous()
    doors = {
        "agent": ("/api/v1/me", {visitor.token, refresh, device}),
        "visitor": ("/widget/v1/conversations", {agent.token, refresh, device}),
    }

    for path, tokens in doors.values():
        for token in tokens:
            answer = await nobody.get(path, headers={"authorization": f"Bearer {token}"})
            assert answer.status_code == 401, (path, token)
    for token in (agent.token, visitor.token, device):
        answer = await nobody.post(
            "/api/v1/auth/refresh",
            headers={"x-requested-with": "livechat", "cookie": f"__Host-livechat_refresh={token}"},
        )
        assert answer.status_code == 401


async def test_a_token_names_the_workspace_and_that_must_be_the_agents(
    services: Services, agent: Person, stranger: Person, people: Any
) -> None:
    """SB2, SA8: tenant A's in B"""
    from livechat.auth.tokens import read_agent_token as read

    keys = services.get(Keys)
    mine = read(keys, agent.token)
    mixed = make_agent_token(
        keys,
        agent_id=mine.agent_id,
        workspace_id=read(keys, stranger.token).workspace_id,
        session_id=mine.session_id,
        lifetime_seconds=60,
    )

    answer = await people.anonymous().get("/api/v1/me", headers={"authorization": f"Bearer {mixed}"})

    assert answer.status_code == 401


def test_each_purpose_has_a_key_of_its_own() -> None:
    """SB10"""
    made = {KEYS.key(purpose) for purpose in ("agent", "visitor", "refresh", "device", "file")}

    assert len(made) == 5
    assert all(len(key) == 32 for key in made)


def test_nobody_else_calls_the_library() -> None:
    """SB1: one module knows what it lets through"""
    from pathlib import Path

    import livechat

    root = Path(livechat.__file__).parent
    callers = [
        path
        for path in root.rglob("*.py")
        if "from jose" in path.read_text() or "import jose" in path.read_text()
    ]

    assert [path.relative_to(root).as_posix() for path in callers] == ["auth/tokens.py"]
