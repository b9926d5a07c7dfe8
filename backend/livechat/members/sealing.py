"""Keeps the keys of sites out of the database's clear text: AES-256-GCM with a key of this installation (SP6)."""

import base64
import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from livechat.auth.keys import Keys

NONCE_BYTES = 12


def seal(keys: Keys, site_id: UUID, secret: str) -> str:
    nonce = secrets.token_bytes(NONCE_BYTES)
    # Bound to the site: a row copied to another site opens nothing there.
    sealed = AESGCM(keys.key("member-key")).encrypt(nonce, secret.encode(), site_id.bytes)
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def unseal(keys: Keys, site_id: UUID, sealed: str) -> str | None:
    """None when the secret key of the installation is another one by now: the site then needs a new key."""
    raw = base64.urlsafe_b64decode(sealed)
    try:
        opened = AESGCM(keys.key("member-key")).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], site_id.bytes)
    except InvalidTag:
        return None
    return opened.decode()
