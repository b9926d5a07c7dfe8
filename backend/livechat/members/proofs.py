"""Judges the proof of a member: which key signed it, for whom, until when (SC4)."""

import hashlib
import hmac
from collections.abc import Iterable
from time import time
from typing import Any

from livechat.auth.tokens import signed_claims
from livechat.core import strict_json
from livechat.core.errors import DomainError
from livechat.members.errors import (
    MemberAudienceWrong,
    MemberClaimsInvalid,
    MemberProofExpired,
    MemberProofTooLong,
    MemberSignatureInvalid,
)
from livechat.members.schemas import MemberClaims, MemberProof

LIFETIME_SECONDS = 600
# Clocks differ; a proof of exactly ten minutes made by a clock that is ahead is still good.
LEEWAY_SECONDS = 60
MEMBER_ID_MAX = 200
TEXT_MAX = {"name": 100, "alias": 100, "company": 200, "phone": 200, "email": 200, "level": 50}
# Integers beyond this differ between languages.
SAFE_INTEGER = 2**53


def is_proof(proof: MemberProof) -> bool:
    return proof.jwt is not None or proof.member is not None or proof.signature is not None


def judge(proof: MemberProof, secrets: Iterable[str], site_key: str) -> MemberClaims:
    """The claims of a proof that holds for this site now; else the error that says what is wrong."""
    claims = _signed(proof, list(secrets))
    try:
        strict_json.check(claims)
    except DomainError:
        raise MemberClaimsInvalid(field="text") from None
    member_id = _member_id(claims.get("sub"))
    if claims.get("aud") != site_key:
        raise MemberAudienceWrong
    moment = time()
    expires_at = _seconds(claims, "exp")
    if expires_at <= moment:
        raise MemberProofExpired
    if expires_at > moment + LIFETIME_SECONDS + LEEWAY_SECONDS:
        raise MemberProofTooLong(max_seconds=LIFETIME_SECONDS)
    for name in ("iat", "nbf"):
        if name in claims and _seconds(claims, name) > moment + LEEWAY_SECONDS:
            raise MemberClaimsInvalid(field=name)
    return MemberClaims(sub=member_id, exp=expires_at, **{name: _text(claims, name) for name in TEXT_MAX})


def _signed(proof: MemberProof, secrets: list[str]) -> dict[str, Any]:
    """The claims of whatever one of the keys has signed. All keys are tried: which one it was is nobody's business."""
    if proof.jwt is not None:
        for secret in secrets:
            claims = signed_claims(secret, proof.jwt)
            if claims is not None:
                return claims
        raise MemberSignatureInvalid
    if proof.member is None or proof.signature is None:
        raise MemberSignatureInvalid
    body = proof.member.encode()
    given = proof.signature.strip().lower().encode()
    made = [hmac.digest(secret.encode(), body, hashlib.sha256).hex().encode() for secret in secrets]
    if not any(hmac.compare_digest(given, one) for one in made):
        raise MemberSignatureInvalid
    try:
        claims = strict_json.parse(body)
    except DomainError:
        raise MemberClaimsInvalid(field="member") from None
    if not isinstance(claims, dict):
        raise MemberClaimsInvalid(field="member")
    return claims


def _member_id(value: Any) -> str:
    # Many sites count their members; the same one is the same one as text.
    if type(value) is int and 0 <= value < SAFE_INTEGER:
        return str(value)
    if not isinstance(value, str) or not value.strip() or len(value) > MEMBER_ID_MAX:
        raise MemberClaimsInvalid(field="sub")
    return value.strip()


def _seconds(claims: dict[str, Any], name: str) -> int:
    value = claims.get(name)
    if type(value) is not int or not 0 <= value < SAFE_INTEGER:
        raise MemberClaimsInvalid(field=name)
    return value


def _text(claims: dict[str, Any], name: str) -> str:
    value = claims.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value.strip()) > TEXT_MAX[name]:
        raise MemberClaimsInvalid(field=name)
    return value.strip()
