"""Which pages may embed a site's widget: host patterns such as shop.example, *.shop.example, localhost:3000 (SC2)."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")


@dataclass(frozen=True, slots=True)
class Host:
    name: str
    # None: whatever the scheme's own port is, or any in a pattern.
    port: int | None


def normalise_pattern(pattern: str) -> str | None:
    """The stored form of what an admin typed, a URL or a host; None if it is neither."""
    text = pattern.strip()
    if "://" in text:
        parts = _split(text)
        text = parts[1] if parts else ""
    text = text.split("/", 1)[0]
    is_wildcard = text.startswith("*.")
    host = _host(text.removeprefix("*."))
    # A wildcard over a whole top-level domain would be a gift to everybody in it.
    if host is None or (is_wildcard and "." not in host.name):
        return None
    shown = f"[{host.name}]" if ":" in host.name else host.name
    shown = shown if host.port is None else f"{shown}:{host.port}"
    return f"*.{shown}" if is_wildcard else shown


def allows(patterns: list[str], origin: str | None) -> bool:
    """Whether a page of `origin` may embed; an empty list means any page, even one without an origin."""
    if not patterns:
        return True
    parts = _split(origin or "")
    host = _host(parts[1]) if parts else None
    return host is not None and any(_matches(pattern, host) for pattern in patterns)


def frame_ancestors(patterns: list[str]) -> str:
    """The same rule as a Content-Security-Policy source list."""
    if not patterns:
        return "*"
    return " ".join(
        ["'self'", *(f"{scheme}://{pattern}" for pattern in patterns for scheme in ("https", "http"))]
    )


def _matches(pattern: str, host: Host) -> bool:
    is_wildcard = pattern.startswith("*.")
    wanted = _host(pattern.removeprefix("*."))
    if wanted is None or wanted.port != host.port:
        return False
    return host.name.endswith(f".{wanted.name}") if is_wildcard else host.name == wanted.name


def _split(origin: str) -> tuple[str, str] | None:
    """Scheme and authority of an http(s) URL; None for `null`, other schemes and user names."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or "@" in parts.netloc:
        return None
    default_port = ":443" if parts.scheme.lower() == "https" else ":80"
    return parts.scheme, parts.netloc.removesuffix(default_port)


def _host(text: str) -> Host | None:
    text = text.strip().lower()
    if text.startswith("["):
        name, _, rest = text[1:].partition("]")
        port_text = rest.removeprefix(":")
        if not re.fullmatch(r"[0-9a-f:.]+", name):
            return None
    else:
        name, _, port_text = text.partition(":")
        name = _ascii_name(name.removesuffix("."))
        if not name:
            return None
    if port_text and not (port_text.isascii() and port_text.isdigit() and 0 < int(port_text[:6]) < 65536):
        return None
    return Host(name, int(port_text) if port_text else None)


def _ascii_name(name: str) -> str | None:
    """The form that goes over the wire, so that look-alike letters stay different names."""
    if not name.isascii():
        try:
            name = name.encode("idna").decode()
        except UnicodeError:
            return None
    labels = name.split(".")
    is_name = len(name) <= 253 and all(_LABEL.fullmatch(label) for label in labels)
    return name if is_name else None
