"""Signed links: who holds one may fetch the file until it expires, nobody may guess one (SU6)."""

import time
from base64 import urlsafe_b64encode
from hmac import compare_digest
from uuid import UUID

from livechat.auth.keys import Keys

# Links made in the same quarter of an hour are equal, so that browsers can cache what they show.
STEP_SECONDS = 900


class Links:
    """`services.get(Links)`."""

    def __init__(self, keys: Keys, lifetime_seconds: int) -> None:
        self._keys = keys
        self._lifetime = lifetime_seconds

    def content(self, attachment_id: UUID | str, *, is_thumbnail: bool = False) -> str:
        expires = int(time.time() + self._lifetime) // STEP_SECONDS * STEP_SECONDS + STEP_SECONDS
        variant = "thumbnail" if is_thumbnail else "content"
        return f"/api/v1/files/{attachment_id}/{variant}?exp={expires}&sig={self._sign(str(attachment_id), variant, expires)}"

    def is_valid(self, attachment_id: UUID, variant: str, expires: int, signature: str) -> bool:
        message = f"{attachment_id}/{variant}/{expires}".encode()
        return self._matches(message, signature) and expires > time.time()

    def _sign(self, attachment_id: str, variant: str, expires: int) -> str:
        return _text(self._keys.sign("file", f"{attachment_id}/{variant}/{expires}".encode()))

    def _matches(self, message: bytes, signature: str) -> bool:
        return compare_digest(_text(self._keys.sign("file", message)).encode(), signature.encode())


def _text(signature: bytes) -> str:
    return urlsafe_b64encode(signature[:24]).decode()
