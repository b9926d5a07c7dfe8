"""What goes in and out about members."""

from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from livechat.core.schema import Moment, Schema

PROOF_MAX = 4096

Jwt = Annotated[str, StringConstraints(max_length=PROOF_MAX)]
Payload = Annotated[str, StringConstraints(max_length=PROOF_MAX)]
Signature = Annotated[str, StringConstraints(max_length=200)]


class MemberProof(Schema):
    """Who is signed in at the host site, proved by its server: a JWT, or a JSON text with its HMAC (SC4).

    `jwt` is signed with HS256. Otherwise `member` is the JSON text of the claims, exactly as it was signed, and `signature` the
    HMAC-SHA256 of that text in hexadecimal. The key of both is the site's member key, its characters as they stand.
    Claims: `sub` (id of the member), `aud` (the site key), `exp` (seconds, at most ten minutes ahead); `name`, `alias`,
    `company`, `phone`, `email` and `level` as far as the site wants to tell.
    """

    jwt: Jwt | None = None
    member: Payload | None = None
    signature: Signature | None = None


class MemberClaims(Schema):
    """What a proof says, once it was found to be true."""

    sub: str
    exp: int
    name: str = ""
    alias: str = ""
    company: str = ""
    phone: str = ""
    email: str = ""
    level: str = ""


class MemberKeyOut(Schema):
    """A key with which the site may sign. The key itself was shown when it was made, and never again."""

    id: UUID
    hint: str
    created_at: Moment
    # Until then both keys hold; null for the one in use.
    retires_at: Moment | None


class MemberKeyMade(Schema):
    """A new key. `secret` is shown this once."""

    key: MemberKeyOut
    secret: str


class MemberIdentityOut(Schema):
    """How a site tells who is signed in (I06)."""

    # True: what the page says without a signature is refused.
    is_proof_required: bool
    keys: list[MemberKeyOut]


class MemberIdentityPatch(Schema):
    """Change how a site tells who is signed in."""

    is_proof_required: bool


class MemberCheckOut(Schema):
    """What the widget would make of a proof: the member, or the code of what is wrong."""

    member: MemberClaims | None = None
    code: str | None = None
    field: str | None = None
