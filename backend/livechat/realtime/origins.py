"""Which pages may open a socket (SC1). The widget's frame is ours too, so its sockets have our own origin."""

from starlette.types import Scope

from livechat.settings import Settings


def is_allowed(settings: Settings, scope: Scope, *, is_https: bool) -> bool:
    """Exactly one Origin, exactly equal to one of ours: no prefix, no suffix, no case, no `null`, and never none."""
    origins = _values(scope, b"origin")
    hosts = _values(scope, b"host")
    if len(origins) != 1 or len(hosts) != 1:
        return False
    (origin,) = origins
    own = f"{'https' if is_https else 'http'}://{hosts[0].lower()}"
    return origin == own or origin == settings.public_url or origin in settings.allowed_origins


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for header, value in scope["headers"] if header == name]
