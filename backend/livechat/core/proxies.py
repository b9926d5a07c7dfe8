"""Who is really asking, when reverse proxies stand between (SN4)."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.types import Scope

Address = IPv4Address | IPv6Address


class TrustedProxies:
    """Believes X-Forwarded-… only from the listed peers, and takes the rightmost address that is not one of them."""

    def __init__(self, networks: list[str]) -> None:
        self._networks = [ip_network(network, strict=False) for network in networks]

    def client_ip(self, scope: Scope) -> str:
        """Address of the peer, or of the client whom a trusted proxy speaks for; "" where unknown."""
        client = scope.get("client")
        peer = _parse(client[0]) if client else None
        if peer is None:
            return ""
        if self._trusts(peer):
            for claimed in reversed(_values(scope, b"x-forwarded-for")):
                address = _parse(claimed)
                if address is None:
                    break
                peer = address
                if not self._trusts(peer):
                    break
        return str(peer)

    def is_https(self, scope: Scope) -> bool:
        """Whether the browser came by TLS, here or at a trusted proxy."""
        if scope.get("scheme") in {"https", "wss"}:
            return True
        client = scope.get("client")
        peer = _parse(client[0]) if client else None
        if peer is None or not self._trusts(peer):
            return False
        claimed = _values(scope, b"x-forwarded-proto")
        return bool(claimed) and claimed[-1].lower() in {"https", "wss"}

    def _trusts(self, address: Address) -> bool:
        return any(address in network for network in self._networks)


def _values(scope: Scope, name: bytes) -> list[str]:
    """All values of a header that may come several times and with commas, in order."""
    return [
        part.strip()
        for header, value in scope["headers"]
        if header == name
        for part in value.decode("latin-1").split(",")
    ]


def _parse(text: str) -> Address | None:
    text = text.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
