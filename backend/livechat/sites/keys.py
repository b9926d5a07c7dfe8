"""The public key of a site, as it stands in the snippet."""

import secrets

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def new_site_key() -> str:
    """Sixteen letters that survive being read aloud and typed."""
    return "".join(secrets.choice(_LETTERS) for _ in range(16))
