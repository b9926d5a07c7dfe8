"""Addresses and ranges of addresses in one form, so that the same one is never stored twice."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from livechat.blocks.errors import InvalidNetwork, RangeTooWide

Network = IPv4Network | IPv6Network

WIDEST = {4: 16, 6: 32}


def read_network(text: str) -> Network:
    """203.0.113.7, 203.0.113.0/24, 2001:db8::/48 …; bits beyond the mask are dropped."""
    try:
        network = ip_network(text.strip(), strict=False)
    except ValueError:
        raise InvalidNetwork from None
    mapped = network.network_address.ipv4_mapped if isinstance(network, IPv6Network) else None
    if mapped is not None and network.prefixlen >= 96:
        network = ip_network((mapped, network.prefixlen - 96), strict=False)
    if network.prefixlen < WIDEST[network.version]:
        raise RangeTooWide(widest=WIDEST[network.version])
    return network


def is_single(network: Network) -> bool:
    return network.prefixlen == network.max_prefixlen


def read_address(text: str) -> IPv4Address | IPv6Address | None:
    """The address of a peer; none where it is unknown."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
