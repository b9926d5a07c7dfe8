"""One key per purpose, all derived from the secret key: a token made for one is worthless for another (SB2, SB10)."""

import hashlib
import hmac
from typing import Literal

Purpose = Literal["agent", "visitor", "refresh", "device", "file", "file-pass", "member-key"]


class Keys:
    """The derived keys of this installation; `services.get(Keys)`."""

    def __init__(self, secret_key: str) -> None:
        self._secret = secret_key.encode()
        self._derived: dict[str, bytes] = {}

    def key(self, purpose: Purpose) -> bytes:
        """32 bytes for `purpose`."""
        key = self._derived.get(purpose)
        if key is None:
            key = hmac.digest(self._secret, f"livechat/1/{purpose}".encode(), hashlib.sha256)
            self._derived[purpose] = key
        return key

    def sign(self, purpose: Purpose, message: bytes) -> bytes:
        return hmac.digest(self.key(purpose), message, hashlib.sha256)

    def verify(self, purpose: Purpose, message: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(self.sign(purpose, message), signature)
