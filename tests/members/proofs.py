"""What the server of a site does: signs who is signed in there. Made with the standard library alone."""

import base64
import hashlib
import hmac
import json
from time import time
from typing import Any

from tests.people import Person


def claims_of(site: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"sub": "CC458625", "aud": site["site_key"], "exp": int(time()) + 300, **more}


def jwt_of(secret: str, claims: Any, *, header: dict[str, Any] | None = None, digest: str = "sha256") -> str:
    head = _part(json.dumps(header or {"alg": "HS256", "typ": "JWT"}).encode())
    body = f"{head}.{_part(json.dumps(claims).encode())}"
    return f"{body}.{_part(hmac.digest(secret.encode(), body.encode(), digest))}"


def signed(secret: str, claims: dict[str, Any]) -> dict[str, str]:
    text = json.dumps(claims, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {
        "member": text,
        "signature": hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest(),
    }


async def make_key(owner: Person, site: dict[str, Any]) -> str:
    answer = await owner.post(f"/api/v1/sites/{site['id']}/member-keys")
    assert answer.status_code == 201, answer.text
    return answer.json()["secret"]


def _part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
